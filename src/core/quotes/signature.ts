/** Whose name stands under the words: "“We row across.” – Ann Berg, 34". */
import type { Attribution } from './attribution.ts';
import type { Mention } from './mention.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { overBrackets } from './roles.ts';
import { maySpeak, mentionFrom } from './subject-behind.ts';

const STRENGTH = 0.95;

/** The name behind a dash at a token, where nothing but a pause, more quotations or the end follows it. */
export const signedAt = (sentence: PreparedSentence, dash: number): Mention | undefined => {
  const { tokens, to, cues } = sentence;
  const mention = /^[–—―-]$/u.test(tokens[dash]?.text ?? '') ? mentionFrom(sentence, dash + 1) : undefined;
  if (mention?.named === undefined || mention.possessive || !maySpeak(mention)) return undefined;
  const end = overBrackets(tokens, mention.to);
  const isLast = end >= to || tokens[end]?.kind === 'marked' || tokens[end]?.text === '.';
  return isLast || (tokens[end]?.text === ',' && !cues.some((cue) => cue.from > end)) ? mention : undefined;
};

/** The signature of a whole sentence in marks: titles have one too, but no full stop. */
export const signature = (sentence: PreparedSentence, at: number): Attribution | undefined => {
  const mention = /[.!?…]$/u.test(sentence.tokens[at]?.text ?? '') ? signedAt(sentence, at + 1) : undefined;
  return mention === undefined ? undefined : { cue: undefined, mention, strength: STRENGTH };
};
