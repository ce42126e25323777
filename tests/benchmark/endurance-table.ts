/** What very large pages cost, told to people. */
import type { Flood } from './endurance-flood.ts';
import type { Endurance } from './endurance-visit.ts';
import type { Heap } from './heap.ts';
import type { PageLine } from './page-reading.ts';
import { fitPowerLaw } from './statistics.ts';
import { asMarkdown, type Table } from './summary.ts';

/** What became of one size of page. */
export type EnduranceRow =
  { readonly nodes: number; readonly result: Endurance } | { readonly nodes: number; readonly error: string };

const HEAD = ['nodes', 'layout', 'read', 'fold', 'quotes', 'all of ours', 'longest task', 'before', 'after', 'left'];

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const inMegabytes = ({ script, page }: Heap): string => `${((script + page) / 1e6).toFixed(1)} MB`;
const grouped = (count: number): string => count.toLocaleString('en');

function timesOf({ ms, longestTask }: PageLine): readonly string[] {
  if (!ms) return [];
  const total = ms.gate + ms.read + ms.fold + ms.quotes;
  return [ms.layout, ms.read, ms.fold, ms.quotes, total, longestTask].map(inSeconds);
}

/** One row a page. A page that failed has dashes; why is told in `enduranceNotes`. */
export function enduranceTable(rows: readonly EnduranceRow[]): Table {
  const cells = rows.map((row) => {
    if ('error' in row) return [grouped(row.nodes), ...HEAD.slice(1).map(() => '–')];
    const { line, heap } = row.result;
    return [grouped(line.nodes), ...timesOf(line), ...[heap.before, heap.after, heap.left].map(inMegabytes)];
  });
  return [HEAD, ...cells];
}

/** A sentence for each page that failed, was not given back as it was, or made Clean Copy ask the network. */
export function enduranceNotes(rows: readonly EnduranceRow[]): readonly string[] {
  return rows.flatMap((row) => {
    const page = `The page of ${grouped(row.nodes)} nodes`;
    if ('error' in row) return [`${page} failed: ${row.error}`];
    const { restored, requests, article } = row.result.line;
    return [
      ...(article ? [] : [`${page} was not read as an article.`]),
      ...(restored ? [] : [`${page} was not given back as it was.`]),
      ...(requests > 0 ? [`${page} made Clean Copy ask the network ${requests} times.`] : []),
    ];
  });
}

/** Sizes of the same kind of page: so few of them tell of growth. */
const FEWEST_SIZES = 3;

/** How reading grows over the sizes, in a sentence; none where too few were read. */
export function enduranceGrowth(rows: readonly EnduranceRow[]): readonly string[] {
  const points = rows.flatMap((row) =>
    'result' in row && row.result.line.ms ? [[row.result.line.nodes, row.result.line.ms.read] as const] : [],
  );
  const law = fitPowerLaw(points, FEWEST_SIZES);
  return law
    ? [
        `Reading grows with the number of nodes to the power of ${law.exponent.toFixed(2)} over these sizes (log-log fit).`,
      ]
    : [];
}

/** What the page that changes all the time cost, in a sentence. */
export function floodSentence({ seconds, changes, calls, total, longest, folds }: Flood): string {
  const rate = grouped(Math.round(changes / seconds));
  const own = `its script ran ${grouped(calls)} times, ${inSeconds(total)} in all, at most ${longest.toFixed(1)} ms at a time`;
  return `A page of 5,000 nodes that changed ${rate} times a second for ${seconds} s, Clean Copy at work on it: ${own} (time of its own thread). Of ${folds.before} folds ${folds.after} stood at the end.`;
}

const EXPLAINED = `Invented pages out of a generator (\`tests/benchmark/large-page.ts\`): an article with offers in it, lists of links,
comments. Each is read once in a browser of its own. Layout is the browser's own work; "all of ours" is gate, read, fold
and quotes; the longest task is the longest synchronous stretch of our own script in the page. Memory is what the tab's
script and elements hold after garbage was collected: before Clean Copy looked, after it folded, and after the tab left
for a small page.`;

/** The section of docs/measurements.md. */
export const enduranceSection = (taken: string, rows: readonly EnduranceRow[], flood: Flood | undefined): string =>
  [
    '## Very large pages',
    taken,
    EXPLAINED,
    asMarkdown(enduranceTable(rows)),
    ...enduranceGrowth(rows),
    ...enduranceNotes(rows),
    ...(flood ? [floodSentence(flood)] : []),
  ].join('\n\n');
