/** The quotations of an article and who said them, with no more loaded than its language needs (popup, reader). */
import { loadQuoteLanguage } from '../languages/load-quote-language.ts';
import type { Quote } from '../model.ts';
import type { QuotedArticle } from './prepared-article.ts';

/** Every quotation of the article in reading order, the same as `quotesOf` finds. Unsure speakers are null. */
export async function loadQuotes(article: QuotedArticle): Promise<readonly Quote[]> {
  const language = await loadQuoteLanguage(article.language);
  const { stream, verbLast } = language;
  if (stream !== undefined)
    return (await import('./quotes-by-particles.ts')).quotesByParticles(article, language, stream);
  if (verbLast === true) return (await import('./quotes-by-last-verb.ts')).quotesByLastVerb(article, language);
  return (await import('./quotes-by-names.ts')).quotesByNames(article, language);
}
