/** Quotes as a reader hears them: an utterance that its attribution or a paragraph end splits is one again. */
import type { ArticleBlock, Quote } from '../model.ts';

/** One utterance. Split by its attribution or by a paragraph end it has several quotes, in reading order. */
export interface Utterance {
  readonly quotes: readonly [Quote, ...Quote[]];
  /** Each quote's words with the page's own marks around them. */
  readonly texts: readonly string[];
}

/** The quotes joined to utterances, in the order of the article. */
export function utterancesOf(quotes: readonly Quote[], blocks: readonly ArticleBlock[]): readonly Utterance[] {
  const byNumber = new Map<number, [Quote, ...Quote[]]>();
  for (const quote of quotes) {
    const parts = byNumber.get(quote.utterance);
    if (parts) parts.push(quote);
    else byNumber.set(quote.utterance, [quote]);
  }
  return [...byNumber.values()].map((parts) => ({
    quotes: parts,
    texts: parts.map(({ block, start, end, text }) => blocks[block]?.text.slice(start, end) || text),
  }));
}
