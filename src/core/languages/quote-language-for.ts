/** Finds the quotation words for a language tag, among those of all languages. */
import { QUOTE_LANGUAGES } from './all-quotes.ts';
import type { QuoteLanguage } from './quote-language.ts';
import { quoteLanguageCode } from './quote-language-code.ts';
import { UNKNOWN_LANGUAGE } from './unknown-quotes.ts';

/** The rows for a BCP 47 tag. */
export function quoteLanguageFor(tag: string): QuoteLanguage {
  const code = quoteLanguageCode(tag);
  return QUOTE_LANGUAGES.find((language) => language.code === code) ?? UNKNOWN_LANGUAGE;
}
