import { describe, expect, it } from 'vitest';
import { figuresOf, type Scores } from './figures.ts';
import { faultsOf, raised } from './floors.ts';
import { goodScores } from './good-scores.ts';

type Changeable<T> = { -readonly [K in keyof T]: Changeable<T[K]> };

const FLOORS = raised({}, figuresOf(goodScores()));

/** The faults of a good run in which one thing was spoilt. */
function faultsWhen(spoil: (scores: Changeable<Scores>) => void): readonly string[] {
  const scores = structuredClone(goodScores()) as Changeable<Scores>;
  spoil(scores);
  return faultsOf(figuresOf(scores), FLOORS);
}

describe('a run in which nothing went wrong', () => {
  it('holds the floors it set', () => {
    expect(faultsWhen(() => undefined)).toEqual([]);
  });

  it('has a floor for each source of articles, for offers, repeats and quotes, and none for what must be zero', () => {
    expect(Object.keys(FLOORS)).toEqual(
      expect.arrayContaining([
        'article F1, all',
        'article F1, one source',
        'offers found',
        'offers held tightly',
        'repeats found',
        'quotes hand, speaker in full',
        'quotes hand, wrong names',
      ]),
    );
    expect(FLOORS).not.toHaveProperty('article lines lost');
  });

  it('tells of each set of quotes what its annotations can tell', () => {
    const names = figuresOf(goodScores()).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('quotes some'))).toEqual([
      'quotes some-dev, exact F1',
      'quotes some-dev, overlap F1',
      'quotes some-dev-segments, speaker by head',
      'quotes some-dev-segments, wrong names',
    ]);
  });
});

/** One row a fault that must not pass, with what is said of it. */
const PLANTED: readonly (readonly [fact: string, spoil: (scores: Changeable<Scores>) => void, sentence: RegExp])[] = [
  ['a lost line', (s) => (s.folds.lines.lost = 1), /^article lines lost: 1, and there may be none/u],
  ['a folded paragraph that must stay', (s) => (s.folds.mustStay.hits = 1), /^paragraphs folded that must stay: 1/u],
  ['a request', (s) => (s.folds.health.requests = 1), /^requests by the extension: 1/u],
  ['a page in error', (s) => (s.folds.health.errors = 1), /^pages in error: 1/u],
  ['a page without a reading', (s) => (s.folds.health.missing = 1), /^pages without a reading: 1/u],
  ['a page not restored', (s) => s.folds.health.notRestored.push('some page'), /^pages not restored: 1/u],
  ['a path that leads nowhere', (s) => (s.folds.health.unresolved = 1), /^fold paths that lead nowhere/u],
  ['a path to several elements', (s) => (s.folds.health.ambiguous = 1), /^fold paths that lead nowhere/u],
  ['articles read worse', (s) => (s.article[0]!.rows[0]!.f1 = 0.965), /^article F1, all: 0.9650 is below/u],
  ['one source read worse', (s) => (s.article[1]!.rows[0]!.f1 = 0.955), /^article F1, one source: 0.9550/u],
  ['a source that is gone', (s) => s.article.pop(), /^article F1, one source: it has a floor but was not measured/u],
  ['fewer offers found', (s) => (s.folds.offers.all.recall = 0.88), /^offers found: 0.8800 is below/u],
  ['offers held loosely', (s) => (s.folds.offers.all.tightShare = 0.95), /^offers held tightly: 0.9500/u],
  ['repeats missed', (s) => (s.folds.repeats.binding.recall = 0.5), /^repeats found: 0.5000/u],
  ['folds on clean pages', (s) => (s.folds.negative.inContent = 2), /^folds inside the content of clean pages: 2/u],
  ['wrong names', (s) => (s.quotes[0]!.attribution.wrongNames = 8), /^quotes hand, wrong names: 0.0800 is above/u],
  ['nobody named at all', (s) => (s.quotes[0]!.attribution.wrongNames = null), /wrong names: it has a floor/u],
  ['quotes that are not found', (s) => (s.quotes[0]!.exact.F1 = 90), /^quotes hand, exact F1: 0.9000 is below/u],
  ['quotes that were not scored', (s) => (s.quotes = []), /^quotes hand, exact F1: it has a floor/u],
];

describe('the floors', () => {
  it.each(PLANTED)('fail for %s', (_, spoil, sentence) => {
    expect(faultsWhen(spoil)).toContainEqual(expect.stringMatching(sentence));
  });

  it('let pass what is within one standard error', () => {
    expect(faultsWhen((s) => (s.article[0]!.rows[0]!.f1 = 0.967))).toEqual([]);
    expect(faultsWhen((s) => (s.folds.offers.all.recall = 0.92))).toEqual([]);
  });
});
