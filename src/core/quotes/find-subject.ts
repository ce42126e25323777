/** Who does the saying: the subject of a cue in its sentence. */
import type { Cue } from './cues.ts';
import type { Mention } from './mention.ts';
import { placeOf } from './papers.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { overBrackets } from './roles.ts';
import { isBody, isLight, isPerson, maySpeak, subjectBehind } from './subject-behind.ts';
import { is, type Token } from './tokens.ts';

const DASHES = '–—-';

/** The subject to the left of a cue, undefined where there is none. */
export function subjectBefore(sentence: PreparedSentence, cueFrom: number, start = sentence.from): Mention | undefined {
  const before = sentence.mentions.filter(
    (mention) => mention.from >= start && mention.to <= cueFrom && !mention.possessive,
  );
  if (before.length === 0) return undefined;
  const { tokens } = sentence;
  let at = cueFrom;
  while (at > start && isLight(tokens[at - 1]) && !before.some((mention) => mention.to === at)) at -= 1;
  const previous = tokens[at - 1];
  if (is(previous, 'relative') && isObject(tokens, at - 1)) {
    const main = before.filter((mention) => mention.to < at - 1);
    return main.length === 0 ? undefined : clauseSubject(main, tokens, at - 2, start);
  }
  if (is(previous, 'relative') && before.length > 0) return antecedent(before, tokens, at - 1);
  const immediate = before.find((mention) => mention.to === at || overBrackets(tokens, mention.to) === at);
  if (immediate?.inPhrase === true && isPerson(immediate, tokens) && is(tokens[immediate.from - 1], 'joiner'))
    return immediate;
  if (immediate !== undefined) return immediate.inPhrase ? headOf(before, immediate, tokens, start) : immediate;
  if (previous?.kind === 'sign' && (previous.text === ',' || DASHES.includes(previous.text))) {
    return appositionOpener(before, tokens, at - 1, start);
  }
  return clauseSubject(before, tokens, at, start);
}

/** "X, al que", "con los que": the relative pronoun behind a preposition is no subject. */
const isObject = (tokens: readonly Token[], relative: number): boolean => {
  const [first, second] = [tokens[relative - 1], tokens[relative - 2]];
  return is(first, 'preposition') || (is(first, 'determiner') && is(second, 'preposition'));
};

/** How many mentions before a relative pronoun may be meant. */
const ANTECEDENTS = 3;

/** "X, who said": the mention before the relative pronoun. */
const antecedent = (before: readonly Mention[], tokens: readonly Token[], at: number): Mention | undefined => {
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const near = before.filter((mention) => mention.to <= end && mention.kind !== 'pronoun');
  const { gender } = tokens[at]?.facts ?? { gender: '' };
  if (gender === 's' || gender === 'n') {
    const fit = near
      .slice(-ANTECEDENTS)
      .findLast((mention) => (gender === 's' ? isPerson(mention, tokens) : isBody(mention, tokens)));
    if (fit !== undefined) return fit;
  }
  const beside =
    near.findLast((mention) => mention.to === end || overBrackets(tokens, mention.to) === end) ?? near.at(-1);
  return beside !== undefined && isPlace(beside) ? undefined : beside;
};

/** "in Gaza, which she calls": a lone name behind a preposition of which nothing tells that it speaks. */
const isPlace = ({ named, inPhrase }: Mention): boolean =>
  inPhrase && named?.kind === 'unknown' && named.words.length === 1;

/** "the mother of X said": steps left over prepositions to the noun they hang on. */
const headOf = (
  before: readonly Mention[],
  last: Mention,
  tokens: readonly Token[],
  start: number,
): Mention | undefined => {
  let mention: Mention | undefined = last;
  while (mention !== undefined && mention.inPhrase) {
    let edge: number = is(tokens[mention.from], 'preposition') ? mention.from : mention.from - 1;
    while (edge > start && is(tokens[edge - 1], 'preposition')) edge -= 1;
    const left: Mention | undefined = before.find((one) => one.to === edge);
    if (left === undefined)
      return (
        clauseSubject(
          before.filter((one) => one.to <= edge),
          tokens,
          edge,
          start,
        ) ?? undefined
      );
    mention = left;
  }
  return mention;
};

const isClauseEdge = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'sign') return ';:'.includes(token.text);
  return (
    token.kind === 'word' &&
    is(token, 'joiner') &&
    !is(token, 'relative', 'adverb', 'determiner', 'preposition') &&
    tokens[at - 1]?.text === ','
  );
};

