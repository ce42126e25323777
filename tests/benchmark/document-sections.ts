/** The sections of docs/measurements.md that one run of `npm run measure` writes. */
import { readFileSync } from 'node:fs';
import type { ScriptSize } from './built-version.ts';
import type { Costs } from './costs.ts';
import type { Figure, Scores } from './figures.ts';
import type { Floors } from './floors.ts';
import type { Section } from './measurements-page.ts';
import * as told from './summary.ts';

/** What a run found. */
export interface Found {
  /** When and with what, as sentences. */
  readonly taken: string;
  /** What the readings say of themselves, as a sentence. */
  readonly health: string;
  readonly scores: Scores;
  readonly figures: readonly Figure[];
  readonly floors: Floors;
  readonly costs: Costs | undefined;
  readonly script: ScriptSize;
}

const paragraphs = (...parts: readonly string[]): string => parts.join('\n\n');

/** Versions of the other readers, as package.json pins them. */
function peerVersions(): string {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return `Readability ${devDependencies['@mozilla/readability']}, Defuddle ${devDependencies.defuddle}`;
}

const pagesSection = ({ taken, health, scores, figures, floors }: Found): string =>
  paragraphs(
    '## What the pages gave',
    `${taken} ${health}`,
    told.asMarkdown(told.figureTable(figures, floors)),
    `### Article text beside other readers\n\nF1 over shingles of four words, with its standard error, on the same pages; the rows of the others come with the pages.`,
    told.asMarkdown(told.articleTable(scores)),
  );

const costSection = ({ taken, script }: Found, costs: Costs): string =>
  paragraphs(
    '## What reading a page costs',
    taken,
    "First run in a fresh page. Layout is the browser's own work, taken first and charged to nobody; the floor is one walk over every text node.",
    told.asMarkdown(told.stepTable(costs)),
    told.growthSentence(costs),
    told.asMarkdown(told.ratioTable(costs)),
    told.asMarkdown(told.decidingTable(costs)),
    told.scriptSentence(script),
  );

const peersSection = (taken: string, costs: Costs): string =>
  paragraphs(
    '## Beside other readers',
    taken,
    `${peerVersions()}: each in a fresh load of the same page, first run on a clone, the clone counted.`,
    told.asMarkdown(told.ratioTable(costs)),
  );

/** The sections that this run measured. */
export function sectionsOf(found: Found): Readonly<Partial<Record<Section, string>>> {
  const { taken, costs } = found;
  return {
    pages: pagesSection(found),
    ...(costs && { cost: costSection(found, costs) }),
    ...(costs?.against.readability && { peers: peersSection(taken, costs) }),
  };
}
