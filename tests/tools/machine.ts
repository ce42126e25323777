/** What is asked of the machine that this runs on, in one place, so that a test can be another machine. */
import { spawn } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import type { Ending } from './command.ts';

/** A machine on which a browser may stand. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  /** There is a file at this path that may be run. */
  isProgram(path: string): boolean;
  /** Names in a folder; none where there is no such folder. */
  list(folder: string): readonly string[];
  /** Runs a program to its end. */
  run(program: string, words: readonly string[]): Promise<Ending>;
  /** Tells the person at the keyboard something. */
  say(line: string): void;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const run = (program: string, words: readonly string[]): Promise<Ending> =>
  new Promise((resolve) => {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(program, words, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', ({ message }) => resolve({ code: 1, output: `${output}${message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

/** The machine that this runs on. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  environment: process.env,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  isProgram,
  list,
  run,
  say: (line) => void process.stderr.write(`${line}\n`),
});
