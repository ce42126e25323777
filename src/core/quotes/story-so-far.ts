/** What a reader remembers at some point of the article: who was the subject, who spoke, who was named. */
import { mainSubject } from './find-subject.ts';
import type { Mention } from './mention.ts';
import type { Named } from './describe-name.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { namedSpeaker, type Speaker } from './speaker.ts';
import { is, isLittle, type Token } from './tokens.ts';

/** A sentence that has been read. */
export interface ReadSentence {
  readonly block: number;
  /** Who the sentence is about, as far as it is known. */
  readonly subject: Speaker | undefined;
  /** Who says something in it, marked or not. */
  readonly speaker: Speaker | undefined;
  /** Whom it says to have been asked: the next to speak. */
  readonly asked?: Speaker | undefined;
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

/** Most plain words between a name and the office that it only tells more of. */
const OFFICE_WORDS = 4;

/** "Berg campaign manager Tom Reed": the first name only tells whose manager the second is. */
const modifies = (mention: Mention, { tokens, mentions }: PreparedSentence): boolean => {
  if (mention.named === undefined) return false;
  const next = mentions.find((one) => one.from >= mention.to);
  if (next?.named?.kind !== 'person' || next.inPhrase || next.from - mention.to > OFFICE_WORDS) return false;
  if (!isVerbLike(tokens[next.to])) return false;
  const words = tokens.slice(mention.to, next.to);
  const noun = words.findIndex((token) => is(token, 'person'));
  return noun >= 0 && words.slice(0, noun).every((token) => token.kind === 'word' && isPlain(token));
};

/** What may follow a subject: a little verb, an adverb, a plain word ("Berg met farmer Tom Reed in Lund" has none there). */
const isVerbLike = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && (is(token, 'auxiliary', 'adverb') || token.facts.classes.size === 0);

const isPlain = (token: Token): boolean => !isLittle(token) && !is(token, 'relative', 'adverb');

/** The mention a sentence is about: the first free one of its main clause that may speak, else its first free one. */
export const subjectMention = (sentence: PreparedSentence): Mention | undefined => {
  const free = sentence.mentions.filter(
    (mention) =>
      !mention.inPhrase &&
      !mention.possessive &&
      (mention.kind !== 'description' || (mention.noun !== '' && !isApposition(mention, sentence))) &&
      !modifies(mention, sentence),
  );
  return mainSubject(free, sentence.tokens, sentence.from);
};
