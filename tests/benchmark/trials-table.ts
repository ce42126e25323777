/** What the trials found, as a table and as their section of docs/measurements.md. */
import { asMarkdown, type Table } from './summary.ts';
import type { Trial } from './trial-visit.ts';

/** One page that was tried, or why it could not be. */
export interface TrialRow {
  readonly id: string;
  readonly isCut: boolean;
  readonly trial?: Trial;
  readonly error?: string;
}

/** What is wrong with a page, as a sentence; undefined where nothing is. */
export function faultOf({ id, trial, error }: TrialRow): string | undefined {
  if (!trial) return `${id}: ${error}`;
  if (!trial.restored) return `${id} was not restored.`;
  return trial.unlocked > 0 ? `${id} showed ${trial.unlocked} letters that were hidden before.` : undefined;
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

function rowOf(name: string, rows: readonly TrialRow[]): readonly string[] {
  const trials = rows.flatMap(({ trial }) => trial ?? []);
  return [
    name,
    ...[
      rows.length,
      sum(trials.map(({ folds }) => folds)),
      sum(trials.map(({ turns }) => turns)),
      sum(trials.map(({ changes }) => changes)),
      rows.filter(({ error }) => error !== undefined).length,
      trials.filter(({ restored }) => !restored).length,
      sum(trials.map(({ unlocked }) => unlocked)),
    ].map((n) => n.toLocaleString('en')),
  ];
}

const HEAD = ['tried', 'pages', 'folds', 'turns', 'changes', 'in error', 'not restored', 'letters unlocked'];

/** One row for whole pages, one for pages that were cut. */
export function trialTable(rows: readonly TrialRow[]): Table {
  const parts: readonly (readonly [string, boolean])[] = [
    ['whole pages', false],
    ['pages cut at a byte', true],
  ];
  return [
    HEAD,
    ...parts.map(([name, cut]) =>
      rowOf(
        name,
        rows.filter(({ isCut }) => isCut === cut),
      ),
    ),
  ];
}

/** The section with its explanation; `taken` says with what the figures were taken. */
export const trialsSection = (taken: string, rows: readonly TrialRow[]): string => `## Nothing lost, nothing unlocked

${taken}

Each page is loaded switched off, folded and switched off again; the first pages with folds are switched on and off
again and again; then each is folded once more, changed in a dozen places and in everything that is folded, read again,
and switched off. Restored means: after each switching off the markup is what it was, byte for byte, and after the
changes it is that of a twin which underwent the same changes and never saw Clean Copy. A letter is unlocked when its
word showed while the page was folded and neither before nor after; which words show is judged by the harness itself,
by layout and clips.

${asMarkdown(trialTable(rows))}
`;
