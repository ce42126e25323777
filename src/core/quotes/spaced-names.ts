/** Korean names: short words before an office, told from other words by their family name. */
import type { StreamRules } from '../languages/quote-language.ts';
import { wordsOf } from './word-list.ts';
import { anyOf, isBody, type StreamName, type StreamReader } from './stream-words.ts';

const PARTICLE = /(?:은|는|이|가|을|를|의|에|도|와|과|로|으로|에게|께서|씨)$/u;
const NO_NAME = /(?:은|는|을|를|의|에|인|던|된|할|하는|한|적|서|해|고|며|도|시|군|사|들)$/u;
/** Ends of words for bodies that no given name has. */
const BODY = /[당측청부대]$/u;
/** Ends of bodies that may speak without any office. */
export const SPEAKING_BODY = /.(?:노총|연대|협회|위원회|연합회?|재단|그룹|은행|당국|공사|공단|학회|대학교|시민단체)$/u;
/** Words for where someone belongs that end as no body does. */
const BODY_WORD =
  /^(?:무소속|.{2,}(?:대|당|의힘|사|은행|대학|증권|전자|학과|학부|연구소|병원|로지스|연구원|학회|노조|시민연대))$/u;
/** How many words may stand between a name and the last word of its office. */
const REACH = 4;
const SURE = { named: 0.95, described: 0.8 } as const;

/** A reader of phrases such as "김 전 장관" with the names of the article. */
export function spacedNames(text: string, title: string, rules: StreamRules): StreamReader {
  const surnames = new Set(wordsOf(rules.surnames ?? ''));
  const between = new Set(wordsOf(rules.between ?? ''));
  const office = new RegExp(`(?:${anyOf(rules.titles)})$`, 'u');
  const isFull = (word: string): boolean =>
    word.length === 3 && surnames.has(word[0] ?? '') && !NO_NAME.test(word) && !office.test(word) && !BODY.test(word);

  const known = new Map<string, number>();
  const note = (word: string): void => void known.set(word, (known.get(word) ?? 0) + 1);
  const words = text.split(/[\s·,“”"'‘’…]+/u).map((word) => (isFull(word) ? word : word.replace(PARTICLE, '')));
  for (const word of words) {
    const named = word.replace(/씨$/u, '');
    if (named !== word && isFull(named)) note(named);
  }
  words.forEach((word, at) => {
    if (isFull(word) && words.slice(at + 1, at + REACH).some((next) => office.test(next))) note(word);
  });
  for (const word of title.split(/[\s·,“”"'‘’…]+/u)) {
    const bare = isFull(word) ? word : word.replace(PARTICLE, '');
    if (isFull(bare)) note(bare);
  }

  const full = (surname: string): string | undefined => {
    const fitting = [...known].filter(([name]) => name.startsWith(surname)).sort((a, b) => b[1] - a[1]);
    const [best, next] = fitting;
    return best !== undefined && (next === undefined || best[1] > next[1] * 2) ? best[0] : undefined;
  };
  return (phrase) =>
    readSpaced(phrase.trim().split(/\s+/u), {
      surnames,
      between,
      office,
      isFull,
      full,
      isKnown: (word) => known.has(word),
      rules,
    });
}

interface Knowing {
  readonly surnames: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly office: RegExp;
  readonly isFull: (word: string) => boolean;
  readonly full: (surname: string) => string | undefined;
  readonly isKnown: (word: string) => boolean;
  readonly rules: StreamRules;
}

const readSpaced = (words: readonly string[], knowing: Knowing): StreamName | undefined => {
  const last = words.at(-1) ?? '';
  const attached = last.replace(knowing.office, '');
  if (attached !== last && knowing.isFull(attached)) return { name: attached, role: '', named: true, sure: SURE.named };
  const family = attached.length === 1 && knowing.surnames.has(attached) ? knowing.full(attached) : undefined;
  if (attached !== last && family !== undefined) return { name: family, role: '', named: true, sure: SURE.named };
  const before = words.at(-2) ?? '';
  if (knowing.isFull(last) && (knowing.isKnown(last) || isRole(before, knowing.rules)))
    return { name: last, role: isRole(before, knowing.rules) ? before : '', named: true, sure: SURE.named };
  if (/^[A-Z]{2,}$/.test(last) || SPEAKING_BODY.test(last))
    return { name: last, role: '', named: false, sure: SURE.described };
  let at = words.length - 2;
  while (at >= 0 && knowing.between.has(words[at] ?? '') && !knowing.isFull(words[at] ?? '')) at -= 1;
  const role = words.slice(at + 1).join(' ');
  const beside = words[at] ?? '';
  if (beside.length === 1 && knowing.surnames.has(beside)) {
    const name = knowing.full(beside);
    return { name: name ?? `${beside} ${role}`, role: name === undefined ? '' : role, named: true, sure: SURE.named };
  }
  for (let back = at; back >= Math.max(0, words.length - 1 - REACH); back -= 1) {
    const word = words[back] ?? '';
    if (knowing.isFull(word))
      return { name: word, role: words.slice(back + 1).join(' '), named: true, sure: SURE.named };
    const isOfBody = isBody(word, knowing.rules) || BODY_WORD.test(word);
    if (!isOfBody && !knowing.office.test(word) && !knowing.between.has(word)) break;
  }
  const ahead = words.slice(0, -1).findLast((word) => knowing.isFull(word) && knowing.isKnown(word));
  if (ahead !== undefined && wordsOf(knowing.rules.titles).includes(last))
    return {
      name: ahead,
      role: words.slice(words.lastIndexOf(ahead) + 1).join(' '),
      named: true,
      sure: SURE.described,
    };
  const described = words.slice(-2).join(' ');
  return described === '' || !knowing.office.test(last)
    ? undefined
    : { name: described, role: '', named: false, sure: SURE.described };
};

/** "the goalkeeper": a word for who someone is. */
const isRole = (word: string, { roles = '' }: StreamRules): boolean => wordsOf(roles).includes(word);
