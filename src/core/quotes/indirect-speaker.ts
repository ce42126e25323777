/** Who says something in a sentence without marks: "He will stay, Ann Berg said." */
import type { Cue } from './cues.ts';
import { subjectOf } from './find-subject.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './word-list.ts';
import type { Mention } from './mention.ts';
import type { People } from './people.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { resolveDropped } from './resolve-dropped.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import type { Speaker } from './speaker.ts';
import { type Story, subjectMention } from './story-so-far.ts';
import { isLight, subjectBehind } from './subject-behind.ts';
import { is } from './tokens.ts';
import { genderOfCue } from './verb-gender.ts';

/** How many verbs of saying of one sentence are looked at. */
const MOST_CUES = 6;

/** The speaker of the sentence, undefined where only those say something whom it speaks of ("X knows Y, who said"). */
export const indirectSpeaker = (
  sentence: PreparedSentence,
  people: People,
  story: Story,
  lexicon: Lexicon,
): Speaker | undefined => {
  const cues = sentence.cues
    .filter((one) => !one.passive && (one.phrase.frame === 'say' || one.phrase.frame === 'according'))
    .slice(0, MOST_CUES);
  const [first] = cues;
  if (first === undefined) return undefined;
  const said = cues.map((cue) => ({ cue, mention: inverted(sentence, cue, lexicon) ?? subjectOf(sentence, cue) }));
  const subject = subjectMention(sentence);
  const main =
    said.find(({ mention }) => mention !== undefined && mention.from === subject?.from) ??
    said.findLast(({ cue, mention }) => mention !== undefined && isTrailing(sentence, cue)) ??
    said.find(({ cue, mention }) => mention === undefined || !isInside(sentence, cue, mention));
  if (main?.mention !== undefined) return resolveSpeaker(main.mention, sentence, people, story, lexicon);
  if (main === undefined || lexicon.language.dropsSubject !== true) return undefined;
  return resolveDropped(story, sentence.block.index, genderOfCue(first, sentence, lexicon));
};

/** "She left on Sunday, said her daughter, Ann Berg.": the verb before its subject, in languages that do so behind a comma only. */
const inverted = (sentence: PreparedSentence, cue: Cue, { language }: Lexicon): Mention | undefined => {
  if (!wordsOf(language.bareSays ?? '').includes(cue.text.toLowerCase()) || !isTrailing(sentence, cue))
    return undefined;
  const behind = subjectBehind(sentence, cue.to);
  return behind?.named?.kind === 'person' && !behind.inPhrase ? behind : undefined;
};

/** "…, said Ann Berg, a baker.": behind a comma, with the subject right behind the verb. */
const isTrailing = (sentence: PreparedSentence, cue: Cue): boolean =>
  cue.from > sentence.from &&
  sentence.tokens[cue.from - 1]?.text === ',' &&
  subjectBehind(sentence, cue.to) !== undefined;

/** "Berg, who said", "that Berg said": a clause inside another. */
const isInside = ({ tokens, from }: PreparedSentence, cue: Cue, mention: Mention): boolean => {
  let verb = cue.from;
  while (verb > from && isLight(tokens[verb - 1])) verb -= 1;
  if (is(tokens[verb - 1], 'relative') && verb - 1 > mention.from) return true;
  return (
    mention.from > from &&
    [mention.from - 1, mention.from].some((at) => is(tokens[at], 'joiner') && !is(tokens[at], 'as'))
  );
};