/** "X, a baker from Y, said": the first free mention of the clause that a comma follows. */
const appositionOpener = (
  before: readonly Mention[],
  tokens: readonly Token[],
  comma: number,
  start: number,
): Mention | undefined => {
  let edge = comma - 1;
  while (edge > start && !isClauseEdge(tokens, edge)) edge -= 1;
  const here = before.filter((mention) => mention.from >= edge && mention.to <= comma && !mention.inPhrase);
  const commaAfter = here.filter(
    (mention) => tokens[overBrackets(tokens, mention.to)]?.text === ',' || isSet(tokens, mention.to, comma),
  );
  const name = commaAfter.find((mention) => mention.kind === 'name' && mention.named?.kind === 'person');
  const outer = edge > start && name === undefined ? appositionOpener(before, tokens, edge, start) : undefined;
  if (outer?.named?.kind === 'person' && tokens[edge]?.kind === 'word') return outer;
  return name ?? commaAfter[0] ?? here[0];
};

/** From here to a comma only a phrase with a preposition stands: "the head of the union, said". */
const isSet = (tokens: readonly Token[], at: number, comma: number): boolean => {
  if (!is(tokens[at], 'preposition')) return false;
  const sign = tokens.findIndex((token, place) => place > at && (place >= comma || token.kind !== 'word'));
  return tokens[sign]?.text === ',';
};

/** The subject of a clause: its first mention, or the first behind a comma where the clause opens with an adjunct. */
export const mainSubject = (here: readonly Mention[], tokens: readonly Token[], start: number): Mention | undefined => {
  const first = tokens[start]?.text === ',' ? tokens[start + 1] : tokens[start];
  const opens = is(first, 'preposition', 'joiner') || /ing$/u.test(first?.lower ?? '');
  const behindComma = opens ? here.find((one) => tokens[one.from - 1]?.text === ',' && maySpeak(one)) : undefined;
  return behindComma ?? here.find(maySpeak) ?? here[0];
};

/** The first free mention of the nearest clause that has one. */
const clauseSubject = (
  before: readonly Mention[],
  tokens: readonly Token[],
  at: number,
  start: number,
): Mention | undefined => {
  let edge = at - 1;
  while (edge > start && !isClauseEdge(tokens, edge)) edge -= 1;
  const here = before.filter((mention) => mention.from >= edge && mention.to <= at && !mention.inPhrase);
  if (here.length > 0 || edge <= start) return mainSubject(here, tokens, edge);
  return clauseSubject(
    before.filter((mention) => mention.to <= edge),
    tokens,
    edge,
    start,
  );
};

/** Does a mention end right before the verb? */
const isBeside = (sentence: PreparedSentence, cueFrom: number): boolean => {
  let at = cueFrom;
  while (at > sentence.from && isLight(sentence.tokens[at - 1])) at -= 1;
  return sentence.mentions.some(
    (mention) =>
      !mention.inPhrase &&
      (mention.to === at || overBrackets(sentence.tokens, mention.to) === at || mention.to === cueFrom),
  );
};

/** A person behind the verb, who is not the one told. */
const canSpeak = (mention: Mention, sentence: PreparedSentence): boolean => {
  if (mention.kind === 'pronoun') return true;
  if (is(sentence.tokens[mention.from], 'object')) return false;
  return isPerson(mention, sentence.tokens);
};

/** "a-t-elle dit": the pronoun that stands inside the verb. */
export const pronounIn = (sentence: PreparedSentence, cue: Cue): Mention | undefined => {
  const inside = sentence.mentions.find((one) => one.kind === 'pronoun' && one.from > cue.from && one.to < cue.to);
  return inside === undefined ? undefined : { ...inside, inPhrase: false };
};

/** The subject of a cue: left of it, else right behind it. Undefined where it has none of its own. */
export function subjectOf(sentence: PreparedSentence, cue: Cue): Mention | undefined {
  if (cue.phrase.frame === 'according' || cue.phrase.frame === 'aside')
    return subjectBehind(sentence, cue.to) ?? mentionNear(sentence, cue.to);
  if (cue.phrase.frame === 'own') return undefined;
  if (cue.phrase.frame === 'text') return placeOf(sentence, cue);
  if (cue.phrase.frame === 'after') return sentence.mentions.findLast((mention) => mention.to <= cue.from);
  const inside = pronounIn(sentence, cue);
  if (inside !== undefined) return inside;
  const right = subjectBehind(sentence, cue.to);
  if (is(sentence.tokens[cue.from - 1], 'as')) return right;
  if (right !== undefined && sentence.block.verbFirst && canSpeak(right, sentence) && !isBeside(sentence, cue.from))
    return right;
  const left = subjectBefore(sentence, cue.from);
  if (
    left === undefined ||
    (sentence.block.verbFirst && right !== undefined && isBody(right, sentence.tokens) && !maySpeak(left))
  )
    return right;
  return left;
}

/** Behind "according to" the mention may stand behind an article that is no part of it. */
const mentionNear = (sentence: PreparedSentence, at: number): Mention | undefined =>
  sentence.mentions.find((mention) => mention.from >= at - 1 && mention.from <= at + 2);
