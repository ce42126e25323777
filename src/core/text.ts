/** Texts as they are compared: their words, their letters, the share of scripts without blanks. */
import { DIGITS, isCommon, LETTERS } from './letter-ranges.ts';

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
const NOT_LETTERS = /[^\p{L}\p{N}\p{M}]+/gu;
const NOT_COMMON_LETTERS = new RegExp(`[^${LETTERS}${DIGITS}]+`, 'g');
/** Blocks in which the scripts of CJK lie, with others. */
const FAR = /[\u1100-\u11FF\u2E80-\uFFFF]/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The words of a text for comparing: NFKC, lower case, letters and digits only, joined by single blanks. */
export function comparable(text: string): string {
  const folded = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  return folded.replace(isCommon(folded) ? NOT_COMMON_LETTERS : NOT_LETTERS, ' ').trim();
}

/** Like `comparable`, without any blanks: a missing blank after a full stop makes no difference. */
export const letters = (text: string): string => comparable(text).replaceAll(' ', '');

/** A beginning that folding leaves alone: what it drops, then a Latin letter or a digit without a mark on it. */
const PLAIN_BEGINNING = /^[\s"'“”„‘’«»()[\]{}.,:;!?*_–—-]*([A-Za-z0-9])(?![\u0300-\u036F])/;

/**
 * Asks whether a text has the same words as one of some others, by `comparable`. Most texts differ in their first
 * letter, and are not folded for that.
 */
export function sameWordsAs(others: readonly string[]): (text: string) => boolean {
  const whole = new Set(others.map(comparable));
  const firsts = new Set<string>();
  for (const other of whole) firsts.add(other.slice(0, 1));
  return (text) => {
    const first = PLAIN_BEGINNING.exec(text)?.[1];
    return (first === undefined || firsts.has(first.toLowerCase())) && whole.has(comparable(text));
  };
}

/** Is at least a third of the text written without blanks between words (Chinese, Japanese, Korean)? */
export const isUnspaced = (text: string): boolean =>
  text === '' || (FAR.test(text) && (text.match(CJK)?.length ?? 0) * 3 >= text.length);
