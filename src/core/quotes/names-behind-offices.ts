/** Names in a script without capitals: what stands behind an office, told by the article of the words before it (Arabic). */
import type { StreamRules } from '../languages/quote-language.ts';
import { wordsOf } from './word-list.ts';
import { withoutObject } from './arabic-phrase.ts';
import { subjectIn } from './subject-after-verb.ts';
import { anyOf, pattern, type StreamName, type StreamReader } from './stream-words.ts';

/** How sure a reading is: name behind an office, name of two words, known again, the office of one person, of the last of several, body, mere description. */
const SURE = { titled: 0.92, plain: 0.8, known: 0.92, holder: 0.85, latest: 0.74, body: 0.8, described: 0.72 } as const;
/** Words of a name. */
const LONGEST_NAME = 4;

/** So many people are kept: a longer row of names is a list, and comparing each with each would take too long. */
const MOST_PEOPLE = 500;
/** How far back someone may have been named last, in letters. */
const NAMED_REACH = 20_000;

/** How far a subject reaches, in letters, at most to the end of its clause. */
const REACH = 140;
const CLAUSE = /^[^.؟!:\n"“«]*/u;

/** Longest verb before a subject, in letters. */
const LONGEST_VERB = 10;

/** The last word of a text, without "and". */
const verbBefore = (text: string): string => (wordsOf(text).at(-1) ?? '').replace(/^[وف](?=..)/u, '');

interface Person {
  readonly name: string;
  readonly role: string;
}

/** A reader of the subjects of verbs, with the names that the article gives. */
export function namesBehindOffices(text: string, rules: StreamRules): StreamReader {
  const people: Person[] = [];
  const verbs = pattern(`(?<=^|[\\s،])[وف]?(?:${anyOf(rules.says)})(?=\\s)`, 'gu');
  const offices = pattern(`(?<=^|[\\s،])(?:و?لل|[ولب])?(?=(?:ال)?(?:${anyOf(rules.titles)})\\s)`, 'gu');
  for (const list of [offices, verbs])
    for (const match of text.matchAll(list)) {
      const verb = verbBefore(text.slice(Math.max(0, match.index - LONGEST_VERB), match.index + match[0].length));
      const rest = CLAUSE.exec(text.slice(match.index + match[0].length, match.index + REACH))?.[0] ?? '';
      const found = split(subjectIn(rest, rules, verb), rules);
      const [first = ''] = wordsOf(found.name);
      const isObject = found.role === '' && withFamilyName(first, people) !== undefined;
      const isNew = found.name.includes(' ') && !isObject && !people.some((one) => one.name === found.name);
      if (isNew && people.length < MOST_PEOPLE) people.push(found);
    }
  const ends = [...text.matchAll(/\n|$/gu)].map(({ index }) => index);
  const upTo = (block: number): string => {
    const end = ends[block + 1] ?? text.length;
    return text.slice(Math.max(0, end - NAMED_REACH), end);
  };
  return (phrase, block) => read(phrase, people, upTo(block), rules);
}

const isTitle = (word: string, rules: StreamRules): boolean =>
  pattern(`^(?:ال)?(?:${anyOf(rules.titles)})$`).test(word);
const isDefinite = (word: string): boolean => /^ال/u.test(word);

/** An office and the name behind it: the name begins where a word without an article follows one with it. */
const split = (phrase: string, rules: StreamRules): Person => {
  const words = wordsOf(phrase);
  const [first = ''] = words;
  if (isBody(first, rules)) return { name: '', role: phrase };
  const office = words.findIndex((word, at) => at > 0 && isTitle(word, rules));
  if (!isTitle(first, rules) && office > 0)
    return { name: office > 1 ? words.slice(0, office).join(' ') : '', role: words.slice(office).join(' ') };
  if (!isTitle(first, rules))
    return words.length <= LONGEST_NAME ? { name: phrase, role: '' } : { name: '', role: phrase };
  let at = -1;
  for (let next = 1; next <= words.length - 2; next += 1) {
    const [before = '', here = ''] = [words[next - 1], words[next]];
    if (isDefinite(before) && !isDefinite(here) && !/^ب/u.test(here)) at = next;
  }
  const isTied = words.length === 3 && isDefinite(words[2] ?? '') && !isDefinite(first);
  if (at < 0 && words.length > 2 && !isTied && !isDefinite(words.at(-2) ?? '')) at = words.length - 2;
  const name =
    at < 0 ? [] : words.length - at > LONGEST_NAME ? withoutObject(words.slice(at - 1)).slice(1) : words.slice(at);
  return { name: name.join(' '), role: words.slice(0, at < 0 ? words.length : at).join(' ') };
};

const isBody = (word: string, rules: StreamRules): boolean => wordsOf(rules.bodies).includes(word);

const read = (
  phrase: string,
  people: readonly Person[],
  before: string,
  rules: StreamRules,
): StreamName | undefined => {
  const { name, role } = split(phrase, rules);
  const words = wordsOf(phrase);
  if (words.length === 0) return undefined;
  const subject = role === '' ? withFamilyName(words[0] ?? '', people) : undefined;
  if (subject !== undefined && !people.some((one) => one.name === name))
    return { ...subject, named: true, sure: SURE.known };
  if (name.includes(' ')) {
    const known = people.some((one) => one.name === name);
    return { name, role, named: true, sure: role === '' && !known ? SURE.plain : SURE.titled };
  }
  const [first = ''] = words;
  if (isBody(first, rules)) return { name: phrase, role: '', named: false, sure: SURE.body };
  const again = withFamilyName(words.at(-1) ?? '', people);
  if (again !== undefined) return { ...again, named: true, sure: SURE.known };
  const bare = first.replace(/^ال/u, '');
  const holders = people.filter((one) => wordsOf(one.role).some((word) => word.replace(/^ال/u, '') === bare));
  const holder = latest(holders, before);
  if (isTitle(first, rules) && isDefinite(first) && holder !== undefined)
    return { ...holder, named: true, sure: holders.length === 1 ? SURE.holder : SURE.latest };
  return isTitle(first, rules) ? { name: phrase, role: '', named: false, sure: SURE.described } : undefined;
};

/** The one person of that family name. */
const withFamilyName = (word: string, people: readonly Person[]): Person | undefined => {
  const found = people.filter((one) => one.name.endsWith(` ${word}`));
  return found.length === 1 ? found[0] : undefined;
};

/** The one whose family name stands last in the text so far. */
const latest = (holders: readonly Person[], before: string): Person | undefined => {
  const place = (one: Person): number => before.lastIndexOf(wordsOf(one.name).at(-1) ?? one.name);
  return [...holders].sort((a, b) => place(b) - place(a))[0];
};
