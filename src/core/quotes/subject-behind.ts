/** Who stands right behind a verb: the subject of "said Ann Berg", over light words, offices and adjuncts. */
import { isHeOrShe } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { markedName } from './papers.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { is, isLittle, type Token } from './tokens.ts';

/** Is this a person, by name or by noun? */
export const isPerson = (mention: Mention, tokens: readonly Token[]): boolean =>
  mention.named === undefined ? is(tokens[mention.to - 1], 'person') : mention.named.kind === 'person';

/** Is this a body, by name or by noun? */
export const isBody = (mention: Mention, tokens: readonly Token[]): boolean =>
  mention.named === undefined ? is(tokens[mention.to - 1], 'body') : mention.named.kind === 'body';

/** May this mention speak: a person, a body, a pronoun, a description with a noun for one. */
export const maySpeak = (mention: Mention): boolean =>
  mention.kind === 'pronoun' ||
  (mention.named === undefined
    ? mention.noun !== ''
    : mention.named.kind === 'unknown'
      ? mention.named.words.length > 1
      : mention.named.kind !== 'place');

/** Words that may stand between a subject and its verb, or between a verb and the subject behind it. */
export const isLight = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (is(token, 'auxiliary', 'adverb') || (is(token, 'manner') && !token.capital)) &&
  !is(token, 'determiner', 'person', 'preposition');

/** The mention that begins at a token. */
export const mentionFrom = (sentence: PreparedSentence, at: number): Mention | undefined =>
  sentence.mentions.find((mention) => mention.from === at);

/** Words an office before a name may have: "the keeper of the orchard". */
const OFFICE_WORDS = 8;

/** "said the sexton, Ann Berg": the full name that a comma sets behind an office, whatever the office is called. */
function nameBehindOffice({ tokens, to, mentions }: PreparedSentence, from: number): Mention | undefined {
  if (!is(tokens[from], 'determiner')) return undefined;
  const end = Math.min(to, from + OFFICE_WORDS + 1);
  const comma = tokens.findIndex((token, i) => i > from && (i >= end || token.kind !== 'word'));
  if (comma < from + 2 || tokens[comma]?.text !== ',') return undefined;
  const name = mentions.find((mention) => mention.from === comma + 1);
  const isFull =
    name !== undefined &&
    name.to - name.from > 1 &&
    !is(tokens[comma - 1], 'body') &&
    (name.named?.words.length ?? 0) > 1 &&
    name?.named?.kind !== 'body';
  return isFull && !name?.possessive ? name : undefined;
}

/** Words an adjunct between a verb and its subject may have: "dijo a primera hora de ayer la alcaldesa". */
const ADJUNCT_WORDS = 7;

/** "dice al telefono Anna Berg": the phrase of the adjunct runs on into a full name that it tells nothing of. */
const swallows = ({ named, from, to, kind }: Mention, tokens: readonly Token[]): boolean => {
  if (kind !== 'name' || named?.kind !== 'person' || named.words.length < 2) return false;
  const words = tokens.slice(from, to);
  const capital = words.findIndex((token) => token.capital);
  const before = words.slice(0, capital);
  const isPlain = (token: Token | undefined): boolean => token?.facts.classes.size === 0;
  const isOffice = is(before.at(-1), 'person') && isPlain(before[0]);
  const isThing = isPlain(before.at(-1)) && !before.some((token) => is(token, 'person'));
  return words.length - capital > 1 && (isOffice || isThing);
};

/** "a déclaré à la presse le PDG": the first free person or body behind a phrase with a preposition. */
const behindAdjunct = ({ tokens, mentions, to }: PreparedSentence, from: number): Mention | undefined => {
  if (!is(tokens[from], 'preposition') || is(tokens[from], 'tie')) return undefined;
  const end = Math.min(to, from + ADJUNCT_WORDS);
  const stop = tokens.findIndex(
    (token, at) => at >= from && (at >= end || token.kind !== 'word' || is(token, 'joiner')),
  );
  const near = mentions.find((one) => one.from >= from && one.from < stop && (!one.inPhrase || swallows(one, tokens)));
  const speaks = near !== undefined && near.kind !== 'pronoun' && maySpeak(near) && !near.possessive;
  return speaks && (isPerson(near, tokens) || isBody(near, tokens)) ? near : undefined;
};

