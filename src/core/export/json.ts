/** An article, or its quotes alone, as JSON. The names are those of the model and stay as they are. */
import type { Article, ArticleBlock, Quote } from '../model.ts';
import type { QuoteExtras } from './quote-lines.ts';

/** Named one by one, so that nothing goes out that was not meant to. */
const factsOf = (article: Article) => ({
  title: article.title,
  byline: article.byline,
  published: article.published,
  updated: article.updated,
  section: article.section,
  siteName: article.siteName,
  language: article.language,
  dir: article.dir,
  url: article.url,
  truncated: article.truncated,
  truncation: article.truncation,
  credits: article.credits,
});

/** Without `from`: the page's blocks that it counts are not exported. */
const blockOf = ({ kind, text, level, ordered, time, marks }: ArticleBlock) => ({
  kind,
  time,
  text,
  level,
  ordered,
  marks: marks.map(({ kind: mark, start, end, href }) => ({ kind: mark, start, end, href })),
});

const quoteOf = (quote: Quote) => ({
  text: quote.text,
  speaker: quote.speaker,
  role: quote.role,
  cue: quote.cue,
  kind: quote.kind,
  found: quote.found,
  pronoun: quote.pronoun,
  confidence: quote.confidence,
  utterance: quote.utterance,
  block: quote.block,
  start: quote.start,
  end: quote.end,
});

const write = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The whole article with its quotes. */
export const toJson = (article: Article, quotes: readonly Quote[]): string =>
  write({ article: { ...factsOf(article), blocks: article.blocks.map(blockOf) }, quotes: quotes.map(quoteOf) });

/** The quotes with the facts of their article, without its text. A quote with an address of its own has a `link`. */
export const quotesToJson = (article: Article, quotes: readonly Quote[], { links }: QuoteExtras = {}): string =>
  write({
    article: factsOf(article),
    quotes: quotes.map((quote) => ({ ...quoteOf(quote), link: links?.get(quote.utterance) })),
  });
