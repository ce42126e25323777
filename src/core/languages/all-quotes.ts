/** The languages whose quotations are attributed by words of their own. */
import { de } from './de/quotes.ts';
import { en } from './en/quotes.ts';
import { es } from './es/quotes.ts';
import { fr } from './fr/quotes.ts';
import type { QuoteLanguage } from './quote-language.ts';

/** One row for each language folder, the order does not matter. */
export const QUOTE_LANGUAGES: readonly QuoteLanguage[] = [de, en, es, fr];
