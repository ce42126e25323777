/** Names in languages written as a stream or with particles: what stands beside an office or an address. */
import type { StreamRules } from '../languages/quote-language.ts';
import { wordsOf } from './lexicon.ts';
import { spacedNames } from './spaced-names.ts';

/** Whom a noun phrase means; `named` is false for a mere description. */
export interface StreamName {
  readonly name: string;
  readonly role: string;
  readonly named: boolean;
}

/** Reads noun phrases of one article. Undefined where a phrase is neither a name nor a description. */
export type StreamReader = (phrase: string) => StreamName | undefined;

const BRACKETS = /\s*[（(][^）)]*[）)]\s*/gu;
const NAME =
  '(?:[\\p{Script=Han}々]{1,6}|[\\p{Script=Katakana}ー・＝]{2,24}|\\p{Lu}[\\p{L}.’-]*(?: \\p{Lu}[\\p{L}.’-]*)*)';
const LONGEST_PHRASE = 24;

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** One of the words, longest first, so that "副大統領" wins over "大統領"; `_` is a blank. */
export const anyOf = (list: string): string => {
  const known = joined.get(list);
  if (known !== undefined) return known;
  const made = alternatives(list);
  joined.set(list, made);
  return made;
};

const joined = new Map<string, string>();

const alternatives = (list: string): string =>
  [...wordsOf(list)]
    .sort((a, b) => b.length - a.length)
    .map((word) => escape(word.replaceAll('_', ' ')))
    .join('|');

/** Is the word the name of a body? */
export const isBody = (word: string, rules: StreamRules): boolean =>
  wordsOf(rules.bodies).some((end) => word.endsWith(end) && word.length > end.length);

/** A reader that knows all the names that an article gives. */
export function streamReader(text: string, title: string, rules: StreamRules): StreamReader {
  const plain = text.replace(BRACKETS, '');
  if (rules.spaced === true) return spacedNames(plain, title, rules);
  const known = new Set<string>();
  for (const match of plain.matchAll(withTitle(rules, 'gu'))) {
    const name = match.groups?.['name'] ?? '';
    if (name.length > 1 && !isBody(name, rules)) known.add(name);
  }
  const full = (name: string): string =>
    [...known]
      .filter((one) => one.startsWith(name) || one.endsWith(`・${name}`) || one.endsWith(`·${name}`))
      .sort((a, b) => b.length - a.length)[0] ?? name;
  return (phrase) => readPhrase(phrase.replace(BRACKETS, '').trim(), rules, full);
}

const compiled = new Map<string, RegExp>();

/** A pattern, made once. */
export const pattern = (source: string, flags = 'u'): RegExp => {
  const key = `${flags} ${source}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(source, flags);
  compiled.set(key, made);
  return made;
};

const withTitle = (rules: StreamRules, flags: string, end = ''): RegExp => {
  const title = `(?<title>${anyOf(rules.titles)})`;
  return rules.titleFirst === true
    ? pattern(`${title}(?<name>[\\p{Script=Han}·]{2,12})${end}`, flags)
    : pattern(`(?<name>${NAME}?)\\s*${title}${end}`, flags);
};

const readPhrase = (phrase: string, rules: StreamRules, full: (name: string) => string): StreamName | undefined => {
  if (phrase === '' || phrase.length > LONGEST_PHRASE * 2) return undefined;
  const own = rules.titleFirst === true ? phrase : (phrase.split('の').at(-1) ?? phrase);
  const { name = '', title = '' } = withTitle(rules, 'u', '$').exec(own)?.groups ?? {};
  if (name !== '' && !isBody(name, rules)) return { name: full(name), role: title, named: true };
  const known = full(own);
  if (known !== own) return { name: known, role: '', named: true };
  return phrase.length <= LONGEST_PHRASE ? { name: phrase, role: '', named: title === '' } : undefined;
};
