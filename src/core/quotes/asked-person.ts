/** Who is asked: "A reporter asked Ann Berg how she was", "Ann Berg was asked how she was": she replies. */
import { subjectOf } from './find-subject.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { namedSpeaker, type Speaker } from './speaker.ts';
import { mentionFrom } from './subject-behind.ts';
import { is } from './tokens.ts';

/** The person whom the sentence says to have been asked, undefined without one. */
export const askedIn = (sentence: PreparedSentence): Speaker | undefined => {
  const cue = sentence.cues.find((one) => is(sentence.tokens[one.from], 'asking'));
  if (cue === undefined) return undefined;
  const object = cue.passive ? subjectOf(sentence, cue) : mentionFrom(sentence, cue.to);
  const isInverted = sentence.tokens[cue.from - 1]?.kind !== 'word';
  if (object?.named?.kind !== 'person' || object.possessive || isInverted) return undefined;
  return namedSpeaker(object.named, 'named', 1);
};
