/** Where sentences begin and end, with whole quotations as single words. */
import { LETTERS } from '../letter-ranges.ts';
import { isSmall } from './letter-case.ts';
import { is, type Token } from './tokens.ts';

/** Tokens `from` up to but not including `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence of more tokens is cut: no rule reaches that far, and reading stays fast on endless lines. */
const MOST_TOKENS = 200;

const STOPS = '.!?…。！？';
/** A point before one of these belongs to an abbreviation ("Fla., who"). */
const PAUSES = ',;:';
const STOP_AT_END = new RegExp(`[.。][^${LETTERS}]*$`);
const STOP_INSIDE = /[.!?…。！？][)\]’'”"»]*$/u;

/** The sentences of a block's tokens, in order, without gaps. */
export function sentencesOf(tokens: readonly Token[]): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  tokens.forEach((_token, at) => {
    if (!endsSentence(tokens, at, from) && at - from < MOST_TOKENS) return;
    ranges.push({ from, to: at + 1 });
    from = at + 1;
  });
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges;
}

const endsSentence = (tokens: readonly Token[], at: number, from: number): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  if (token.kind === 'sign') {
    if (')]'.includes(token.text) && STOPS.includes(tokens[at - 1]?.text ?? ' ')) return next.kind === 'marked';
    if (!STOPS.includes(token.text)) return false;
    if (STOPS.includes(next.text) || PAUSES.includes(next.text)) return false;
    const closing = next.kind === 'sign' && ')]'.includes(next.text);
    return !closing && (next.capital || next.kind === 'marked' || next.kind === 'sign' || !isSmall(next.text));
  }
  if (token.kind === 'marked') return endsWithMarked(tokens, at, from);
  return false;
};

/** A quotation that holds its own full stop ends the sentence, unless its attribution follows. */
const endsWithMarked = (tokens: readonly Token[], at: number, from: number): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !STOP_INSIDE.test(token.text)) return false;
  if (next.kind === 'marked') return true;
  if (next.kind === 'sign') return false;
  if (!next.capital) return false;
  if (STOP_AT_END.test(token.text) && !/(?:\.\.\.|…)$/.test(token.text)) return true;
  return at > from && !is(next, 'pronoun');
};
