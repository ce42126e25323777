/** `npm run test:release`: the browser tests, with what the stores get installed: Chrome's zip unpacked, Firefox's as it is. */
import { resolve } from 'node:path';
import { runStages, type Outcome } from './stage.ts';
import { browserTests } from './stages.ts';
import { unpackRelease } from './unpack-release.ts';

const write = (text: string): void => void process.stdout.write(`${text}\n`);

function tell(name: string, { passed, failed, output }: Outcome, seconds: number): void {
  if (failed > 0) write(output.trimEnd());
  write(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
}

process.env['CLEAN_COPY_DIST'] = resolve(unpackRelease('.'));
const { passed, failed } = await runStages([browserTests()], tell);
write(`\n${passed} passed, ${failed} failed, with the packed extensions`);
process.exitCode = failed > 0 ? 1 : 0;
