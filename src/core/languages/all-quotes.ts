/** The languages whose quotations are attributed by words of their own. */
import { da } from './da/quotes.ts';
import { de } from './de/quotes.ts';
import { en } from './en/quotes.ts';
import { es } from './es/quotes.ts';
import { fr } from './fr/quotes.ts';
import { it } from './it/quotes.ts';
import { nl } from './nl/quotes.ts';
import { no } from './no/quotes.ts';
import { pl } from './pl/quotes.ts';
import { pt } from './pt/quotes.ts';
import { sv } from './sv/quotes.ts';
import type { QuoteLanguage } from './quote-language.ts';

/** One row for each language folder, the order does not matter. */
export const QUOTE_LANGUAGES: readonly QuoteLanguage[] = [da, de, en, es, fr, it, nl, no, pl, pt, sv];