/** "said former governor and party chairman X": two offices without an article are one person's. */
const secondOffice = ({ tokens, mentions }: PreparedSentence, first: Mention): Mention | undefined => {
  const joiner = tokens[first.to];
  if (first.kind !== 'description' || is(tokens[first.from], 'determiner') || !is(joiner, 'joiner')) return undefined;
  if (is(joiner, 'relative') || tokens[first.to - 1]?.facts.gender === 'p') return undefined;
  const second = mentions.find((one) => one.from === first.to + 1);
  return second?.named?.kind === 'person' && is(tokens[second.from], 'person', 'body') ? second : undefined;
};

const isFullName = ({ named }: Mention): boolean => named !== undefined && named.words.length > 1;

/** Plain words between a house and its person: "according to Orchard Search lead Ann Berg". */
const OFFICE_OF_HOUSE = 2;

/** "said Ann Berg praising Tom Reed": such a form tells what a speaker does, and is no office. */
const PARTICIPLE = /(?:ing|ed|ant|ndo)$/u;

/** The person before whose name a house stands with an office in plain words. */
const personBeyond = ({ tokens, mentions }: PreparedSentence, first: Mention): Mention | undefined => {
  // Whose given name tells he or she is no house.
  if (first.kind !== 'name' || isHeOrShe(first.named?.gender ?? '')) return undefined;
  const person = mentions.find((one) => one.from > first.to);
  const kind = person?.named?.kind;
  if (person === undefined || !isFullName(person) || person.possessive || kind === 'body' || kind === 'place')
    return undefined;
  const between = tokens.slice(first.to, person.from);
  const plain = between.every(
    (token) =>
      token.kind === 'word' && !token.capital && !isLittle(token) && !isLight(token) && !PARTICIPLE.test(token.lower),
  );
  return plain && between.length <= OFFICE_OF_HOUSE ? person : undefined;
};

/** What no office before a name holds. */
const NO_OFFICE = ['joiner', 'pronoun', 'relative', 'auxiliary', 'adverb'] as const;

const isInside = (step: number, row: readonly Token[]): boolean => step > 0 && step < row.length - 1;

/** The mention that begins right behind a token, over light words. */
export function subjectBehind(sentence: PreparedSentence, from: number): Mention | undefined {
  let at = from;
  while (at < sentence.to && isLight(sentence.tokens[at]) && mentionFrom(sentence, at) === undefined) at += 1;
  const mention = mentionFrom(sentence, at);
  const named = nameBehindOffice(sentence, at);
  if (named !== undefined && mention?.named === undefined) return named;
  const overPhrase = mention?.inPhrase === true && sentence.block.verbFirst ? behindAdjunct(sentence, at) : undefined;
  const isNext = overPhrase !== undefined && (overPhrase.from === mention?.from || overPhrase.from === mention?.to);
  if (isNext) return { ...overPhrase, inPhrase: false };
  if (mention !== undefined)
    return mention.possessive
      ? undefined
      : (secondOffice(sentence, mention) ?? personBeyond(sentence, mention) ?? mention);
  const marked = markedName(sentence, at);
  if (marked !== undefined) return marked;
  const beyond = sentence.block.verbFirst ? behindAdjunct(sentence, at) : undefined;
  if (beyond !== undefined) return { ...beyond, inPhrase: false };
  // A lower-case word or two before a name or a person: "said veteran striker X", "said master of ceremonies X".
  const near = sentence.mentions.find((one) => one.from > at && (one.from <= at + 2 || isFullName(one)));
  if (near === undefined || near.inPhrase || near.kind === 'pronoun' || near.from > at + OFFICE_WORDS) return undefined;
  const between = sentence.tokens.slice(at, near.from);
  const plain = between.every(
    (token, step) =>
      token.kind === 'word' && (!is(token, 'preposition') || isInside(step, between)) && !is(token, ...NO_OFFICE),
  );
  return plain ? near : undefined;
}
