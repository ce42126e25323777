/** The floors that were ever committed, and the papers in which lowering one is explained. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Floors } from './floors.ts';

const git = (...words: readonly string[]): string =>
  execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Every committed state of a floors file; none where there is no history. */
export function committedFloors(file: string): readonly Floors[] {
  try {
    const commits = git('log', '--format=%H', '--diff-filter=AM', '--', file).split('\n').filter(Boolean);
    return commits.map((commit) => JSON.parse(git('show', `${commit}:${file}`)) as Floors);
  } catch {
    return [];
  }
}

/** The papers of a folder as one text. */
export const papersIn = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
