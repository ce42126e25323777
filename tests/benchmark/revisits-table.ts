/** What revisits show, told to people. */
import { quantile, shareError } from './statistics.ts';
import type { Flashes } from './flash-watch.ts';
import { asMarkdown, type Table } from './summary.ts';

/** How well a reader's browser knows a site by the time of a visit. */
export const VISITS = ['site not known', 'another article of the site', 'the same article again'] as const;

/** One visit to a page on which something folds. */
export interface Revisit {
  readonly visit: (typeof VISITS)[number];
  readonly flashes: Flashes;
  /** Layout shift of the same page with Clean Copy off. */
  readonly shiftWhenOff: number;
}

/** Jumps that the browsers' makers call good end here. */
const GOOD_SHIFT = 0.1;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function row(visit: Revisit['visit'], all: readonly Revisit[]): readonly string[] {
  const those = all.filter((one) => one.visit === visit);
  if (those.length === 0) return [visit, '0', '–', '–', '–', '–', '–'];
  const quiet = those.filter(({ flashes }) => flashes.flashed === 0).length / those.length;
  const blocks = those.reduce((sum, { flashes }) => sum + flashes.folded, 0);
  const flashed = those.reduce((sum, { flashes }) => sum + flashes.flashed, 0);
  const added = those.map(({ flashes, shiftWhenOff }) => Math.max(0, flashes.shift - shiftWhenOff));
  const good = added.filter((shift) => shift < GOOD_SHIFT).length / those.length;
  return [
    visit,
    String(those.length),
    `${percent(quiet)} ± ${percent(shareError(quiet, those.length))}`,
    percent(1 - flashed / blocks),
    quantile(added)!.toFixed(3),
    quantile(added, 0.75)!.toFixed(3),
    percent(good),
  ];
}

/** One row for each kind of visit. */
export const revisitsTable = (all: readonly Revisit[]): Table => [
  [
    'visit',
    'visits',
    'without a flash',
    'blocks without',
    'CLS added, median',
    '75th percentile',
    `below ${GOOD_SHIFT}`,
  ],
  ...VISITS.map((visit) => row(visit, all)),
];

const EXPLAINED = `Real pages on which an offer folds, sent over a line of 4 Mbit/s with a delay of 40 ms, repeats not counted. A visit
is without a flash when no painted frame shows a block that is folded afterwards. CLS added is the cumulative layout
shift of the visit less that of the same page with Clean Copy off: what folding moves. Scripts of the pages do not run.`;

/** The section of docs/measurements.md. */
export const revisitsSection = (taken: string, all: readonly Revisit[]): string =>
  ['## Flashes', taken, EXPLAINED, asMarkdown(revisitsTable(all))].join('\n\n');
