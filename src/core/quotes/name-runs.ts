/** Runs of capitalised words that may be names, with the title words before them cut off. */
import type { QuoteLanguage } from '../languages/quote-language.ts';
import { isGivenName } from './given-names.ts';
import { halfWord } from './half-word.ts';
import { isTitleCased, isVerbOfHeadline } from './headline-capitals.ts';
import type { Lexicon } from './lexicon.ts';
import type { PreparedBlock } from './prepared-block.ts';
import type { Range } from './sentences.ts';
import { is, isLittle, type Token } from './tokens.ts';
import { isAllCapitals, isCapital } from './letter-case.ts';

/** A possible name at one place of the article. `from` … `to` are tokens of the block, without its titles. */
export interface NameRun {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** First token of the capitalised run, titles included. */
  readonly outer: number;
  readonly words: readonly string[];
  /** The name belongs to what follows ("Berg’s lawyer"). */
  readonly possessive: boolean;
  readonly body: boolean;
  /** Its capitals tell little: it counts only where the article has the name elsewhere. */
  readonly weak: boolean;
}

const PARTICLES = new Set(
  "de da do dos das di del della dello dei degli des du von van vom zu zur der den ter ten te het 't bin ibn bint ben al el la le los las af av ul".split(
    ' ',
  ),
);
/** First parts of names that stand before a given name. */
const KIN = /^(?:abu|abou|umm|um|ibn|bin|bint|ben|al|el|mc|mac|san|st|sheikh|jean|maria|di|de|van|von|.)\.?$/u;
const GENTRY = /^(?:von|van|de|del|della|di|da|do|dos|das|du|des|zu|al|bin|el|lo|li|ter|ten|la|le|af|den|der|d)$/u;
const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/u;
/** Endings of German nouns for who someone is, where a name follows ("Segelmacherin"). */
const OFFICE = /....(?:er|erin|in|ist|istin|or|orin|ent|entin|eur|eurin|oge|ogin)$/u;
const LONGEST_RUN = 9;

const closed = (token: Token): boolean => isLittle(token) || is(token, 'adverb', 'relative');

/** May this token stand in a name? At a sentence's start, function words have a capital too. */
const mayName = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.capital && (!closed(token) || is(token, 'given'));

/** Every run of a block, in order. */
export function nameRuns(block: PreparedBlock, lexicon: Lexicon, lowerSeen: ReadonlySet<string>): readonly NameRun[] {
  const runs: NameRun[] = [];
  const starts = new Set(block.sentences.map((range) => range.from));
  const loud = new Set(block.sentences.filter((range) => block.kind === 'heading' || isTitleCased(block, range)));
  let at = 0;
  while (at < block.tokens.length) {
    if (!mayName(block.tokens[at])) {
      at += 1;
      continue;
    }
    const end = runEnd(block.tokens, at, lexicon);
    const from = starts.has(at) ? dropCommonStart(block.tokens, at, end, lexicon, lowerSeen) : at;
    const run = from < end && halfWord(block.tokens, end - 1) === 0 ? cutTitles(block, from, end, lexicon) : undefined;
    if (run !== undefined)
      runs.push({
        ...run,
        weak: isIn(loud, run) || !isName(run, block, lexicon) || (starts.has(at) && isFirstWord(run, block, lexicon)),
      });
    at = end;
  }
  return runs;
}

const isIn = (ranges: ReadonlySet<Range>, run: NameRun): boolean =>
  [...ranges].some((range) => run.from >= range.from && run.from < range.to);

const runEnd = (tokens: readonly Token[], from: number, lexicon: Lexicon): number => {
  const nouns = lexicon.language.capitalNouns === true;
  let at = from;
  let body = false;
  while (at < tokens.length && at - from < LONGEST_RUN) {
    const token = tokens[at];
    if (!mayName(token)) break;
    body ||= is(token, 'body');
    at += 1;
    // "the Transport Workers’ Union": many owners are a part of the name.
    if (token.tail !== '' && (token.tail === 's' || !mayName(tokens[at]) || !is(tokens[at], 'body'))) break;
    const next = tokens[at];
    const joins =
      next?.text === '&' ? mayName(tokens[at + 1]) : next?.text === ',' && SUFFIX.test(tokens[at + 1]?.lower ?? '');
    if (joins) at += 1;
    else if (next?.kind === 'word' && !mayName(next) && (body || joinsNames(tokens, from, at, lexicon)))
      at = overParticles(tokens, at, body, nouns);
  }
  return at;
};

