/** Who speaks where words are read in a text ("in the statement we read: “…”"): the body it comes from, and never a person. */
import type { Mention } from './mention.ts';
import type { PreparedSentence } from './prepared-sentence.ts';

/** The body that the sentence names, undefined where it names none. */
export const authorOf = (sentence: PreparedSentence): Mention | undefined =>
  sentence.mentions.find((one) => one.named?.kind === 'body');
