/** Empty word lists, for languages that tell speakers by other means. */
import type { QuoteLanguage } from './quote-language.ts';

/** No words at all. */
export const NO_WORDS: Omit<QuoteLanguage, 'code' | 'cues'> = {
  pronouns: '',
  honorifics: '',
  determiners: '',
  prepositions: '',
  joiners: '',
  relatives: '',
  auxiliaries: '',
  passives: '',
  agents: '',
  adverbs: '',
  people: '',
  bodies: '',
  works: '',
  abbreviations: '',
};
