/** The languages whose quotations are attributed by words of their own. */
import { ar } from './ar/quotes.ts';
import { cs } from './cs/quotes.ts';
import { da } from './da/quotes.ts';
import { de } from './de/quotes.ts';
import { en } from './en/quotes.ts';
import { es } from './es/quotes.ts';
import { fi } from './fi/quotes.ts';
import { fr } from './fr/quotes.ts';
import { it } from './it/quotes.ts';
import { ja } from './ja/quotes.ts';
import { ko } from './ko/quotes.ts';
import { nl } from './nl/quotes.ts';
import { no } from './no/quotes.ts';
import { pl } from './pl/quotes.ts';
import { pt } from './pt/quotes.ts';
import { ro } from './ro/quotes.ts';
import { ru } from './ru/quotes.ts';
import { sv } from './sv/quotes.ts';
import { tr } from './tr/quotes.ts';
import { uk } from './uk/quotes.ts';
import { zh } from './zh/quotes.ts';
import type { QuoteLanguage } from './quote-language.ts';

/** One row for each language folder, the order does not matter. */
export const QUOTE_LANGUAGES: readonly QuoteLanguage[] = [
  ar,
  cs,
  da,
  de,
  en,
  es,
  fi,
  fr,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  zh,
];
