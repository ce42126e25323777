/** Who speaks where words are read in a text ("in the statement we read: “…”"): the body it comes from, and never a person. */
import type { Mention } from './mention.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { is } from './tokens.ts';

/** The body that the sentence names, else the one it comes from ("Bakanlıktan yapılan açıklamada"), undefined without any. */
export const authorOf = (sentence: PreparedSentence): Mention | undefined =>
  sentence.mentions.find((one) => one.named?.kind === 'body') ??
  sentence.mentions.find((one) => one.possessive && is(sentence.tokens[one.to - 1], 'body'));
