/** A description as it is shown: "a source close to the case", "the mother of Ann Berg". */
import type { Mention } from './mention.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { is, type Token } from './tokens.ts';

/** Longest description that is shown, in characters. */
export const LONGEST_DESCRIPTION = 70;

/** Longest description with what is tied to it, in words. */
const MOST_WORDS = 8;

/** "ministerstvo dopravy said": one plain word between a noun and its verb, or the end of the clause, is its owner. */
const isOwned = (mention: Mention, { tokens, cues }: PreparedSentence): boolean => {
  const owner = tokens[mention.to];
  const next = tokens[mention.to + 1];
  if (mention.noun === '' || owner?.kind !== 'word' || owner.facts.classes.size > 0) return false;
  if (cues.some((cue) => cue.from <= mention.to && cue.to > mention.to)) return false;
  return next === undefined || next.kind !== 'word' || cues.some((cue) => cue.from === mention.to + 1);
};

/** Where a description begins with its owner: "Berg’s campaign", "Sandholm’s foreign ministry". */
const fromOwner = (mention: Mention, { tokens, mentions }: PreparedSentence): Mention => {
  const owner = mentions.findLast((one) => one.possessive && one.to <= mention.from);
  if (owner === undefined || owner.kind === 'pronoun' || mention.to - owner.from > MOST_WORDS) return mention;
  const between = tokens.slice(owner.to, mention.from);
  return between.every(isPlain) ? { ...mention, from: owner.from } : mention;
};

/** A description with its owner, and with the phrase that says of what or whom, where that phrase ends the noun. */
export const wholeDescription = (found: Mention, sentence: PreparedSentence, bareNouns: boolean): string => {
  const { tokens, block } = sentence;
  const owned = fromOwner(found, sentence);
  const owner = block.text.slice(tokens[owned.from]?.start, tokens[found.from]?.start);
  const mention = { ...owned, text: `${owner}${found.text}` };
  const isTied = is(tokens[mention.to + 1], 'tie') && isPlain(tokens[mention.to]);
  const end = isTied ? mention.to + 1 : mention.to;
  const tie = tokens[end];
  if (bareNouns && isOwned(mention, sentence)) return block.text.slice(tokens[mention.from]?.start, tie?.end);
  if (mention.noun === '' || !is(tie, 'tie')) return mention.text;
  const tied = sentence.mentions.find((one) => one.from === end || one.from === end + 1);
  if (tied === undefined || tied.kind === 'pronoun' || tied.to - mention.from > MOST_WORDS) return mention.text;
  const text = block.text.slice(tokens[mention.from]?.start, tokens[tied.to - 1]?.end);
  return text.length > LONGEST_DESCRIPTION ? mention.text : text;
};

/** A word of no list, in small letters: "a source close to". */
const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && token.facts.classes.size === 0;
