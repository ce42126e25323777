/** The noun phrases of a sentence that may speak: names, pronouns and descriptions. */
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { isOffice, officeOf } from './office-mention.ts';
import type { Named } from './describe-name.ts';
import type { People } from './people.ts';
import { halfWord } from './half-word.ts';
import { describes, isBeforeNoun, startsDescription } from './phrase-words.ts';
import type { PreparedBlock } from './prepared-block.ts';
import type { Range } from './sentences.ts';
import { is, type Token } from './tokens.ts';

const LONGEST_PHRASE = 12;

/** The mentions of one sentence, in order. None begins at one of the `spoken` tokens: those are verbs of saying. */
export function mentionsIn(
  block: PreparedBlock,
  range: Range,
  people: People,
  lexicon: Lexicon,
  spoken: ReadonlySet<number>,
): readonly Mention[] {
  const mentions: Mention[] = [];
  let at = range.from;
  while (at < range.to) {
    const mention = spoken.has(at) ? undefined : mentionAt(block, at, range, people, lexicon);
    if (mention !== undefined) mentions.push(mention);
    at = mention === undefined ? at + 1 : Math.max(mention.to, at + 1);
  }
  return mentions;
}

const mentionAt = (
  block: PreparedBlock,
  at: number,
  range: Range,
  people: People,
  lexicon: Lexicon,
): Mention | undefined => {
  const token = block.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const inPhrase =
    (at > range.from && isBehindPreposition(block.tokens, at, range.from)) ||
    block.tokens[at - 1]?.text === '(' ||
    isContracted(token, at, range);
  const base = { from: at, named: undefined, noun: '', inPhrase, possessive: false };
  if (is(token, 'pronoun') && !startsPhrase(block.tokens, at)) {
    return token.facts.gender === 'o' ? undefined : { ...base, kind: 'pronoun', to: at + 1, text: token.text };
  }
  const direct = people.at(block.index, at);
  if (direct !== undefined && !describes(block.tokens, direct))
    return ownedOffice(block, at, direct, inPhrase, range, people, lexicon) ?? nameMention(at, direct, inPhrase);
  if (is(token, 'preposition', 'joiner', 'auxiliary', 'adverb') && !is(token, 'determiner')) return undefined;
  if (!is(token, 'determiner', 'person', 'body', 'honorific') && !token.capital && !startsDescription(block, at, range))
    return undefined;
  return phraseFrom(block, at, range, people, inPhrase, lexicon);
};

/** A determiner that is a pronoun too ("ihr", "that") is no pronoun where a noun follows. */
const startsPhrase = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return is(tokens[at], 'determiner') && (is(next, 'person', 'body') || next?.capital === true);
};

/** Articles that only look contracted where a sentence begins. */
const PARTITIVE = /^(?:des|dei|degli|delle)$/u;

/** "du", "al", "zum": preposition and article in one word. */
const isContracted = (token: Token, at: number, range: Range): boolean =>
  is(token, 'determiner') && is(token, 'preposition') && !(at === range.from && PARTITIVE.test(token.lower));

const isBehindPreposition = (tokens: readonly Token[], at: number, from: number): boolean => {
  const before = tokens[at - 1];
  if (at - 1 < from || before === undefined) return false;
  return is(before, 'preposition') && before.kind === 'word';
};

const nameMention = (
  from: number,
  found: { readonly run: { readonly to: number; readonly possessive: boolean }; readonly named: Named },
  inPhrase: boolean,
): Mention => ({
  kind: 'name',
  from,
  to: found.run.to,
  named: found.named,
  text: found.named.name,
  noun: '',
  inPhrase,
  possessive: found.run.possessive,
});

/** "said that Republicans will": the word before many is a joiner and no article. */
const isThatOfMany = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'determiner') &&
  is(tokens[at], 'joiner') &&
  is(tokens[at + 1], 'person') &&
  tokens[at + 1]?.facts.gender === 'p';

/** Where nouns have capitals, the last of a row of capitals ends its phrase. */
const isLoneNoun = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.language.capitalNouns === true && tokens[at]?.capital === true && tokens[at + 1]?.capital !== true;

const says = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.cuesFrom(token.lower).some((cue) => cue.frame === 'say' && cue.words.length === 1);

