import type { ArticleBlock, Quote } from '../../../src/core/model.ts';
import { quotesOf } from '../../../src/core/quotes/quotes-of.ts';

const block = (text: string, kind: ArticleBlock['kind'] = 'paragraph'): ArticleBlock => ({
  kind,
  text,
  marks: [],
  from: [],
});

/** The quotations of an article whose paragraphs are given; a line that begins with # is a heading. */
export const quotesIn = (language: string, ...paragraphs: readonly string[]): readonly Quote[] =>
  quotesOf({
    title: '',
    language,
    blocks: paragraphs.map((text) => (text.startsWith('# ') ? block(text.slice(2), 'heading') : block(text))),
  });

/** Who says what, as "speaker: words". */
export const saidIn = (language: string, ...paragraphs: readonly string[]): readonly string[] =>
  quotesIn(language, ...paragraphs).map(({ speaker, text }) => `${speaker ?? '?'}: ${text}`);
