/** What the scorers might say of a small run that went well, for tests. */
import type { Scores } from './figures.ts';

const tally = (total: number, found: number) => ({ total, found, recall: found / total, tightShare: 1 });
const rates = (F1: number) => ({ pred: 100, gold: 100, F1 });
const row = (name: string, f1: number) => ({ name, n: 100, f1, se: { f1: 0.004 } });

const quotesNamed = (name: string) => ({
  name,
  exact: rates(95),
  overlap80: rates(96),
  end2end: rates(80),
  attribution: { scored: 100, full: 82, head: 85, wrongNames: 4 },
});

/** No mishap anywhere. */
export const goodScores = (): Scores => ({
  article: [
    { name: 'all', rows: [row('ours', 0.97), row('readability', 0.93), row('defuddle', 0.92)] },
    { name: 'one source', rows: [row('ours', 0.96), row('readability', 0.9)] },
  ],
  snippets: [{ name: 'ours', f: 0.93, tp: 93, fn: 7 }],
  survivors: { labelledPages: 100, offerPages: 1, allPages: 600, repeatPages: 2 },
  titles: { pages: 200, exact: 160, sameLetters: 170 },
  folds: {
    offers: { all: tally(140, 130), place: { 'in the article': tally(100, 92), elsewhere: tally(40, 38) } },
    mustStay: { hits: 0 },
    repeats: { binding: tally(6, 5), unlabelled: [] },
    lines: { lost: 0 },
    negative: { inContent: 0 },
    health: { missing: 0, errors: 0, notRestored: [], requests: 0, unresolved: 0, ambiguous: 0 },
  },
  quotes: ['hand', 'some-dev', 'some-dev-segments'].map(quotesNamed),
});
