/** What comes after the pages were read: figures, floors, the table and docs/measurements.md. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { MeasureOptions } from './arguments.ts';
import { costsOf, type Costs } from './costs.ts';
import { figuresOf, type Figure } from './figures.ts';
import { faultsOf, raised, type Floors } from './floors.ts';
import { takenWith, writeSections } from './measurements-file.ts';
import type { PageLine } from './page-reading.ts';
import { predictQuotes, scoresOf, scorersFor } from './scorers.ts';
import * as told from './summary.ts';

const FLOORS = 'tests/benchmark/floors.json';

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

async function figuresFor({ pages, out }: MeasureOptions, scorers: string): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'clean-copy-quotes-'));
  try {
    const quotes = await predictQuotes(dirname(resolve(pages)), folder);
    return figuresOf(await scoresOf(scorers, out, pages, quotes));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Versions of the other readers, as package.json pins them. */
function peerVersions(): string {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return `Readability ${devDependencies['@mozilla/readability']}, Defuddle ${devDependencies.defuddle}`;
}

const hasPeers = ({ against }: Costs): boolean => against.readability !== undefined;

function writeDocument(taken: string, figures: readonly Figure[], floors: Floors, costs: Costs | undefined): void {
  const cost =
    costs &&
    [
      '## What reading a page costs',
      `${taken}\n\nFirst run in a fresh page. Layout is the browser's own work, taken first and charged to nobody; the floor is one walk over every text node.`,
      told.asMarkdown(told.stepTable(costs)),
      told.growthSentence(costs),
    ].join('\n\n');
  const peers =
    costs && hasPeers(costs)
      ? [
          '## Beside other readers',
          `${taken}\n\n${peerVersions()}: each in a fresh load of the same page, first run on a clone, the clone counted.`,
          told.asMarkdown(told.ratioTable(costs)),
        ].join('\n\n')
      : undefined;
  const pages = ['## What the pages gave', taken, told.asMarkdown(told.figureTable(figures, floors))].join('\n\n');
  writeSections({ pages, ...(cost && { cost }), ...(peers && { peers }) });
}

function printCosts(costs: Costs): void {
  console.log(told.asText(told.stepTable(costs)));
  console.log(`\n${told.asText(told.ratioTable(costs))}\n\n${told.growthSentence(costs)}\n`);
}

/** Prints, documents, lifts or holds the floors. Gives the sentences for which the run fails. */
export async function report(
  options: MeasureOptions,
  lines: readonly PageLine[],
  circumstances: Circumstances,
): Promise<readonly string[]> {
  const taken = `${takenWith(circumstances.extension, circumstances.browser)} ${told.healthSentence(lines)}`;
  const costs = costsOf(lines);
  console.log(`${taken}\n`);
  if (costs) printCosts(costs);
  const scorers = scorersFor(options.pages);
  if (!scorers) {
    console.log(
      'There are no scorers beside these pages (score/all.mjs), so nothing is said about how right the readings are.',
    );
    return [];
  }
  if (options.only) return [];
  const figures = await figuresFor(options, scorers);
  const floors = options.raise ? raised(readFloors(), figures) : readFloors();
  if (options.raise) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
  console.log(told.asText(told.figureTable(figures, floors)));
  if (!options.ci) writeDocument(taken, figures, floors, costs);
  return options.ci || options.raise
    ? [...serverFault(circumstances.seenByServer, lines), ...faultsOf(figures, floors)]
    : [];
}
