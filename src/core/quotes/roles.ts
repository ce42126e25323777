/** What the words around a name tell of its bearer: address, office, age. */
import { type Gender, isHeOrShe, type Lexicon } from './lexicon.ts';
import type { NameRun } from './name-runs.ts';
import type { PreparedBlock } from './prepared-block.ts';
import { owns } from './relative-of.ts';
import { is, type Token } from './tokens.ts';
import { isSmall } from './letter-case.ts';

/** One place's evidence about a name. */
export interface RoleFound {
  readonly role: string;
  readonly nouns: readonly string[];
  readonly gender: Gender;
  readonly age: string;
  /** Only persons have this evidence. */
  readonly person: boolean;
  /** Mr or Ms stands before the name. */
  readonly addressed: boolean;
}

/** How many words a role before a name may have. */
const LONGEST_TITLE = 7;
/** How many words an apposition behind a name may have. */
const LONGEST_APPOSITION = 16;

const ends = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind !== 'word' ||
  (is(token, 'joiner', 'auxiliary', 'pronoun', 'adverb') && !is(token, 'preposition', 'determiner'));

/** "voters" tell nothing of a name beside them. German "Forscher" may be one or many. */
const isOnePerson = (token: Token, { language }: Lexicon): boolean =>
  is(token, 'person') && (token.facts.gender !== 'p' || language.capitalNouns === true);

/** Looks before and behind a name. Undefined where the neighbours say nothing. */
export function roleAround(run: NameRun, block: PreparedBlock | undefined, lexicon: Lexicon): RoleFound | undefined {
  if (block === undefined) return undefined;
  const title = titleBefore(run, block.tokens, lexicon);
  const before = title.length > 0 ? title : officeBefore(run, block.tokens, lexicon);
  const behind = appositionBehind(run, block, lexicon);
  const age = ageOf(run, block);
  if (before.length === 0 && behind.length === 0 && age === '') return undefined;
  const honorific = block.tokens[run.from - 1];
  const address = is(honorific, 'honorific');
  const people = [...before, ...behind].filter((token) => isOnePerson(token, lexicon));
  const nouns = people.filter((token) => !is(token, 'honorific'));
  const gender = [...(address && honorific !== undefined ? [honorific] : []), ...people]
    .map((token) => token.facts.gender)
    .find(isHeOrShe);
  return {
    role: textOf(block, titleWords(before, lexicon)) || textOf(block, behind),
    nouns: nouns.map((token) => token.lower),
    gender: gender ?? '',
    age,
    person: address || age !== '' || people.length > 0,
    addressed: address,
  };
}

/** A verb of saying in lower case ends a title: "begründete Nationalrat Berg". */
const says = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined &&
  !token.capital &&
  !is(token, 'person', 'preposition') &&
  lexicon.cuesFrom(token.lower).some((cue) => cue.words.length === 1 && (cue.frame === 'say' || cue.frame === 'call'));

const textOf = (block: PreparedBlock, tokens: readonly Token[]): string => {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? '' : block.text.slice(first.start, last.end);
};

/** A role is shown without its article and without a mere Mr or Ms. */
const titleWords = (tokens: readonly Token[], _lexicon: Lexicon): readonly Token[] => {
  let from = 0;
  while (from < tokens.length && is(tokens[from], 'determiner')) from += 1;
  const rest = tokens.slice(from);
  return rest.every((token) => is(token, 'honorific') && !is(token, 'person')) ? [] : rest;
};

/** The words of the noun phrase before the name, where one of them is a person's noun or an address. */
const titleBefore = (run: NameRun, tokens: readonly Token[], lexicon: Lexicon): readonly Token[] => {
  let from = run.from;
  while (from > 0 && run.from - from < LONGEST_TITLE && !ends(tokens[from - 1]) && !says(tokens[from - 1], lexicon)) {
    from -= 1;
    if (is(tokens[from], 'determiner') && !is(tokens[from], 'preposition')) break;
  }
  const words = tokens.slice(from, run.from);
  const last = words.findLastIndex((token) => is(token, 'person', 'honorific'));
  if (last < 0) return [];
  const between = words
    .slice(last + 1)
    .some(
      (token, at, all) => (is(token, 'determiner') && !isTied(token, all[at - 1])) || !(token.capital || isLink(token)),
    );
  if (between || (last < words.length - 1 && is(words.at(-1), 'preposition', 'joiner', 'determiner'))) return [];
  const start = words.findLastIndex((token, at) => at < last && is(token, 'preposition'));
  return words.slice(start < 0 ? 0 : start + 1);
};

