/**
 * Letters of the scripts that nearly all pages are written in, as parts of patterns. The engine's own classes (`\p{L}`)
 * hold hundreds of ranges, and making such a pattern ready takes longer than reading a page with it.
 */

/** Letters and marks on letters. */
export const LETTERS =
  'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0300-\\u036F\\u0400-\\u0481\\u0483-\\u052F\\u0610-\\u061A\\u0620-\\u065F\\u066E-\\u06D3\\u06D5-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06EF\\u06FA-\\u06FC\\u06FF\\u0900-\\u0963\\u0971-\\u097F\\u1E00-\\u1EFF\\u3005\\u3006\\u302A-\\u302F\\u3031-\\u3035\\u303B\\u303C\\u3041-\\u3096\\u3099\\u309A\\u309D-\\u309F\\u30A1-\\u30FA\\u30FC-\\u30FF\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uFE00-\\uFE0F';

/** Digits and other signs for numbers. */
export const DIGITS =
  '0-9\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F\\u3007\\u3021-\\u3029\\u3038-\\u303A';

/** Blocks of signs of which `LETTERS` and `DIGITS` name every letter and digit. */
const COMMON_BLOCKS = [
  '\\u0000-\\u024F',
  '\\u0300-\\u036F',
  '\\u0400-\\u052F',
  '\\u0600-\\u06FF',
  '\\u0900-\\u097F',
  '\\u1E00-\\u1EFF',
  '\\u2000-\\u206F',
  '\\u20A0-\\u20CF',
  '\\u2116',
  '\\u2122',
  '\\u2190-\\u245F',
  '\\u2500-\\u2775',
  '\\u3000-\\u30FF',
  '\\u4E00-\\u9FFF',
  '\\uAC00-\\uD7A3',
  '\\uFE00-\\uFE0F',
];

// The class names a whole block of combining marks on purpose, not one mark with its letter.
// eslint-disable-next-line no-misleading-character-class
const RARE = new RegExp(`[^${COMMON_BLOCKS.join('')}]`);

/** Does the text hold none but common signs, so that patterns made of `LETTERS` and `DIGITS` say all of it? */
export const isCommon = (text: string): boolean => !RARE.test(text);
