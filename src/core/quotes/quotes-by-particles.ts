/** The quotations of an article and who said them, in a language that shows subjects by what stands behind them. */
import type { QuoteLanguage, StreamRules } from '../languages/quote-language.ts';
import type { Quote } from '../model.ts';
import { onceEach } from './once-each.ts';
import { isLoud, prepareArticle, type QuotedArticle } from './prepared-article.ts';
import { readStream } from './read-stream.ts';

/** Every quotation of the article in reading order. Unsure speakers are null. */
export function quotesByParticles(
  article: QuotedArticle,
  language: QuoteLanguage,
  stream: StreamRules,
): readonly Quote[] {
  const { all } = prepareArticle(article, language);
  return onceEach(readStream(all.filter(isLoud), article.title, stream), article.blocks);
}
