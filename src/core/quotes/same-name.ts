/** When two runs of words are one name. */
import { isCapital } from './letter-case.ts';

/** How the names of a language change: not at all, by an s, or by endings. */
export type Inflection = '' | 's' | 'endings';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
const LONGEST_ENDING = 3;

const isInitial = (word: string): boolean =>
  isCapital(word) && (word.length === 1 || (word.length === 2 && word[1] === '.'));
/** Letters that two forms of a word share at least. */
export const STEM = 3;

const compared = new WeakMap<readonly string[], readonly string[]>();

/** The words of a name that count for comparing: no Jr., no initials. */
export const nameWords = ({ words }: { readonly words: readonly string[] }): readonly string[] => {
  const known = compared.get(words);
  if (known !== undefined) return known;
  const plain = words.filter((word) => !SUFFIX.test(word) && !isInitial(word));
  const lower = (plain.length > 0 ? plain : words).map((word) => word.toLowerCase());
  compared.set(words, lower);
  return lower;
};

/** The same word, allowing for a case ending in languages that have them. */
export const sameWord = (a: string, b: string, inflects: Inflection): boolean => {
  if (a === b) return true;
  if (inflects === '') return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > LONGEST_ENDING || short.length < STEM) return false;
  if (inflects === 's') return long === `${short}s`;
  return (
    skeletonOf(short) === skeletonOf(long) ||
    long.startsWith(short) ||
    (short.length > STEM + 1 && long.startsWith(short.slice(0, -1)) && /[aeiouyаяьйоеё]$/u.test(short))
  );
};

/** Shortest word whose fleeting vowel is looked for, in letters. */
const FLEETING = 4;

/** A word without its last vowels and without the vowel that comes and goes: "Рябець" and "Рябця", "Marek" and "Marka". */
const skeletonOf = (word: string): string => {
  const stem = word.replace(/(?<![аеиоуыэюяіїєьйaeiouyąęěáéíóúůý])[аеиоуыэюяіїєьйaeiouyąęěáéíóúůý]+$/u, '');
  return word.length < FLEETING ? word : stem.replace(/([^аеиоуaeiouy])(?:ie|[еоeo])([^аеиоуaeiouy])$/u, '$1$2');
};

/** Two forms of one name: the same family name with the same first word, or one form the end of the other. */
export const sameName = (a: readonly string[], b: readonly string[], inflects: Inflection): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (!sameWord(short.at(-1) ?? '', long.at(-1) ?? '', inflects)) {
    return short.every((word, at) => sameWord(word, long[at] ?? '', inflects));
  }
  if (sameWord(short[0] ?? '', long[0] ?? '', inflects)) return true;
  return endsWith(long, short, inflects);
};

const endsWith = (long: readonly string[], short: readonly string[], inflects: Inflection): boolean =>
  short.every((word, at) => sameWord(word, long[long.length - short.length + at] ?? '', inflects));

/** So many words are a name and something more, where their beginning is a name too. */
const MORE_THAN_NAME = 4;

/** "Anna Berg" begins "Anna Berg Opens Third Bridge". */
export const isHead = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 1 &&
  short.length < long.length &&
  long.length >= MORE_THAN_NAME &&
  short.every((word, at) => word === long[at]);
