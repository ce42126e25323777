/** The languages whose quotations are attributed by words of their own. */
import { en } from './en/quotes.ts';
import type { QuoteLanguage } from './quote-language.ts';

/** One row for each language folder, the order does not matter. */
export const QUOTE_LANGUAGES: readonly QuoteLanguage[] = [en];
