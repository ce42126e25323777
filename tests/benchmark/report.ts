/** What comes after the pages were read: figures, floors, the table and docs/measurements.md. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { MeasureOptions } from './arguments.ts';
import { scriptSize } from './built-version.ts';
import { readManifest } from './corpus.ts';
import { costsOf, type Costs } from './costs.ts';
import { sectionsOf } from './document-sections.ts';
import { figuresOf, type Figure, type Scores } from './figures.ts';
import { committedFloors, papersIn } from './floor-history.ts';
import { faultsOf, loweredUnnoted, raised, type Floors } from './floors.ts';
import { labelFigures } from './label-figures.ts';
import { takenWith, writeSections } from './measurements-file.ts';
import type { PageLine } from './page-reading.ts';
import { predictQuotes, scoresOf, scorersFor } from './scorers.ts';
import * as told from './summary.ts';

const FLOORS = 'tests/benchmark/floors.json';
const PAPERS = 'docs/decisions';

/** What the figures were taken with, in words. */
export interface Circumstances {
  readonly browser: string;
  /** Version of the extension. */
  readonly extension: string;
  /** Requests in this run that reached the local server and named an extension as their origin. */
  readonly seenByServer: number;
}

/** The server must not know of requests that the browser's protocol did not tell. */
function serverFault(seen: number, lines: readonly PageLine[]): readonly string[] {
  const told = lines.reduce((sum, { requests }) => sum + requests, 0);
  return seen > told ? [`The local server saw ${seen} requests by the extension, the browser told of ${told}.`] : [];
}

/** The floors as they are now; none where none were ever set. */
const readFloors = (): Floors => (existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors) : {});

async function scoresFor({ pages, out }: MeasureOptions, scorers: string): Promise<Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'clean-copy-quotes-'));
  try {
    return await scoresOf(scorers, out, pages, await predictQuotes(dirname(resolve(pages)), folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lifts the floors where that was asked for; gives those that hold from now on. */
function floorsFor({ raise }: MeasureOptions, figures: readonly Figure[]): Floors {
  const before = readFloors();
  if (!raise) return before;
  const lifted = raised(before, figures);
  writeFileSync(FLOORS, `${JSON.stringify(lifted, null, 2)}\n`);
  return lifted;
}

function print(...tables: readonly told.Table[]): void {
  for (const table of tables) console.log(`${told.asText(table)}\n`);
}

function printCosts(costs: Costs): void {
  print(told.stepTable(costs), told.ratioTable(costs), told.decidingTable(costs));
  console.log(`${told.growthSentence(costs)}\n`);
}

/** Prints, documents, lifts or holds the floors. Gives the sentences for which the run fails. */
export async function report(
  options: MeasureOptions,
  lines: readonly PageLine[],
  { extension, browser, seenByServer }: Circumstances,
): Promise<readonly string[]> {
  const atOnce = options.jobs === 1 ? 'one browser at work' : `${options.jobs} browsers at work at once`;
  const taken = `${takenWith(extension, browser)} On ${cpus().length} cores, ${atOnce}.`;
  const health = told.healthSentence(lines);
  const costs = costsOf(lines);
  console.log(`${taken} ${health}\n`);
  const script = scriptSize(options.extension);
  if (costs) printCosts(costs);
  console.log(`${told.scriptSentence(script)}\n`);
  const scorers = scorersFor(options.pages);
  if (!scorers)
    console.log('No scorers lie beside these pages (score/all.mjs): how right the readings are is not told.');
  if (!scorers || options.only) return [];
  const scores = await scoresFor(options, scorers);
  const labels = labelFigures(options.pages, readManifest(options.pages), lines);
  const figures = [...figuresOf(scores), ...labels];
  const floors = floorsFor(options, figures);
  print(told.articleTable(scores), told.figureTable(figures, floors));
  if (!options.ci) writeSections(sectionsOf({ taken, health, scores, figures, floors, costs, script }));
  if (!options.ci && !options.raise) return [];
  return [
    ...serverFault(seenByServer, lines),
    ...faultsOf(figures, floors),
    ...loweredUnnoted(floors, committedFloors(FLOORS), figures, papersIn(PAPERS)),
  ];
}
