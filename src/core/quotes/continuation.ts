/** Who goes on speaking where a quotation has no words for its speaker beside it. */
import type { PreparedSentence } from './prepared-sentence.ts';
import { onlyPersonOf } from './resolve-anaphor.ts';
import { keyOf, type Speaker } from './speaker.ts';
import type { ReadSentence, Story } from './story-so-far.ts';

/** How sure each kind of continuation is. */
const SURE = {
  sameParagraph: 0.85,
  nextParagraph: 0.72,
  introduced: 0.72,
  indirect: 0.64,
  colon: 0.8,
  paragraph: 0.66,
  subject: 0.62,
  dash: 0.7,
  leadIn: 0.66,
  focus: 0.6,
} as const;

/** How many sentences of a paragraph are looked back at. */
const REACH = 5;

/** A speaker who goes on, and whether the words belong to the utterance before. */
export interface Continued {
  readonly speaker: Speaker;
  readonly sameUtterance: boolean;
}

const goesOn = (speaker: Speaker | undefined, sure: number, sameUtterance: boolean): Continued | undefined =>
  speaker === undefined
    ? undefined
    : { speaker: { ...speaker, found: 'continued', sure: Math.min(sure, speaker.sure) }, sameUtterance };

/** The speaker of a quotation that stands alone. `unclosed`: the paragraph before ended inside a quotation. */
export function continued(
  sentence: PreparedSentence,
  at: number,
  story: Story,
  unclosed: boolean,
): Continued | undefined {
  const last = story.sentences.at(-1);
  if (last === undefined) return undefined;
  const alone = isAlone(sentence);
  if (last.block === sentence.block.index) {
    const goes = inParagraph(last, alone, at, sentence, story);
    return goes ?? (alone ? goesOn(lastOfParagraph(story, last.block), SURE.paragraph, false) : undefined);
  }
  if (at !== sentence.from || (!alone && !unclosed)) return undefined;
  if (unclosed) return goesOn(last.speaker, SURE.sameParagraph, true);
  if (last.endsWithColon) return goesOn(last.speaker ?? last.subject, SURE.colon, false);
  if (last.endsWithQuotation) return goesOn(last.speaker, SURE.nextParagraph, false);
  const { speaker } = last;
  if (speaker === undefined)
    return isDash(sentence, at) && !last.quotes ? goesOn(onlyPersonOf(last.block, story), SURE.dash, false) : undefined;
  const others = last.named.some((one) => one.named?.kind === 'person' && keyOf(one) !== keyOf(speaker));
  if (!others) return goesOn(speaker, SURE.introduced, false);
  const isSubject = last.subject !== undefined && keyOf(last.subject) === keyOf(speaker);
  return isSubject ? goesOn(speaker, SURE.subject, false) : undefined;
}

const inParagraph = (
  last: ReadSentence,
  alone: boolean,
  at: number,
  sentence: PreparedSentence,
  story: Story,
): Continued | undefined => {
  if (alone && last.endsWithColon) return goesOn(last.speaker ?? last.subject, SURE.colon, false);
  if (alone && at === sentence.from)
    return (
      goesOn(last.speaker, SURE.sameParagraph, true) ??
      goesOn(leadIn(last, story), SURE.leadIn, false) ??
      goesOn(focus(last, sentence, at), SURE.focus, false)
    );
  const other = sentence.mentions.some(
    (mention) => !mention.inPhrase && mention.to <= at && mention.named !== undefined,
  );
  return other || last.speaker?.named?.kind !== 'person' ? undefined : goesOn(last.speaker, SURE.indirect, false);
};

/** "Berg was glad, she said. Adding: “…”": who spoke right before in the paragraph. */
export const goingOn = ({ sentences }: Story, block: number): Speaker | undefined => {
  const last = sentences.at(-1);
  return last?.block === block ? goesOn(last.speaker, SURE.sameParagraph, false)?.speaker : undefined;
};

/** "Berg preaches patience. “…”": who the sentence before is about, where its paragraph has named nobody else. */
const leadIn = (last: ReadSentence, story: Story): Speaker | undefined =>
  last.subject?.named?.kind === 'person' && !last.quotes ? onlyPersonOf(last.block, story) : undefined;

const focus = (last: ReadSentence, { tokens }: PreparedSentence, at: number): Speaker | undefined => {
  const { subject } = last;
  const family = subject?.named?.words.at(-1) ?? '';
  return subject?.named?.kind === 'person' && !last.quotes && !(tokens[at]?.text ?? '').includes(family)
    ? subject
    : undefined;
};

/** The last who spoke in this paragraph, where since then the text was about nobody else. */
const lastOfParagraph = (story: Story, block: number): Speaker | undefined => {
  let subject: Speaker | undefined;
  for (const sentence of story.sentences.slice(-REACH).reverse()) {
    if (sentence.block !== block) return undefined;
    const { speaker } = sentence;
    if (speaker !== undefined) return subject === undefined || keyOf(subject) === keyOf(speaker) ? speaker : undefined;
    const persons = sentence.named.filter((one) => one.named?.kind === 'person');
    if (persons.length === 0) continue;
    if (sentence.subject?.named === undefined || (subject !== undefined && keyOf(subject) !== keyOf(sentence.subject)))
      return undefined;
    subject = sentence.subject;
  }
  return undefined;
};

const isDash = (sentence: PreparedSentence, at: number): boolean =>
  sentence.block.marked[sentence.tokens[at]?.marked ?? -1]?.dash === true;

/** Nothing but quotations and signs. */
export const isAlone = (sentence: PreparedSentence): boolean =>
  sentence.tokens.slice(sentence.from, sentence.to).every((token) => token.kind !== 'word');
