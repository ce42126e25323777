/** How like two texts are: the same words, nearly the same, or one the beginning of the other. */
import { comparable, isUnspaced, letters } from '../text.ts';
import { closesSentence } from './closes-sentence.ts';

/** What a text is to another one; `begins` where the other goes on. */
export type Likeness = 'same' | 'nearly' | 'begins';

/** So many words may differ: an edited word or two, not another sentence. */
const MAX_EDITS = 2;
/** Each edit needs so many words around it that stay the same. */
const WORDS_PER_EDIT = 8;
/** Without blanks between words, an edit is counted in characters. */
const CHARACTERS_PER_WORD = 2;
const CUT_OFF = /(?:…|\.\.\.)["'”’»」』)\]]*\s*$/u;
const DIGIT = /\p{N}/u;

/** Does the text break off in an ellipsis? */
export const isCutOff = (text: string): boolean => CUT_OFF.test(text);

/** The units that are compared: words, or single signs where words run together. */
const unitsOf = (text: string): readonly string[] =>
  isUnspaced(text) ? [...letters(text)] : comparable(text).split(' ');

/** What differs between two lists once their common start and end are taken off. */
function middles(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** Do so many insertions, removals and replacements make one list the other? Only the band that many edits can reach is looked at. */
function isWithinEdits(a: readonly string[], b: readonly string[], most: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, i) => (i <= most ? i : Infinity));
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1).fill(Infinity);
    next[0] = i <= most ? i : Infinity;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(replaced, row[j]! + 1, next[j - 1]! + 1);
    }
    if (next.every((edits) => edits > most)) return false;
    row = next;
  }
  return row[b.length]! <= most;
}

/** A word or two edited; other numbers are other news. */
function isNearly(a: string, b: string): boolean {
  const [first, second] = [unitsOf(a), unitsOf(b)];
  const scale = isUnspaced(a) ? CHARACTERS_PER_WORD : 1;
  const most = Math.min(MAX_EDITS, Math.floor(Math.min(first.length, second.length) / scale / WORDS_PER_EDIT)) * scale;
  if (Math.abs(first.length - second.length) > most) return false;
  const [left, right] = middles(first, second);
  if (Math.max(left.length, right.length) > Math.max(first.length, second.length) * 0.9) return false;
  if ([...left, ...right].some((unit) => DIGIT.test(unit) && !(left.includes(unit) && right.includes(unit))))
    return false;
  return isWithinEdits(left, right, most);
}

/** How like `copy` is to `original`; `begins` only where the copy ends in an ellipsis or with its sentence. */
export function likenessOf(copy: string, original: string): Likeness | undefined {
  const [a, b] = [letters(copy), letters(original)];
  if (a === b) return 'same';
  if (closesSentence(copy.trimEnd()) && a.length < b.length && b.startsWith(a)) return 'begins';
  if (isCutOff(copy)) return undefined;
  return isNearly(copy, original) ? 'nearly' : undefined;
}
