/** How much a text says, and whether it is made of sentences. */
import { isUnspaced } from '../text.ts';

/** One letter of a script without blanks says as much as so many of the others. */
const UNSPACED_WEIGHT = 2.5;
/** Past this length a text's script is settled by its beginning. */
const SAMPLE = 200;
const SENTENCE_END = /[.!?…。！？．۔؟।։][\s"'”’“»«›‹」』）)\]*]*$/u;
const THAI = /\p{Script=Thai}/u;
/** Thai ends no sentence with a mark; a text of this weight is one. */
const LONG_ENOUGH_TO_BE_SENTENCES = 90;

/** Weight of a text in letters of a script with blanks. */
export const weightOf = (text: string): number =>
  isUnspaced(text.slice(0, SAMPLE)) ? text.length * UNSPACED_WEIGHT : text.length;

/** Does the text end as a sentence ends? */
export const endsSentence = (text: string): boolean =>
  SENTENCE_END.test(text) || (THAI.test(text.slice(0, SAMPLE)) && text.length > LONG_ENOUGH_TO_BE_SENTENCES);
