/** Programs that stand in node_modules, run by the Node that runs this. */
import { spawn } from 'node:child_process';

/** How a program ended. */
export interface Ending {
  readonly code: number;
  /** What it wrote, both streams in the order in which it came. */
  readonly output: string;
}

/** Longer than any stage takes, in milliseconds: what has not ended by then hangs, and nobody should wait for it. */
const LIMIT = 15 * 60_000;
/** Time to end its own children, browsers above all, in milliseconds. */
const FAREWELL = 10_000;

/** Runs a program of node_modules by the path of its script. */
export function runProgram(
  script: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ending> {
  return new Promise((resolve) => {
    const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = spawn(process.execPath, [`node_modules/${script}`, ...words], {
      env: { ...process.env, ...plain, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    const timer = setTimeout(() => {
      output += `\n${script} did not end within ${LIMIT / 60_000} minutes and was stopped.\n`;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), FAREWELL).unref();
    }, LIMIT);
    child.on('error', ({ message }) => resolve({ code: 1, output: `${output}${script} did not start: ${message}\n` }));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output });
    });
  });
}
