/** Names as they stand in a dictionary: "Tomasza Wrony" is Tomasz Wrona where the article or the list of given names tells so. */
import type { QuoteLanguage } from '../languages/quote-language.ts';
import { isGivenName } from './given-names.ts';

/** Longest ending of a case, in letters. */
const LONGEST_ENDING = 3;
/** What a given name may end in once its case ending is off. */
const ENDINGS = ['', 'a', 'а', 'я', 'й', 'ь', 'ja', 'o', 'e', 'ec', 'ek', 'ij', 'ій', 'ий'];
/** Shortest stem of a name, in letters. */
const SHORTEST = 3;

/** The form of a given name that the lists know, the word itself where they know none. */
export function baseGivenName(word: string, language: QuoteLanguage): string {
  if (isGivenName(word.toLowerCase(), language)) return word;
  for (let cut = 1; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST; cut += 1) {
    const stem = word.slice(0, -cut);
    const off = word.slice(-cut);
    // "Marka" is Marek, "Radu" is not Radek: a vowel comes back only before its consonant.
    const returns = (one: string): boolean => !/^e[ck]$/u.test(one) || off.startsWith(one.slice(1));
    const ending = ENDINGS.find((one) => returns(one) && isGivenName(`${stem}${one}`.toLowerCase(), language));
    if (ending !== undefined) return `${stem}${ending}`;
  }
  return word;
}

/** Of the forms of a family name the one that stands as a subject, else the shortest. */
export function baseFamilyName(word: string, subjects: readonly string[], all: readonly string[]): string {
  const forms = subjects.length > 0 ? subjects : all;
  const best = [...forms].sort((a, b) => a.length - b.length)[0];
  return asSubject(best ?? word);
}

/** "Nowickiego", "Чайковского": family names that are adjectives show their case at once. */
const asSubject = (name: string): string =>
  name.replace(/(?<=[sc]k)(?:iego|iemu|im)$/u, 'i').replace(/(?<=[сц]к)(?:ого|ому|им)$/u, 'ий');

/** "Артема Белова" is Артем Белов, "Анны Беловой" Анна Белова: the given name tells he or she. */
export const ofGender = (family: string, gender: string): string => {
  if (gender === 'm') return family.replace(/(?<=(?:ов|ев|ёв|ин|ын))(?:а|у|ым|е)$/u, '');
  return gender === 'f' ? family.replace(/(?<=(?:ов|ев|ёв|ин|ын))(?:ой|у|е)$/u, 'а') : family;
};
