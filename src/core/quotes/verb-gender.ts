/** He, she or they, as the ending of the verb tells where languages have such endings ("powiedziała", "сказала"). */
import type { Cue } from './cues.ts';
import { type Gender, isHeOrShe, type Lexicon } from './lexicon.ts';
import { wordsOf } from './word-list.ts';
import type { PreparedSentence } from './prepared-sentence.ts';

/** Gender of the verb of a cue, '' where it does not tell. */
export function genderOfCue(cue: Cue | undefined, sentence: PreparedSentence, lexicon: Lexicon): Gender {
  const endings = wordsOf(lexicon.language.verbEndings ?? '');
  if (cue === undefined || endings.length === 0) return '';
  const words = sentence.tokens.slice(cue.from, cue.to).map((token) => token.lower);
  const entry = endings.find((one) => words.some((word) => word.endsWith(one.split(':')[0] ?? one)));
  const gender = entry?.split(':')[1];
  return isHeOrShe(gender) || gender === 'p' ? gender : '';
}
