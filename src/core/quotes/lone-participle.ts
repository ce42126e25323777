/** Words that open a sentence and are no subject. */
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { PreparedSentence } from './prepared-sentence.ts';

/** "Pytana o termin, odparła": a lone word that opens the sentence and names nobody is no subject where subjects are left out. */
export const isParticiple = (
  { kind, noun, from, to }: Mention,
  sentence: PreparedSentence,
  lexicon: Lexicon,
): boolean =>
  lexicon.language.dropsSubject === true &&
  kind === 'description' &&
  noun === '' &&
  to - from === 1 &&
  from === sentence.from;
