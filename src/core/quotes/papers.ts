/** Papers that speak: by a name in marks, or as the place where words are said to stand. */
import type { Cue } from './cues.ts';
import type { Mention } from './mention.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { authorOf } from './text-author.ts';

/** Longest name in marks, in words. */
const MARKED_NAME = 4;

/** "laut „Hafenblatt“": a paper whose name stands in marks. */
export const markedName = ({ tokens, block }: PreparedSentence, at: number): Mention | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'marked' || !token.capital || /[.,!?…]$/u.test(token.text)) return undefined;
  const words = token.text.split(/\s+/u).filter((word) => word !== '');
  if (words.length > MARKED_NAME || block.index < 0) return undefined;
  const base = { from: at, to: at + 1, named: undefined, inPhrase: false, possessive: false };
  return { ...base, kind: 'description', text: token.text, noun: token.text.toLowerCase() };
};

/** How far behind a cue of the frame `text` its place may stand, in words. */
const PLACE_REACH = 5;

/** "heißt es in dem Brief", "in dem Brief heißt es": what the preposition leads to. */
export const placeOf = (sentence: PreparedSentence, cue: Cue): Mention | undefined => {
  const places = sentence.mentions.filter((mention) => mention.inPhrase && !mention.possessive);
  const behind = places.find((one) => one.from >= cue.to && one.from <= cue.to + PLACE_REACH);
  const plain = sentence.tokens.slice(cue.to, behind?.from).every((token) => token.kind === 'word');
  return (behind !== undefined && plain ? behind : places.find((one) => one.to <= cue.from)) ?? authorOf(sentence);
};
