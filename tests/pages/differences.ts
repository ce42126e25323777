/** What a reading of an invented page says differently from what is right, as sentences. */
import type { Article, FoldKind, Quote } from '../../src/core/model.ts';
import type { Expectation } from './fixtures.ts';

/** A fold as any host sees it. */
export interface SeenFold {
  readonly kind: FoldKind;
  readonly state: string;
  /** Its first words, at least thirty characters of them where it has so many. */
  readonly text: string;
  readonly elements: number;
}

/** All that is compared; `article` is undefined where the page was not taken for one. */
export interface SeenPage {
  readonly article: Article | undefined;
  readonly folds: readonly SeenFold[];
  readonly quotes: readonly Quote[];
}

/** A text without the space and the signs that no reader sees. */
const seen = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const said = (fold: Omit<SeenFold, 'text'>, text: string): string =>
  `${fold.state} ${fold.kind} of ${fold.elements} “${text.slice(0, 40)}”`;

function foldDifferences(expected: Expectation, folds: readonly SeenFold[]): string[] {
  const left = [...folds];
  const missing = expected.folds.filter(({ kind, starts, state, holds }) => {
    const at = left.findIndex(
      (f) => f.kind === kind && f.state === state && f.elements === holds && seen(f.text).startsWith(starts),
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...missing.map((fold) => `No ${said({ ...fold, elements: fold.holds }, fold.starts)}.`),
    ...left.map((fold) => `Unexpected: ${said(fold, fold.text)}.`),
  ];
}

function articleDifferences(expected: Expectation, article: Article): string[] {
  const { title, byline, published, truncated } = article;
  const facts = { title, byline, published, truncated };
  const wrong = (Object.keys(facts) as (keyof typeof facts)[]).filter(
    (key) => JSON.stringify(facts[key]) !== JSON.stringify(expected[key]),
  );
  const count = (starts: string) => article.blocks.filter(({ text }) => text.startsWith(starts)).length;
  const repeated = expected.folds.filter(({ kind }) => kind === 'repeat');
  const offers = expected.folds.filter(({ kind }) => kind !== 'repeat');
  return [
    ...wrong.map((key) => `The ${key} is ${JSON.stringify(facts[key])}, not ${JSON.stringify(expected[key])}.`),
    ...expected.keeps.filter((starts) => count(starts) === 0).map((starts) => `The article lost “${starts}”.`),
    ...repeated.filter(({ starts }) => count(starts) > 1).map(({ starts }) => `Twice in the article: “${starts}”.`),
    ...offers.filter(({ starts }) => count(starts) > 0).map(({ starts }) => `An offer in the article: “${starts}”.`),
  ];
}

function quoteDifferences(expected: Expectation, quotes: readonly Quote[]): string[] {
  if (expected.quotes === null) return [];
  const left = [...quotes];
  const missing = expected.quotes.flatMap(({ starts, speaker }) => {
    const at = left.findIndex(({ text }) => text.startsWith(starts));
    if (at < 0) return [`No quote “${starts}”.`];
    const [quote] = left.splice(at, 1) as [Quote];
    return quote.speaker === speaker ? [] : [`“${starts}” is given to ${quote.speaker}, not to ${speaker}.`];
  });
  return [...missing, ...left.map(({ text }) => `No quote, or a second time: “${text.slice(0, 40)}”.`)];
}

/** Every difference; an empty list where all is right. */
export function differences(expected: Expectation, { article, folds, quotes }: SeenPage): string[] {
  if (!article) return expected.isArticle === true ? ['The page was not taken for an article.'] : [];
  if (expected.isArticle === null) return [];
  if (!expected.isArticle) return ['The page was taken for an article.'];
  return [
    ...foldDifferences(expected, folds),
    ...articleDifferences(expected, article),
    ...quoteDifferences(expected, quotes),
  ];
}

/** The words of `never` that stand in anything of `said`. */
export const leaked = (expected: Expectation, said: unknown): string[] => {
  const text = JSON.stringify(said).toLowerCase();
  return expected.never.filter((word) => text.includes(word.toLowerCase()));
};
