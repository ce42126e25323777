/** The quotations of an article and who said them, with the words of all languages at hand (tests, the command line). */
import { quoteLanguageFor } from '../languages/quote-language-for.ts';
import type { Quote } from '../model.ts';
import type { QuotedArticle } from './prepared-article.ts';
import { quotesByLastVerb } from './quotes-by-last-verb.ts';
import { quotesByNames } from './quotes-by-names.ts';
import { quotesByParticles } from './quotes-by-particles.ts';

/** Every quotation of the article in reading order. Unsure speakers are null. */
export function quotesOf(article: QuotedArticle): readonly Quote[] {
  const language = quoteLanguageFor(article.language);
  const { stream, verbLast } = language;
  if (stream !== undefined) return quotesByParticles(article, language, stream);
  return verbLast === true ? quotesByLastVerb(article, language) : quotesByNames(article, language);
}
