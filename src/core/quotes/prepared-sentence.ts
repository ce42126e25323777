/** One sentence with everything that the rules ask about it. */
import { type Cue, cuesIn } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { withLone } from './lone-word.ts';
import type { Mention } from './mention.ts';
import { mentionsIn } from './mentions.ts';
import type { People } from './people.ts';
import type { PreparedBlock } from './prepared-block.ts';
import type { Range } from './sentences.ts';
import { overBrackets } from './roles.ts';
import { is, type Token } from './tokens.ts';
import { isAllCapitals, isCapital } from './letter-case.ts';

/** A sentence: tokens `from` … `to` of its block, its mentions and its cues. */
export interface PreparedSentence extends Range {
  readonly block: PreparedBlock;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  /** Tokens that are whole quotations. */
  readonly quotations: readonly number[];
}

/** Prepares one sentence. */
export function prepareSentence(
  block: PreparedBlock,
  range: Range,
  people: People,
  lexicon: Lexicon,
): PreparedSentence {
  const quotations: number[] = [];
  for (let at = range.from; at < range.to; at += 1) if (block.tokens[at]?.kind === 'marked') quotations.push(at);
  const cues = cuesIn(block, range, lexicon);
  const spoken = new Set(cues.flatMap((cue) => spokenBy(cue, block)));
  const found = withLone(mentionsIn(block, range, people, lexicon, spoken), cues, block.tokens);
  const opens = behindDateline(block, range);
  const mentions = found
    .filter((mention) => mention.from >= opens)
    .map((mention) => withName(mention, found, block.tokens, lexicon.language.bareNouns === true));
  const sentence = { ...range, block, tokens: block.tokens, mentions, quotations };
  return { ...sentence, cues: cues.filter((cue) => !isPlainPreposition(cue, sentence) && !leadsVerb(cue, cues)) };
}

/** The tokens of a verb of saying, where no mention begins; a pronoun may stand among them ("a-t-elle dit"). */
const spokenBy = (cue: Cue, { tokens }: PreparedBlock): readonly number[] => {
  if (cue.phrase.frame === 'noun') return [];
  const places = Array.from({ length: cue.to - cue.from }, (_, step) => cue.from + step);
  return places.filter((at) => at === cue.from || (cue.phrase.frame === 'say' && !is(tokens[at], 'pronoun')));
};

/** Longest dateline, in tokens. */
const LONGEST_DATELINE = 12;

/** "NEW LUND: The mayor …": capitals alone before a colon, behind which no words of anyone's stand. */
const behindColon = (tokens: readonly Token[]): number => {
  const colon = tokens.findIndex((token, at) => at < LONGEST_DATELINE && token.text === ':');
  const isDateline =
    colon > 0 &&
    tokens[colon + 1]?.kind === 'word' &&
    tokens.slice(0, colon).every(({ text }) => text === ',' || isAllCapitals(text, 2, text.length));
  return isDateline ? colon + 1 : 0;
};

/** "LUND, Dec. 8 (AFP) – …": the token behind the dateline's dash, or the sentence's first. */
const behindDateline = ({ tokens }: PreparedBlock, range: Range): number => {
  if (range.from > 0) return range.from;
  const colon = behindColon(tokens);
  if (colon > 0) return colon;
  const dash = tokens.findIndex((token, at) => at < LONGEST_DATELINE && /^[–—-]+$/u.test(token.text));
  const place = tokens[0]?.text ?? '';
  if (dash < 1 || !isCapital(place)) return range.from;
  return isAllCapitals(place, 3, place.length) || tokens[dash - 1]?.text === ')' ? dash + 1 : range.from;
};

/** How many words of its own a description may have before the comma and its name. */
const LONGEST_OFFICE = 12;

