/** `npm test`: everything. With --quick, `npm run check`: what needs no build and no browser. */
import { runStages, type Outcome } from './stage.ts';
import { browserTests, BUILDS, checks, unitTests } from './stages.ts';

const CLEAR_LINE = '\r\u001B[K';
const running = new Set<string>();

const write = (text: string): void => void process.stdout.write(`${text}\n`);

/** On a terminal the last line says what is being done. */
function showRunning(): void {
  if (process.stdout.isTTY) process.stdout.write(`${CLEAR_LINE}${[...running].map((name) => `… ${name}`).join('  ')}`);
}

function start(name: string): void {
  running.add(name);
  showRunning();
}

/** One line for a stage that went well, the whole output of one that did not. */
function tell(name: string, { passed, failed, output, notes }: Outcome, seconds: number): void {
  running.delete(name);
  if (process.stdout.isTTY) process.stdout.write(CLEAR_LINE);
  const figures = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
  if (failed > 0 && output !== '') write(`\n${output.trimEnd()}`);
  write(`${failed > 0 ? '✗' : '✓'} ${name}: ${figures} (${seconds.toFixed(1)} s)`);
  for (const note of notes) write(`  ${note}`);
  showRunning();
}

const words = process.argv.slice(3);
const unknown = words.filter((word) => word !== '--quick');
if (unknown.length > 0) throw new Error(`"${unknown.join(' ')}" is not known here: the only choice is --quick.`);

const quick = words.includes('--quick');
const checked = await runStages([checks(quick), [unitTests(quick)]], tell, start);
const inBrowsers = quick ? { passed: 0, failed: 0 } : await runStages([[...BUILDS, ...browserTests()]], tell, start);
const failed = checked.failed + inBrowsers.failed;
write(`\n${checked.passed + inBrowsers.passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
