/** Verbs that no list holds: what they are is told by where they stand. */
import type { Attribution } from './attribution.ts';
import { countWords } from './classify-span.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { maySpeak, mentionFrom } from './subject-behind.ts';

const STRENGTH = { dash: 0.95, mark: 0.78 } as const;

/** Fewest words whose speaker a verb that no list holds may bring. */
const WHOLE = 4;

/** "– …, thundered Berg.": behind a pause any plain word with a speaker right behind it attributes. `light`: behind little words. */
export const plainVerb = (
  sentence: PreparedSentence,
  at: number,
  next: number,
  light: number,
  paused: boolean,
): Attribution | undefined => {
  const { tokens, block } = sentence;
  const token = tokens[at];
  const isDash = block.marked[token?.marked ?? -1]?.dash === true;
  if (!isDash && (!block.verbFirst || !paused || countWords(token?.text ?? '') < WHOLE)) return undefined;
  const verb = isDash ? next : light;
  const word = tokens[verb];
  if (word?.kind !== 'word' || word.capital || word.facts.classes.size > 0) return undefined;
  const mention = mentionFrom(sentence, verb + 1);
  if (mention === undefined || mention.inPhrase || mention.possessive) return undefined;
  const speaks =
    mention.kind === 'pronoun' ? isDash : mention.named === undefined ? mention.noun !== '' : maySpeak(mention);
  return speaks ? { cue: undefined, mention, strength: isDash ? STRENGTH.dash : STRENGTH.mark } : undefined;
};
