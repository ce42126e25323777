/** Where an Arabic noun phrase ends: before an object, behind the words for where someone works. */
import type { StreamRules } from '../languages/quote-language.ts';
import { wordsOf } from './word-list.ts';
import { anyOf, pattern } from './stream-words.ts';

/** Verbs whose object follows their subject: "criticised", "described", "accused". */
export const TAKES_OBJECT = /^(?:وصف|انتقد|اتهم|هاجم|استنكر|أدان|رفض)ت?$/u;
/** Words of a name that the next word belongs to. */
const COMPOUND = /^(?:بن|ابن|بنت|أبو|أبي|عبد|آل|بو)$/u;
/** Ends of adjectives, which belong to the noun before. */
const ADJECTIVE = /(?:ي|ية|ة|ون|ين|العام|الأول|السابق|الأسبق|الأعلى)$/u;
const NAME_WORDS = 2;

/** Has the word its article? */
export const isDefinite = (word: string): boolean => /^ال/u.test(word);

/** Who describes or criticises, without what: "the jury" of "the jury the film", "the writer X" of "the writer X the verdict". */
export const withoutObject = (all: readonly string[]): readonly string[] => {
  const follows = (at: number): boolean => at > 0 && isDefinite(all[at - 1] ?? '');
  const start = all.findIndex((word, at) => follows(at) && !isDefinite(word));
  const object = all.findIndex((word, at) => follows(at) && isDefinite(word) && !ADJECTIVE.test(word));
  if (start < 0) return object < 0 ? all : all.slice(0, object);
  let end = start;
  for (let names = 0; end < all.length && names < NAME_WORDS; end += 1) if (!COMPOUND.test(all[end] ?? '')) names += 1;
  return all.slice(0, end);
};

/** How far behind an office a name may stand, in words. */
const REACH = 9;
/** What ends the words for where someone works. */
const ENDS = /^(?:قوله|قولها|إن|أن|إنه|إنها|بأن|من|على)$/u;

/** "a professor in the national university, Huda Salim": what follows an office and the preposition behind it. */
export const beyondPhrase = (
  office: readonly string[],
  all: readonly string[],
  rules: StreamRules,
): readonly string[] => {
  const [first = ''] = office;
  const isTitle = pattern(`^(?:ال)?(?:${anyOf(rules.titles)})$`).test(first);
  const hasName = office.some((word, at) => at > 0 && !isDefinite(word) && isDefinite(office[at - 1] ?? ''));
  if (!isTitle || hasName || all[office.length] !== 'في') return [];
  const rest = all.slice(office.length, office.length + REACH);
  const end = rest.findIndex((word) => ENDS.test(word));
  const phrase = end < 0 ? rest : rest.slice(0, end);
  const name = phrase.findIndex((word, at) => at > 1 && !isDefinite(word) && isDefinite(phrase[at - 1] ?? ''));
  if (name > 0 && phrase.length - name >= NAME_WORDS) return phrase.slice(name, name + NAME_WORDS);
  return office.length === 1 && !isDefinite(first) && end > 0 ? phrase : [];
};

/** "the newspaper “…”", "the organisation “…”": marks right behind it hold its name. */
export const isNamedThing = (word: string, { named = '' }: StreamRules): boolean =>
  wordsOf(named).includes(word.replace(/^(?:[ولبف]?ال|[ولبف])(?=..)/u, '')) || wordsOf(named).includes(word);