/** "the head of the union, Anna Berg, …": the description is the name behind its comma. */
const withName = (mention: Mention, all: readonly Mention[], tokens: readonly Token[], bareNouns: boolean): Mention => {
  if (mention.kind !== 'description' || mention.possessive || !hasPerson(mention, tokens, bareNouns)) return mention;
  let comma = overBrackets(tokens, mention.to);
  while (comma - mention.to < LONGEST_OFFICE && tokens[comma]?.kind === 'word' && !endsOffice(tokens, comma))
    comma += 1;
  const behindMarks = all.find((one) => one.from === mention.to + 1 && one.kind === 'name' && !one.possessive);
  const isFullName = behindMarks?.named?.kind !== 'body' && (behindMarks?.named?.words.length ?? 0) > 1;
  if (tokens[mention.to]?.kind === 'marked' && behindMarks !== undefined && isFullName)
    return { ...behindMarks, from: mention.from };
  const beside = nameOfOffice(mention, all, tokens, bareNouns);
  if (beside !== undefined) return beside;
  const name = all.find((one) => one.from === comma + 1);
  if (tokens[comma]?.text !== ',' || name?.named === undefined || name.named.kind === 'body') return mention;
  const behind = tokens[overBrackets(tokens, name.to)];
  const closed = behind === undefined || (behind.kind === 'sign' && behind.text !== '(');
  return closed && !name.possessive ? { ...mention, kind: 'name', named: name.named, text: name.text } : mention;
};

/** "la" and "l'" stand before verbs too; behind "of" they go on with the office. */
const endsOffice = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'auxiliary') && !(is(tokens[at], 'determiner') && is(tokens[at - 1], 'tie'));

/** A noun for a person closes the phrase; in languages with case endings its owner may follow. */
const hasPerson = (mention: Mention, tokens: readonly Token[], bareNouns: boolean): boolean =>
  is(tokens[mention.to - 1], 'person') || (bareNouns && mention.noun !== '' && is(tokens[mention.from], 'person'));

/** "el consejero de Obras Públicas Ana Gil": the full name that ends an office. A name right behind "of" is an owner. */
const nameOfOffice = (
  mention: Mention,
  all: readonly Mention[],
  tokens: readonly Token[],
  bareNouns: boolean,
): Mention | undefined => {
  if (!is(tokens[mention.to], 'preposition') && !bareNouns) return undefined;
  const name = all.find((one) => one.from >= mention.to && one.named !== undefined && one.named.kind !== 'body');
  if (name?.named === undefined || name.possessive || name.to - mention.to > LONGEST_OFFICE) return undefined;
  let start = name.to;
  const { words } = name.named;
  while (
    start > name.from &&
    name.to - start < words.length &&
    isNameWord(tokens[start - 1], words[words.length - 1 - name.to + start])
  )
    start -= 1;
  const office = tokens.slice(mention.to, start);
  const isFull =
    name.to - start > 1 && office.every((token) => token.kind === 'word' && !is(token, 'auxiliary', 'person', 'work'));
  const last = office.at(-1);
  const isThing = name.named.kind !== 'person' && is(last, 'body');
  if (!isFull || last === undefined || isThing || is(last, 'preposition', 'determiner', 'joiner')) return undefined;
  return { ...mention, kind: 'name', named: name.named, text: name.text, to: name.to };
};

/** A capital, or a little word of the name itself ("dos"). */
const isNameWord = (token: Token | undefined, word: string | undefined): boolean =>
  token !== undefined && (token.capital || token.text === word);

/** "según dijo": the verb behind it has a subject, or leaves it out. */
const leadsVerb = (cue: Cue, cues: readonly Cue[]): boolean =>
  cue.phrase.frame === 'according' && cues.some((one) => one.from === cue.to && one.phrase.frame === 'say');

/** A lone name of which nothing tells that it speaks. */
const isPlace = (mention: Mention): boolean => mention.named?.kind === 'unknown' && mention.named.words.length === 1;

/** "for": says "according to" only at the start of a clause and before someone who can speak. */
const isPlainPreposition = (cue: Cue, sentence: Omit<PreparedSentence, 'cues'>): boolean => {
  if (cue.phrase.frame !== 'according' || !is(sentence.tokens[cue.from], 'for')) return false;
  const before = sentence.tokens[cue.from - 1];
  const first = cue.from === sentence.from || (before?.kind === 'sign' && ',–—-'.includes(before.text));
  const mention = sentence.mentions.find((one) => one.from >= cue.to && one.from <= cue.to + 1);
  return !first || mention === undefined || (mention.kind === 'description' && mention.noun === '') || isPlace(mention);
};