/** A word such as "de" that is a plain preposition too joins two capitals only behind a given name. */
const joinsNames = (tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean => {
  const plain = lexicon.language.capitalNouns === true || is(tokens[at], 'preposition', 'determiner', 'joiner');
  if (!plain) return true;
  const given = tokens.slice(from, at).some((token) => isGivenName(token.lower, lexicon.language));
  const particle = tokens[at]?.lower ?? '';
  // "Henrik Berg das Haus": where nouns have capitals, an article joins nothing; "von der" begins with its preposition.
  const article = lexicon.language.capitalNouns === true && is(tokens[at], 'determiner');
  return given && !article && GENTRY.test(particle);
};

/** Steps over "de la" or, inside the name of a body, over "of the", where a capital follows. */
const overParticles = (tokens: readonly Token[], at: number, body: boolean, nouns: boolean): number => {
  for (let step = 1; step <= 2; step += 1) {
    const particle = tokens[at + step - 1];
    const next = tokens[at + step];
    if (particle === undefined || (particle.capital && !PARTICLES.has(particle.lower))) return at;
    const joins =
      (nouns && body ? BODY_PARTICLES.test(particle.lower) : PARTICLES.has(particle.lower)) ||
      (body && !nouns && is(particle, 'preposition', 'determiner') && !SPOKEN.has(particle.lower));
    if (!joins) return at;
    if (mayName(next)) return nouns && !body && is(next, 'body') ? at : at + step;
  }
  return at;
};

/** What joins the name of a body where every noun has a capital: "Amt für Statistik". */
const BODY_PARTICLES = /^(?:für|der|des)$/u;

/** Prepositions that never stand inside a body's name. */
const SPOKEN = new Set([
  'in',
  'at',
  'on',
  'by',
  'to',
  'with',
  'from',
  'after',
  'before',
  'during',
  'under',
  'against',
  'about',
  'over',
]);

/** A sentence's first word that also stands in lower case elsewhere is no name. */
const dropCommonStart = (
  tokens: readonly Token[],
  at: number,
  end: number,
  lexicon: Lexicon,
  lowerSeen: ReadonlySet<string>,
): number => {
  const first = tokens[at];
  if (first === undefined || is(first, 'person', 'honorific', 'body')) return at;
  const common = lowerSeen.has(first.lower) || lexicon.cuesFrom(first.lower).length > 0;
  return common && !isGivenName(first.lower, lexicon.language) && end - at < LONGEST_RUN ? at + 1 : at;
};

/** Where every noun has a capital: what tells a name from a noun. */
const isName = (run: NameRun, block: PreparedBlock, lexicon: Lexicon): boolean => {
  const { tokens } = block;
  const { language } = lexicon;
  const words = tokens.slice(run.from, run.to);
  if (run.to - run.from === 1 && is(tokens[run.from], 'person')) return false;
  if (lexicon.language.capitalNouns !== true || run.body || run.outer < run.from) return true;
  if (words.some((token) => isGivenName(token.lower, language) || isAllCapitals(token.text, 2, 6))) return true;
  const before = tokens[run.from - 1];
  if (is(before, 'honorific', 'person')) return true;
  if (before?.kind === 'word' && lexicon.cuesFrom(before.lower).length > 0) return !is(words[0], 'count');
  return !is(before, 'determiner') && !isAdjective(before) && !is(words[0], 'count');
};

/** A lone word at a sentence's start has a capital anyhow; before a verb of saying it is a name all the same. */
const isFirstWord = (run: NameRun, block: PreparedBlock, lexicon: Lexicon): boolean => {
  const word = block.tokens[run.from];
  const next = block.tokens[run.to];
  if (word === undefined || run.to - run.from > 1 || run.outer < run.from) return false;
  if (is(word, 'person')) return true;
  if (
    isGivenName(word.lower, lexicon.language) ||
    (isCapital(word.text) && isCapital(word.text.slice(1))) ||
    word.tail !== ''
  )
    return false;
  // "Abschließend sagt Berg": where the verb comes second, a name behind it is the subject.
  if (lexicon.language.verbFirst === true && mayName(block.tokens[run.to + 1])) return true;
  return !(next?.kind === 'word' && lexicon.cuesFrom(next.lower).some((cue) => cue.frame === 'say'));
};

/** "letzten Wochen". */
const isAdjective = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !closed(token) && /..(?:e|en|em|er|es)$/u.test(token.lower);

/** Cuts titles off: the name begins after the last title word, or at the first given name. */
const cutTitles = (block: PreparedBlock, outer: number, end: number, lexicon: Lexicon): NameRun | undefined => {
  const { tokens } = block;
  const { language } = lexicon;
  let from = outer;
  for (let at = outer; at < end; at += 1) {
    const token = tokens[at];
    if (!is(token, 'person', 'honorific')) continue;
    const afterGiven =
      at > outer && isGivenName(tokens[at - 1]?.lower ?? '', language) && !is(tokens[at - 1], 'person', 'honorific');
    if (!afterGiven && !SUFFIX.test(tokens[at + 1]?.lower ?? '')) from = at + 1;
  }
  while (from < end && !mayName(tokens[from])) from += 1;
  if (from >= end && end - outer === 1 && mayName(tokens[outer])) from = outer;
  if (from >= end) return undefined;
  let to = end;
  while (
    to > from &&
    (!mayName(tokens[to - 1]) ||
      (to - from > 1 && isVerbOfHeadline(tokens[to - 1], lexicon)) ||
      (to - from > 2 && lexicon.language.placeEndings?.test(tokens[to - 1]?.lower ?? '') === true))
  )
    to -= 1;
  const given = firstGiven(tokens, from, to, language);
  const body = given < 0 ? hasBody(tokens, from, to) : isBodyOfPerson(tokens, from, to);
  if (given > from && to - given >= 2 && !KIN.test(tokens[given - 1]?.lower ?? '')) from = given;
  else if (
    given < 0 &&
    !body &&
    lexicon.language.capitalNouns === true &&
    to - from > 2 &&
    OFFICE.test(tokens[from]?.lower ?? '')
  )
    from += 1;
  const words = tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);
  return {
    block: block.index,
    from,
    to,
    outer,
    words,
    possessive: (tokens[to - 1]?.tail ?? '') !== '',
    body,
    weak: false,
  };
};

const firstGiven = (tokens: readonly Token[], from: number, to: number, language: QuoteLanguage): number => {
  for (let at = from; at < to; at += 1) if (isGivenName(tokens[at]?.lower ?? '', language)) return at;
  return -1;
};

/** "Anna Berg Foundation": a body that has a person's name. */
const isBodyOfPerson = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 2 && is(tokens[to - 1], 'body') && !is(tokens[to - 1], 'person');

const hasBody = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => is(token, 'body'));
