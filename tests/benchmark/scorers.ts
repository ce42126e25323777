/** Runs the scorers that lie beside the measuring material; the project keeps no copy of them. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Scores } from './figures.ts';

const run = promisify(execFile);

/** Predicted quotes and the annotated documents they belong to, as file names. */
export interface QuotePair {
  readonly predicted: string;
  readonly gold: string;
}

/** Documents with annotated quotes that are scored beside the pages, where the material has them. */
const QUOTE_SETS = ['hand', 'polnear-dev', 'polnear-dev-segments', 'wikinews-de-dev', 'wikinews-de-dev-segments'];

/** Bytes of JSON the scorers may print. */
const LONGEST_ANSWER = 1 << 28;

/** Path of the scorers for a folder of pages; undefined where there are none. */
export function scorersFor(pages: string): string | undefined {
  const file = resolve(pages, '..', '..', 'score', 'all.mjs');
  return existsSync(file) ? file : undefined;
}

/** Predicts the quotes of every annotated set of a corpus into `folder`, by the project's own quotes command. */
export async function predictQuotes(corpus: string, folder: string): Promise<readonly QuotePair[]> {
  const golds = QUOTE_SETS.map((name) => join(corpus, 'quotes', `${name}.json`)).filter((file) => existsSync(file));
  const pairs: QuotePair[] = [];
  if (!existsSync('tests/benchmark/quotes.ts')) return [];
  for (const [i, gold] of golds.entries()) {
    const predicted = join(folder, `quotes-${i}.json`);
    await run('node', ['tests/tools/run.mjs', 'tests/benchmark/quotes.ts', gold, '--out', predicted]);
    pairs.push({ predicted, gold });
  }
  return pairs;
}

/** Everything the scorers say of a file of readings. */
export async function scoresOf(
  scorers: string,
  readings: string,
  pages: string,
  quotes: readonly QuotePair[],
): Promise<Scores> {
  const pairs = quotes.flatMap(({ predicted, gold }) => ['--quotes', predicted, gold]);
  const { stdout } = await run('node', [scorers, readings, pages, ...pairs, '--json'], { maxBuffer: LONGEST_ANSWER });
  return JSON.parse(stdout) as Scores;
}
