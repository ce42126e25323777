/** Tells quotations from titles, slogans and so-called words. */
import type { Attribution } from './attribution.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { is, type Token } from './tokens.ts';
import { DIGITS, isCommon, LETTERS } from '../letter-ranges.ts';
import { isCapital, isSmall } from './letter-case.ts';

/** What marked words are. `none`: a title, a slogan, a so-called word: no quotation. */
export type SpanClass = 'direct' | 'partial' | 'none';

/** Marked words of this length without any cue are a quotation all the same. */
const LONG = 8;
/** Longest name in marks, in words. */
const NAME_LENGTH = 4;
/** Fewer words without a cue are scare marks. */
const SHORT = 4;
/** A whole sentence of a language that puts its little words into endings (Turkish) is shorter. */
const SHORT_WITH_ENDINGS = 2;

/** Blocks in which the scripts without blanks lie, with others. */
const FAR = /[\u1100-\u11FF\u2E80-\uFFFF]/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const COMMON_WORD = new RegExp(`[${LETTERS}${DIGITS}’'-]+`, 'g');
const RARE_WORD = /[\p{L}\p{N}\p{M}’'-]+/gu;
const SENTENCE_END = /[.!?…。！？][”’"')\]]*$/u;

const wordsIn = (text: string): readonly string[] => text.match(isCommon(text) ? COMMON_WORD : RARE_WORD) ?? [];

/** Words of a text; two signs of a script without blanks count as one. */
export const countWords = (text: string): number => {
  const signs = FAR.test(text) ? (text.match(CJK)?.length ?? 0) : 0;
  return signs > 0 ? Math.ceil(signs / 2) + wordsIn(text.replace(CJK, ' ')).length : wordsIn(text).length;
};

/** What the marked words at a token are. */
export function classifySpan(
  sentence: PreparedSentence,
  at: number,
  attribution: Attribution | undefined,
  capitalNouns: boolean,
): SpanClass {
  const token = sentence.tokens[at];
  if (token === undefined || attribution?.mention?.from === at) return 'none';
  const count = countWords(token.text);
  if (count === 0 || isTitle(sentence, at, token, count, attribution, capitalNouns)) return 'none';
  const opens = standsAlone(sentence, at);
  const whole = isWhole(token, opens, count, sentence.block.verbLast ? SHORT_WITH_ENDINGS : SHORT);
  if (attribution !== undefined) return whole ? 'direct' : 'partial';
  const isShortWhole = sentence.block.verbLast && whole && SENTENCE_END.test(token.text) && count >= SHORT_WITH_ENDINGS;
  if (opens && (count >= SHORT || isShortWhole)) return 'direct';
  if (count >= LONG) return whole ? 'direct' : 'partial';
  return 'none';
}

/** At the start of a sentence or behind a colon. */
const standsAlone = (sentence: PreparedSentence, at: number): boolean => {
  const before = sentence.tokens[at - 1];
  return at === sentence.from || before?.text === ':' || (before?.kind === 'sign' && '.?!–—'.includes(before.text));
};

/** Capitals and letters of scripts that have none, digits, Spanish marks: a small letter begins no sentence. */
const beginsWhole = (text: string): boolean => {
  const [sign] = /[¿¡]/.exec(text) ?? wordsIn(text);
  return sign !== undefined && sign.replace(/^['’-]+/, '') !== '' && !isSmall(sign.replace(/^['’-]+/, ''));
};

const isWhole = (token: Token, opens: boolean, count: number, short: number): boolean => {
  const begins = token.capital || beginsWhole(token.text);
  return begins && (opens || SENTENCE_END.test(token.text) || count >= short);
};

const isTitle = (
  sentence: PreparedSentence,
  at: number,
  token: Token,
  count: number,
  attribution: Attribution | undefined,
  capitalNouns: boolean,
): boolean => {
  const { tokens } = sentence;
  let back = at - 1;
  while (
    back >= sentence.from &&
    (isComma(tokens[back]) || (is(tokens[back], 'determiner', 'preposition', 'joiner') && !is(tokens[back], 'work')))
  )
    back -= 1;
  const before = back >= sentence.from ? tokens[back] : undefined;
  const beside = attribution?.cue?.to === at || attribution?.cue?.to === at - 1;
  const frame = attribution?.cue?.phrase.frame;
  const spokenBehind = sentence.block.verbLast && attribution?.cue?.from === at + 1;
  const calls = frame === 'call' && (back < at - 1 || isCalledBy(attribution));
  if (is(before, 'work') && !spokenBehind && !(beside && frame === 'say') && !calls) return true;
  const ofBody = is(tokens[at - 1], 'body') && (attribution?.cue?.to ?? at) < at && attribution?.mention?.to === at;
  if (!beside && count < SHORT && isLesserMark(sentence, at)) return true;
  if ((!beside || ofBody) && isPartOfName(sentence, at, count)) return true;
  if (beside && isWritten(sentence, attribution?.cue?.from ?? at)) return true;
  const spoken = attribution !== undefined && (beside || at === sentence.from || tokens[at - 1]?.text === ':');
  return !spoken && count <= LONG && isTitleCase(token.text, capitalNouns) && !SENTENCE_END.test(token.text);
};

/** Single marks in a sentence that has double ones for what is said. */
const isLesserMark = ({ block, tokens, quotations }: PreparedSentence, at: number): boolean => {
  const isSingle = (one: number): boolean => block.marked[tokens[one]?.marked ?? -1]?.single === true;
  return isSingle(at) && quotations.some((one) => !isSingle(one));
};

/** "an offer they called “an insult”": a pronoun or a name right before the verb gives no title. */
const isCalledBy = (attribution: Attribution | undefined): boolean =>
  attribution?.mention !== undefined &&
  attribution.mention.kind !== 'description' &&
  attribution.mention.to === attribution.cue?.from;

/** "the airline “Condor”", "the “Bild”-newspaper": marks around a name. */
const isPartOfName = (sentence: PreparedSentence, at: number, count: number): boolean => {
  const token = sentence.tokens[at];
  const next = sentence.tokens[at + 1];
  if (next?.text === '-' && next.start === token?.end) return true;
  const before = sentence.tokens[at - 1];
  return count <= NAME_LENGTH && token?.capital === true && is(before, 'body') && !is(before, 'person');
};

/** "a sign saying", "a banner that read": the thing speaks, and nobody is quoted. */
const isWritten = (sentence: PreparedSentence, cueFrom: number): boolean => {
  const before = sentence.tokens[cueFrom - 1];
  const noun = is(before, 'relative') ? sentence.tokens[cueFrom - 2] : before;
  return cueFrom > sentence.from && is(noun, 'work') && !is(noun, 'body');
};

const isComma = (token: Token | undefined): boolean => token?.kind === 'sign' && ',:'.includes(token.text);

/** Every longer word has a capital. */
const isTitleCase = (text: string, capitalNouns: boolean): boolean => {
  const words = wordsIn(text).filter((word) => word.length > 3 || isCapital(word));
  if (words.length === 0 || (capitalNouns && words.length < 2)) return false;
  return words.every((word) => isCapital(word) || /^\d/.test(word));
};