const phraseFrom = (
  block: PreparedBlock,
  from: number,
  range: Range,
  people: People,
  inPhrase: boolean,
  lexicon: Lexicon,
): Mention | undefined => {
  const { tokens } = block;
  if (isThatOfMany(tokens, from)) return phraseFrom(block, from + 1, range, people, inPhrase, lexicon);
  let at = is(tokens[from], 'determiner') ? from + 1 : from;
  let noun = -1;
  while (at < range.to && at - from < LONGEST_PHRASE) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const name = people.at(block.index, at);
    if (name !== undefined && (describes(tokens, name) || isBeforeNoun(tokens, name, (one) => says(one, lexicon)))) {
      at = name.run.to;
      continue;
    }
    if (name !== undefined) return named(block, from, name, inPhrase, range, people, lexicon);
    const half = halfWord(tokens, at);
    if (half > 0) {
      at += half;
      continue;
    }
    if (is(token, 'preposition', 'joiner', 'auxiliary', 'adverb', 'pronoun') && !is(token, 'person', 'body')) break;
    if (is(token, 'determiner') && at > from + 1) break;
    if (is(token, 'person', 'body')) noun = at;
    else if (noun < 0 && isLoneNoun(tokens, at, lexicon)) {
      at += 1;
      break;
    } else if (at > from && says(token, lexicon)) break;
    else if (noun >= 0 && !token.capital && (is(tokens[noun], 'person') || !is(tokens[at + 1], 'person', 'body')))
      break;
    at += 1;
    if (token.tail !== '' && noun === at - 1) noun = -1;
  }
  return at <= from + (is(tokens[from], 'determiner') ? 1 : 0)
    ? undefined
    : description(block, from, at, noun, inPhrase);
};

/** The description from a token to its noun, or to `end` where no noun for a person or body is known. */
const description = (
  block: PreparedBlock,
  from: number,
  end: number,
  noun: number,
  inPhrase: boolean,
): Mention | undefined => {
  const { tokens } = block;
  const to = noun >= 0 ? noun + 1 : end;
  const head = tokens[to - 1];
  const first = tokens[from];
  if (head === undefined || first === undefined) return undefined;
  return {
    kind: 'description',
    from,
    to,
    named: undefined,
    text: block.text.slice(first.start, head.start + head.text.length),
    noun: noun >= 0 ? head.lower : '',
    inPhrase,
    possessive: head.tail !== '',
  };
};

/** "Berg’s deputy manager", "Berg’s aide Tom Reed", "Lund’s Tom Reed": the person that a possessive name leads to. */
const ownedOffice = (
  block: PreparedBlock,
  at: number,
  found: Parameters<typeof named>[2],
  inPhrase: boolean,
  range: Range,
  people: People,
  lexicon: Lexicon,
): Mention | undefined => {
  if (!found.run.possessive) return undefined;
  const mention = named(block, at, found, inPhrase, range, people, lexicon);
  const isPerson =
    mention?.named === undefined ? is(block.tokens[(mention?.to ?? 0) - 1], 'person') : mention.named.kind === 'person';
  return isPerson && mention?.named !== found.named ? mention : undefined;
};

/** A noun phrase that ends in a name; a possessive name inside it is only an owner ("Berg’s lawyer"). */
const named = (
  block: PreparedBlock,
  from: number,
  found: {
    readonly run: {
      readonly from: number;
      readonly to: number;
      readonly possessive: boolean;
      readonly words: readonly string[];
    };
    readonly named: Named;
  },
  inPhrase: boolean,
  range: Range,
  people: People,
  lexicon: Lexicon,
): Mention | undefined => {
  if (isOffice(block.tokens, from, found, lexicon)) return officeOf(block, from, found, inPhrase);
  if (!found.run.possessive) return { ...nameMention(found.run.from, found, inPhrase), from, to: found.run.to };
  const rest = phraseFrom(block, found.run.to, range, people, inPhrase, lexicon);
  if (rest === undefined) return { ...nameMention(found.run.from, found, inPhrase), from };
  const first = block.tokens[from];
  const last = block.tokens[rest.to - 1];
  if (rest.kind === 'name' || first === undefined || last === undefined) return { ...rest, from };
  return { ...rest, from, text: block.text.slice(first.start, last.end) };
};
