/** Loads the quotation words of one language, for a page that shows one article. */
import type { QuoteLanguage } from './quote-language.ts';
import { quoteLanguageCode } from './quote-language-code.ts';
import { UNKNOWN_LANGUAGE } from './unknown-quotes.ts';

type Loader = () => Promise<QuoteLanguage>;

/** One row for each language of `all-quotes.ts`, the order does not matter. */
export const QUOTE_LOADERS: Readonly<Record<string, Loader>> = {
  ar: async () => (await import('./ar/quotes.ts')).ar,
  cs: async () => (await import('./cs/quotes.ts')).cs,
  da: async () => (await import('./da/quotes.ts')).da,
  de: async () => (await import('./de/quotes.ts')).de,
  en: async () => (await import('./en/quotes.ts')).en,
  es: async () => (await import('./es/quotes.ts')).es,
  fi: async () => (await import('./fi/quotes.ts')).fi,
  fr: async () => (await import('./fr/quotes.ts')).fr,
  it: async () => (await import('./it/quotes.ts')).it,
  ja: async () => (await import('./ja/quotes.ts')).ja,
  ko: async () => (await import('./ko/quotes.ts')).ko,
  nl: async () => (await import('./nl/quotes.ts')).nl,
  no: async () => (await import('./no/quotes.ts')).no,
  pl: async () => (await import('./pl/quotes.ts')).pl,
  pt: async () => (await import('./pt/quotes.ts')).pt,
  ro: async () => (await import('./ro/quotes.ts')).ro,
  ru: async () => (await import('./ru/quotes.ts')).ru,
  sv: async () => (await import('./sv/quotes.ts')).sv,
  tr: async () => (await import('./tr/quotes.ts')).tr,
  uk: async () => (await import('./uk/quotes.ts')).uk,
  zh: async () => (await import('./zh/quotes.ts')).zh,
};

/** The rows for a BCP 47 tag. */
export const loadQuoteLanguage = async (tag: string): Promise<QuoteLanguage> =>
  (await QUOTE_LOADERS[quoteLanguageCode(tag)]?.()) ?? UNKNOWN_LANGUAGE;
