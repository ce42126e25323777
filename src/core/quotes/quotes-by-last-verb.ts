/** The quotations of an article and who said them, in a language whose verb closes the sentence (Turkish). */
import type { QuoteLanguage } from '../languages/quote-language.ts';
import type { Quote } from '../model.ts';
import { attributeVerbLast } from './attribute-verb-last.ts';
import type { QuotedArticle } from './prepared-article.ts';
import { quotesByNames } from './quotes-by-names.ts';

/** Every quotation of the article in reading order. Unsure speakers are null. */
export const quotesByLastVerb = (article: QuotedArticle, language: QuoteLanguage): readonly Quote[] =>
  quotesByNames(article, language, attributeVerbLast);
