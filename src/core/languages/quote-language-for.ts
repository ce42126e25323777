/** Finds the quotation words for a language tag. */
import { QUOTE_LANGUAGES } from './all-quotes.ts';
import { NO_WORDS } from './no-words.ts';
import type { QuoteLanguage } from './quote-language.ts';

/** A language without rows: marked quotations and names beside them are found, nothing else. */
export const UNKNOWN_LANGUAGE: QuoteLanguage = { ...NO_WORDS, code: '', cues: [] };

/** Tags that share another language's rows. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', cmn: 'zh', yue: 'zh' };

/** The rows for a BCP 47 tag. */
export function quoteLanguageFor(tag: string): QuoteLanguage {
  const primary = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
  const code = SAME[primary] ?? primary;
  return QUOTE_LANGUAGES.find((language) => language.code === code) ?? UNKNOWN_LANGUAGE;
}
