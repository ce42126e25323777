/** A run told to people: on the terminal and in docs/measurements.md. No text of any page is in it. */
import type { ScriptSize } from './built-version.ts';
import { STEPS, type Costs } from './costs.ts';
import type { Figure, Scores } from './figures.ts';
import type { Floors } from './floors.ts';
import type { PageLine } from './page-reading.ts';
import type { Ratios } from './statistics.ts';

/** A table: a heading row and its rows, all as text. */
export type Table = readonly (readonly string[])[];

const number = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 1);
};

/** Every figure with its standard error and its floor. */
export function figureTable(figures: readonly Figure[], floors: Floors): Table {
  const rows = figures.map(({ name, value, error, better }) => {
    const floor = floors[name];
    const bound =
      better === 'zero' ? 'none allowed' : floor === undefined ? '–' : `${better === 'up' ? '≥' : '≤'} ${floor}`;
    return [name, number(value), error > 0 ? `± ${number(error)}` : '', bound];
  });
  return [['figure', 'now', 'standard error', 'floor'], ...rows];
}

const READERS = ['ours', 'readability', 'defuddle', 'innerText'];

/** F1 of the article text, ours and the others', over all pages and by source. */
export function articleTable({ article }: Pick<Scores, 'article'>): Table {
  const rows = article.map(({ name, rows: figures }) => {
    const cells = READERS.map((reader) => {
      const row = figures.find((figure) => figure.name === reader);
      return row ? `${number(row.f1)}${row.se.f1 ? ` ± ${number(row.se.f1)}` : ''}` : '–';
    });
    return [name, ...cells, String(figures[0]?.n ?? 0)];
  });
  return [['article text', ...READERS, 'pages'], ...rows];
}

/** Milliseconds of each step on this machine. */
export function stepTable({ steps }: Costs): Table {
  const rows = STEPS.map((step) => [step, steps[step].median.toFixed(2), steps[step].p95.toFixed(2)]);
  return [['step', 'median ms', '95th percentile ms'], ...rows];
}

function tableOfRatios(head: string, named: Readonly<Record<string, Ratios>>): Table {
  const rows = Object.entries(named).map(([name, { pages, median, p95, sum }]) => [
    name,
    `${median.toFixed(2)} ×`,
    `${p95.toFixed(2)} ×`,
    `${sum.toFixed(2)} ×`,
    String(pages),
  ]);
  return [[head, 'medians', '95th percentiles', 'sums', 'pages'], ...rows];
}

/** Our reading as a multiple of others on the same pages and machine. */
export const ratioTable = ({ against }: Costs): Table => tableOfRatios('reading against', against);

/** Deciding whether a page is news as a multiple of the floor. */
export const decidingTable = ({ deciding }: Costs): Table => tableOfRatios('deciding against the floor', deciding);

/** What the browser parses in every page. */
export const scriptSentence = ({ bytes, packed }: ScriptSize): string =>
  `The script in every page has ${(packed / 1000).toFixed(1)} kB as it is packed (gzip), ${(bytes / 1000).toFixed(1)} kB as it is parsed.`;

/** Growth and longest task in a sentence. */
export function growthSentence({ growth, longestTask }: Costs): string {
  const law = growth
    ? `Reading grows with the number of nodes to the power of ${growth.exponent.toFixed(2)} (log-log fit over ${growth.points} pages). `
    : '';
  return `${law}The longest stretch of our own script on any page took ${longestTask.toFixed(1)} ms.`;
}

/** What the readings say of themselves, without any scorer. */
export function healthSentence(lines: readonly PageLine[]): string {
  const errors = lines.filter(({ error }) => error !== null).length;
  const unrestored = lines.filter(({ error, restored }) => error === null && restored !== true).length;
  const requests = lines.reduce((sum, line) => sum + line.requests, 0);
  return `${lines.length} pages: ${errors} in error, ${unrestored} not restored, ${requests} requests by the extension.`;
}

/** A table for the terminal: columns padded, first to the left, others to the right. */
export function asText(table: Table): string {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  return table.map(line).join('\n');
}

/** A table as Markdown. */
export function asMarkdown([head, ...rows]: Table): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const rule = line(head!.map((_, i) => (i === 0 ? '---' : '--:')));
  return [line(head!), rule, ...rows.map(line)].join('\n');
}
