/** How long the popup takes to open, told to people. */
import { quantile } from './statistics.ts';
import { asMarkdown } from './summary.ts';

/** One opening, in milliseconds. */
export interface Opening {
  /** From the press to the article. */
  readonly all: number;
  /** Of that, what comes after the browser has made the popup's window and begun to load its page. */
  readonly ours: number;
}

/** Openings on a story of usual length and on a long one. */
export interface Openings {
  readonly story: readonly Opening[];
  readonly long: readonly Opening[];
}

function rowOf(name: string, openings: readonly Opening[]): readonly string[] {
  const ours = openings.map((opening) => opening.ours);
  const all = openings.map((opening) => opening.all);
  const figures = [quantile(ours), quantile(ours, 0.95), quantile(all), quantile(all, 0.95)];
  return [name, ...figures.map((ms) => (ms ?? NaN).toFixed(0)), String(openings.length)];
}

/** The section of docs/measurements.md; `taken` says when and with what. */
export const openingSection = (taken: string, { story, long }: Openings): string =>
  [
    '## How soon the popup is there',
    taken,
    'Over a page that was read already. "Ours" begins when the browser begins to load the popup and ends with the first\npaint with content, which is the article; "all" begins with the call that opens the popup as a press on the toolbar\nbutton does, and so holds the making of its window and process, which no extension can shorten.',
    asMarkdown([
      ['page', 'ours, median ms', 'ours, 95th', 'all, median ms', 'all, 95th', 'openings'],
      rowOf('a story with three folds', story),
      rowOf('a story ten times as long', long),
    ]),
  ].join('\n\n');
