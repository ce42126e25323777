/** What is known of quotations in a language without rows. */
import { LATIN_NAMES } from './latin-names.ts';
import { NO_WORDS } from './no-words.ts';
import type { QuoteLanguage } from './quote-language.ts';

/** A language without rows: marked quotations and names beside them are found, nothing else. */
export const UNKNOWN_LANGUAGE: QuoteLanguage = { ...NO_WORDS, commonNames: LATIN_NAMES, code: '', cues: [] };