/** "the speaker of the opposition, Anna Berg, …": an office with its article, set off by commas. */
const officeBefore = (run: NameRun, tokens: readonly Token[], { language }: Lexicon): readonly Token[] => {
  const behind = tokens[overBrackets(tokens, run.to)];
  if (tokens[run.outer - 1]?.text !== ',' || run.possessive || behind?.kind === 'word') return [];
  let from = run.outer - 1;
  while (from > 0 && run.outer - from <= LONGEST_APPOSITION && tokens[from - 1]?.kind === 'word') from -= 1;
  const all = tokens.slice(from, run.outer - 1);
  // "ministra de la Mujer": what is written large behind a preposition is a ministry's name, and opens nothing.
  const isNamed = (at: number): boolean =>
    language.capitalNouns !== true && is(all[at - 1], 'preposition') && all[at + 1]?.capital === true;
  const article = all.findLastIndex((token, at) => is(token, 'determiner') && isPersonSoon(all, at) && !isNamed(at));
  const words = article < 0 ? all : all.slice(article);
  if (run.to - run.from < 2 && !(isOwned(words) && behind?.text === ',')) return [];
  const opens = article >= 0 || words[0]?.capital === true;
  return opens && isPersonSoon(words, -1) && !words.some(isVerb) ? words.slice(article < 0 ? 0 : 1) : [];
};

/** "his wife, Ann, …": a given name alone stands behind an owner and a noun for someone's relative. */
const isOwned = (words: readonly Token[]): boolean => words.some((token) => is(token, 'family')) && words.some(owns);

/** Does a noun for a person stand at one of the next three places? */
const isPersonSoon = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some((token) => is(token, 'person'));

/** A little verb; "la" and "l'" are articles as well. */
const isVerb = (token: Token | undefined): boolean => is(token, 'auxiliary') && !is(token, 'determiner');

/** An article that belongs to a preposition: "of the", "del". */
const isTied = (token: Token, before: Token | undefined): boolean =>
  is(token, 'preposition') || is(before, 'preposition');

const isLink = (token: Token): boolean => is(token, 'preposition', 'determiner') || isSmall(token.text);

/** The words between the comma behind the name and the next one, where they hold a person's noun. */
const appositionBehind = (run: NameRun, block: PreparedBlock, lexicon: Lexicon): readonly Token[] => {
  const { tokens } = block;
  let at = overBrackets(tokens, run.to);
  if (tokens[at]?.text !== ',' || run.possessive) return [];
  at += 1;
  if (/^\d{1,3}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  const from = at;
  while (at < tokens.length && at - from < LONGEST_APPOSITION && !closes(tokens[at])) at += 1;
  // Where the verb comes last, a comma marks the subject: an apposition needs a second one.
  if (block.verbLast && tokens[at]?.text !== ',') return [];
  const words = tokens.slice(from, at);
  const noun = words.findIndex((token) => is(token, 'person'));
  if (noun < 0 || is(words[0], 'preposition', 'joiner', 'pronoun')) return [];
  const verb = words.slice(0, noun).some((token) => is(token, 'auxiliary', 'pronoun', 'joiner', 'preposition'));
  if (verb || words.some((token) => says(token, lexicon)) || opensSentence(run, block)) return [];
  return isInAdjunct(run, block) && tokens[at]?.text !== ',' ? [] : words;
};

/** "According to manager Tom Reed, the senator made up her mind": one comma only closes the adjunct that opens the sentence. */
const isInAdjunct = (run: NameRun, block: PreparedBlock): boolean => {
  const start = block.sentences.find((range) => range.from <= run.from && run.to <= range.to)?.from ?? run.outer;
  const words = block.tokens.slice(start, run.outer);
  const opens = words.slice(0, 2).some((token) => is(token, 'preposition'));
  return opens && words.length <= LONGEST_TITLE && words.every((token) => token.kind === 'word' && !isVerb(token));
};

/** "With Berg, the minister …": what follows the comma is the sentence's own subject. */
const opensSentence = (run: NameRun, block: PreparedBlock): boolean => {
  const start = block.sentences.find((range) => range.from <= run.from && run.to <= range.to)?.from ?? -1;
  const words = block.tokens.slice(start, run.outer);
  return words.length <= 3 && words.some((token) => is(token, 'preposition'));
};

const closes = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind !== 'word' ||
  is(token, 'auxiliary', 'pronoun') ||
  (is(token, 'relative') && !is(token, 'determiner'));

/** Steps over one bracket: a party, an age, an abbreviation. */
export const overBrackets = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.text !== '(') return at;
  for (let next = at + 1; next < Math.min(tokens.length, at + 12); next += 1)
    if (tokens[next]?.text === ')') return next + 1;
  return at;
};

/** "Berg, 47 ans," in the languages that say so. */
const YEARS = /^(?:ans|años|anni|anos|ani|lat|let|år|jaar|vuotta|лет|год|года|років)$/u;

const ageOf = (run: NameRun, block: PreparedBlock): string => {
  const [first, second, third] = block.tokens.slice(run.to, run.to + 3);
  const number = /^[1-9]\d?$/u;
  if (first?.text === '(' && number.test(second?.text ?? '') && third?.text === ')') return second?.text ?? '';
  if (
    first?.text === ',' &&
    number.test(second?.text ?? '') &&
    (third === undefined || third.kind !== 'word' || is(third, 'preposition', 'joiner') || YEARS.test(third.lower))
  ) {
    return second?.text ?? '';
  }
  return '';
};
