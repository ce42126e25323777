/** What a reader remembers at some point of the article: who was the subject, who spoke, who was named. */
import type { Mention } from './mention.ts';
import type { Named } from './people.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { namedSpeaker, type Speaker } from './speaker.ts';

/** A sentence that has been read. */
export interface ReadSentence {
  readonly block: number;
  /** Who the sentence is about, as far as it is known. */
  readonly subject: Speaker | undefined;
  /** Who says something in it, marked or not. */
  readonly speaker: Speaker | undefined;
  /** The persons it names. */
  readonly named: readonly Speaker[];
  /** Nothing but quotations. */
  readonly onlyQuotations: boolean;
  readonly endsWithQuotation: boolean;
  readonly endsWithColon: boolean;
  /** Holds a quotation. */
  readonly quotes: boolean;
}

/** The sentences read so far, oldest first. */
export interface Story {
  /** The person the article is about, undefined without one. */
  readonly hero?: Named | undefined;
  readonly sentences: ReadSentence[];
}

/** The names of a sentence's mentions. */
export const namedIn = (sentence: PreparedSentence): readonly Speaker[] =>
  sentence.mentions.flatMap(({ named }) => (named === undefined ? [] : [namedSpeaker(named, 'named', 1)]));

/** "according to Berg, author of the report, …": the description belongs to the name before its comma. */
const isApposition = (mention: Mention, { tokens, mentions, from }: PreparedSentence): boolean =>
  mention.from - 1 > from &&
  tokens[mention.from - 1]?.text === ',' &&
  mentions.some((one) => one.to === mention.from - 1 && one.named !== undefined);

/** The mention a sentence is about: its first free one. */
export const subjectMention = (sentence: PreparedSentence): Mention | undefined =>
  sentence.mentions.find(
    (mention) =>
      !mention.inPhrase &&
      !mention.possessive &&
      (mention.kind !== 'description' || (mention.noun !== '' && !isApposition(mention, sentence))),
  );
