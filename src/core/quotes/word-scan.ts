/** Finds the words of a text one after the other. */
import { DIGITS, isCommon, LETTERS } from '../letter-ranges.ts';
import { isCapital, isSmall } from './letter-case.ts';

const COMMON_RUN = new RegExp(`[${LETTERS}${DIGITS}]+`, 'y');
const ANY_RUN = /[\p{L}\p{N}\p{M}]+/uy;

/** Signs that join two halves of one word, and those that join an ending to it. */
const JOINS = "-‐‑·&'’´`.";

/** Finds words in one text. */
export interface WordScan {
  /** The word at a place: letters and digits with what joins them, else a single sign. */
  readonly at: (place: number) => string;
}

/** Makes ready to find the words of a text. */
export function wordScan(text: string): WordScan {
  const pattern = isCommon(text) ? COMMON_RUN : ANY_RUN;
  const runEnd = (place: number): number => {
    pattern.lastIndex = place;
    return pattern.test(text) ? pattern.lastIndex : place;
  };
  const at = (place: number): string => {
    let end = runEnd(place);
    if (end === place) return String.fromCodePoint(text.codePointAt(place) ?? 0);
    if (text[end] === '.' && end === place + 1) {
      const acronym = acronymEnd(text, place, runEnd);
      if (acronym > place + 2) return text.slice(place, acronym);
    }
    for (;;) {
      const join = text[end] ?? '';
      if (join === '' || !JOINS.includes(join) || (join === '.' && opensSentence(text, end + 1))) break;
      const next = runEnd(end + 1);
      if (next === end + 1) break;
      end = next;
    }
    return text.slice(place, end);
  };
  return { at };
}

/** "U.S.", "d.h.": single letters with points. */
const acronymEnd = (text: string, place: number, runEnd: (place: number) => number): number => {
  let end = place;
  while (text[end + 1] === '.' && runEnd(end) > end && !isDigit(text[end] ?? '')) end += 2;
  return end;
};

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';

/** "…closed.The mayor": a blank was forgotten. */
const opensSentence = (text: string, place: number): boolean =>
  isCapital(text[place] ?? '') && isSmall(text[place + 1] ?? '');
