/**
 * Lists of words written short: a capital stands for the blank and for the letters that a word shares with the word
 * before (A one, B two …). "anna anne antje" is "annaCeBtje". A plain list is written so too, it only saves nothing.
 */

/** Stands before a list of a language's rows that the build has written short: others may hold capitals of their own. */
export const SHORT = '|';

const FIRST = 'A'.charCodeAt(0);
const MOST = 26;

const shared = (a: string, b: string): number => {
  let count = 0;
  while (count < Math.min(a.length, b.length, MOST) && a[count] === b[count]) count += 1;
  return count;
};

/** Writes a blank-separated list of words without capitals short, in its own order. */
export function shortened(list: string): string {
  const words = list.split(' ').filter((word) => word !== '');
  return words
    .map((word, at) => {
      const count = shared(words[at - 1] ?? '', word);
      if (at === 0) return word;
      return count === 0 ? ` ${word}` : String.fromCharCode(FIRST + count - 1) + word.slice(count);
    })
    .join('');
}

/** The words of a list, short or plain. */
export function lengthened(list: string): readonly string[] {
  if (list === '') return [];
  const words: string[] = [];
  for (const part of list.split(/(?=[A-Z ])/u)) {
    const count = /^[A-Z]/u.test(part) ? part.charCodeAt(0) - FIRST + 1 : 0;
    words.push((words.at(-1) ?? '').slice(0, count) + (words.length === 0 ? part : part.slice(1)));
  }
  return words;
}

/**
 * Looks words up in a list, short or plain. No more of it is read than the words with the same two first letters: a blank
 * stands before each new first letter of a short list, an A before each new second one.
 */
export function listHas(list: string): (word: string) => boolean {
  const parts = list.split(' ');
  const read = new Map<string, ReadonlySet<string>>();
  return (word) => {
    const beginning = word.slice(0, 2);
    let words = read.get(beginning);
    if (words === undefined) {
      words = new Set(parts.filter((part) => part.startsWith(word[0] ?? '')).flatMap((part) => cut(part, beginning)));
      read.set(beginning, words);
    }
    return words.has(word);
  };
}

const cut = (part: string, beginning: string): readonly string[] => {
  const letter = beginning.slice(0, 1);
  const groups = part.split('A').map((group, at) => (at === 0 ? group : letter + group));
  return groups.filter((group) => group.startsWith(beginning)).flatMap(lengthened);
};
