/** Names in languages written as a stream or with particles: what stands beside an office or an address. */
import type { StreamRules } from '../languages/quote-language.ts';
import { spacedNames } from './spaced-names.ts';
import { anyOf, isBody, pattern, type StreamName, type StreamReader } from './stream-words.ts';

const BRACKETS = /\s*[（(][^）)]*[）)]\s*/gu;
const NAME =
  '(?:[\\p{Script=Han}々]{1,6}|[\\p{Script=Katakana}ー・＝]{2,24}|\\p{Lu}[\\p{L}.’-]*(?: \\p{Lu}[\\p{L}.’-]*)*)';
const LONGEST_PHRASE = 24;

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
