/** Names in languages written as a stream: what stands beside an office or an address, or is known from elsewhere in the article. */
import type { StreamRules } from '../languages/quote-language.ts';
import { wordsOf } from './word-list.ts';
import { namesBehindOffices } from './names-behind-offices.ts';
import { namesByBrackets } from './names-by-brackets.ts';
import { namesByOrder } from './names-by-order.ts';
import { spacedNames } from './spaced-names.ts';
import { anyOf, isBody, pattern, type StreamName, type StreamReader } from './stream-words.ts';

const BRACKETS = /(?<!\s)\s*[（(][^（()）]*[）)]\s*/gu;
const NAME =
  '(?:[\\p{Script=Han}々ヶ]{1,6}?|[\\p{Script=Han}々]{1,4}[\\p{Script=Hiragana}]{2,4}?|[\\p{Script=Han}々]{1,4}[\\p{Script=Katakana}]{2,4}?|[\\p{Script=Katakana}ー・＝]{2,24}|\\p{Lu}[\\p{L}.’-]{0,24}(?: \\p{Lu}[\\p{L}.’-]{0,24}){0,4})';
const LONGEST_PHRASE = 24;
/** Signs of a phrase that may be a name nobody gives an office. */
const BARE = /^[\p{Script=Han}\p{Script=Katakana}ー々]{2,8}$/u;
/** A whole name that stands behind "the chairman・" without an address. */
const FULL = /^[\p{Script=Han}々]{3,5}$|^\p{Script=Katakana}[\p{Script=Katakana}ー]+$/u;
/** So often a bare phrase stands in an article whose hero it names. */
const OFTEN = 3;
/** So many names are kept: a longer row of them is a list, and comparing each with each would take too long. */
const MOST_NAMES = 500;
/** So much of an article tells how often a phrase stands in it, in signs. */
const MOST_TEXT = 50_000;
/** So often where it also closes a sentence behind a quotation. */
const TWICE = 2;
/** How sure a reading is: name with an office, name known from elsewhere, its beginning, foreign form, the office alone, behind an office, often there, there and in the title, description, anything. */
const SURE = {
  titled: 0.95,
  known: 0.95,
  short: 0.9,
  foreign: 0.85,
  holder: 0.9,
  behindOffice: 0.78,
  often: 0.72,
  titular: 0.82,
  described: 0.8,
  open: 0.5,
} as const;

interface Known {
  readonly rules: StreamRules;
  /** Names and the blocks in which they stand, in reading order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The names that stand beside an office, by office. */
  readonly offices: ReadonlyMap<string, ReadonlySet<string>>;
  readonly text: string;
}

/** Reads the names of an article; `hero` is the person it is about, where it is about one. */
export interface StreamNames {
  readonly read: StreamReader;
  readonly hero: StreamName | undefined;
}

/** All the names that an article gives. `texts`: its title, then its blocks. */
export function streamNames(texts: readonly string[], rules: StreamRules): StreamNames {
  const plain = texts.map((text) => text.replace(BRACKETS, ''));
  if (rules.spaced === true) return { read: spacedNames(plain.join('\n'), plain[0] ?? '', rules), hero: undefined };
  if (rules.verbFirst === true) return { read: namesBehindOffices(plain.join('\n'), rules), hero: undefined };
  if (rules.topics === '') return { read: namesByOrder(texts, rules), hero: undefined };
  const known = gatherNames(texts, plain, rules);
  return {
    read: (phrase, block) => readPhrase(phrase.replace(BRACKETS, '').trim(), block, known),
    hero: heroOf(plain[0] ?? '', known),
  };
}

/** The person whom the title names and whom the text names more than twice as often as anybody else. */
const heroOf = (title: string, known: Known): StreamName | undefined => {
  const times = new Map<string, number>();
  for (const [name, blocks] of known.places) {
    const full = fullOf(name, blocks[0] ?? 0, known);
    times.set(full, (times.get(full) ?? 0) + blocks.length);
  }
  const [best, next] = [...times].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < OFTEN || best[1] <= 2 * (next?.[1] ?? 0)) return undefined;
  const [name] = best;
  const isTitled = [...known.places.keys()].some((form) => name.startsWith(form) && title.includes(form));
  return isTitled ? { name, role: '', named: true, sure: SURE.known } : undefined;
};

/** The names of all texts, those in brackets too. */
const gatherNames = (texts: readonly string[], plain: readonly string[], rules: StreamRules): Known => {
  const text = plain.join('\n').slice(0, MOST_TEXT);
  const places = new Map<string, number[]>();
  const offices = new Map<string, Set<string>>();
  for (const name of namesByBrackets(texts, text, rules)) places.set(name, []);
  plain.forEach((one, block) => {
    const bracketed = texts[block]?.match(BRACKETS) ?? [];
    for (const match of [one, ...bracketed].join('\n').matchAll(withTitle(rules, 'gu'))) {
      const { name = '', title = '' } = match.groups ?? {};
      const known = places.get(name);
      if (name.length < 2 || (known === undefined && places.size >= MOST_NAMES)) continue;
      if (offices.get(title)?.has(name) !== true && !isName(name, title, text, rules)) continue;
      if (known === undefined) places.set(name, [block - 1]);
      else known.push(block - 1);
      offices.set(title, (offices.get(title) ?? new Set<string>()).add(name));
    }
  });
  for (const { groups = {} } of text.matchAll(behindOffice(rules))) {
    const { name = '', title = '' } = groups;
    if (places.has(name)) continue;
    const isActing = pattern(`${name}[はがも]`).test(text) && text.split(name).length > TWICE;
    if (!isActing || isBody(name, rules) || wordsOf(rules.unnamed ?? '').includes(name)) continue;
    places.set(name, [-1]);
    offices.set(title, (offices.get(title) ?? new Set<string>()).add(name));
  }
  return { rules, places, offices, text };
};

/** "the catcher's Ono": a name that has its office before it, and acts elsewhere too. */
const behindOffice = (rules: StreamRules): RegExp =>
  pattern(`(?<title>${anyOf(rules.titles)})の(?<name>[\\p{Script=Han}]{2,3})(?=[はがもかにへとのを、。])`, 'gu');

const withTitle = (rules: StreamRules, flags: string, end = ''): RegExp => {
  const title = `(?<title>(?:${anyOf(rules.former ?? '')})?(?:${anyOf(rules.titles)}))`;
  return pattern(`(?<name>${NAME})(?:(?<=\\p{Script=Katakana})\\p{Script=Han}{0,4}?)?\\s*${title}${end}`, flags);
};

/** Is this a person's name, no body, no "former", no town before its mayor? */
const isName = (name: string, title: string, text: string, rules: StreamRules): boolean => {
  if (wordsOf(rules.bodies).includes(name)) return false;
  if (!wordsOf(rules.addresses ?? '').includes(title) && isBody(name, rules)) return false;
  if (wordsOf(rules.unnamed ?? '').some((word) => name === word || (word.length > 1 && name.endsWith(word))))
    return false;
  const kind = title.at(0) ?? '';
  return title.length < 2 || !pattern(`${name}${kind}(?!${title.slice(1)})`, 'u').test(text);
};

/** The nearest earlier holder of a name, else the first one behind. */
const fullOf = (name: string, block: number, { places }: Known): string => {
  const holders = [...places].filter(
    ([one]) =>
      one.length > name.length &&
      (one.startsWith(name) || /[・·]/u.test(one.at(-name.length - 1) ?? '')) &&
      one.includes(name),
  );
  const last = (blocks: readonly number[]): number => blocks.findLast((at) => at <= block) ?? -2;
  const [best] = holders.sort(([, a], [, b]) => last(b) - last(a) || (a[0] ?? 0) - (b[0] ?? 0));
  return best?.[0] ?? name;
};

/** "The mayor": the one person of the article who has that office. */
const holderOf = (office: string, block: number, known: Known): string | undefined => {
  const holders = new Set([...(known.offices.get(office) ?? [])].map((name) => fullOf(name, block, known)));
  const [holder] = holders;
  return holders.size === 1 && office.length > 1 ? holder : undefined;
};

const readPhrase = (phrase: string, block: number, known: Known): StreamName | undefined => {
  const { rules } = known;
  if (phrase === '' || phrase.length > LONGEST_PHRASE * 2) return undefined;
  const own = ownName(phrase, rules);
  const { name = '', title = '' } = withTitle(rules, 'u', '$').exec(own)?.groups ?? {};
  if (name !== '' && isName(name, title, known.text, rules))
    return { name: fullOf(name, block, known), role: title, named: true, sure: SURE.titled };
  if (known.places.has(own)) return { name: fullOf(own, block, known), role: '', named: true, sure: SURE.known };
  const holder = phrase === own ? holderOf(own, block, known) : undefined;
  if (holder !== undefined) return { name: holder, role: own, named: true, sure: SURE.holder };
  const behindOffice = phrase.slice(0, -own.length).replace(/[の、]$/u, '');
  if (behindOffice !== phrase && FULL.test(own) && pattern(`(?:${anyOf(rules.titles)})$`, 'u').test(behindOffice))
    return { name: own, role: behindOffice, named: true, sure: SURE.behindOffice };
  const full = own.length > 1 ? fullOf(own, block, known) : own;
  if (full !== own) return { name: full, role: '', named: true, sure: SURE.short };
  if (/・/u.test(phrase) && !own.includes('・'))
    return { name: own, role: phrase.split('・')[0] ?? '', named: true, sure: SURE.short };
  return unnamed(phrase, own, known);
};

/** The last part of "the master’s X" and "champion・X". */
const ownName = (phrase: string, rules: StreamRules): string => {
  const tail = phrase.split('の').at(-1) ?? phrase;
  const parts = tail.split('・');
  const last = parts.length > 1 && wordsOf(rules.titles).includes(parts[0] ?? '') ? parts.slice(1).join('・') : tail;
  // "ルーキー藤田": what someone is, in katakana, before a name.
  return pattern(`(?:${anyOf(rules.titles)})$`).test(last)
    ? last
    : last.replace(/^[\p{Script=Katakana}ー]{3,}(?=\p{Script=Han}{2,4}$)/u, '');
};

/** A phrase without an office: a description, a body, a foreign name, the hero of the article, or anything. */
const unnamed = (phrase: string, own: string, { rules, text }: Known): StreamName | undefined => {
  if (phrase.length > LONGEST_PHRASE) return undefined;
  const ends = (list: string): boolean => pattern(`(?:${anyOf(list)})$`, 'u').test(own);
  if ((rules.roles ?? '') !== '' && pattern(`(?:${anyOf(rules.roles ?? '')})$`, 'u').test(phrase)) {
    const mere = wordsOf(rules.roles ?? '').some((role) => role === own || role.endsWith(`の${own}`));
    return { name: mere ? phrase : own, role: '', named: false, sure: SURE.described };
  }
  if (isBody(own, rules) || wordsOf(rules.bodies).includes(own))
    return { name: own, role: '', named: false, sure: SURE.described };
  if (/^[\p{Script=Katakana}ー]{2,}[・＝][\p{Script=Katakana}ー・＝]{2,}$/u.test(own))
    return { name: own, role: '', named: true, sure: SURE.foreign };
  const often = text.split(own).length > (text.includes(`」と${own}。`) ? TWICE : OFTEN);
  if (BARE.test(own) && often && !wordsOf(rules.unnamed ?? '').includes(own))
    return {
      name: own,
      role: '',
      named: true,
      sure: (text.split('\n')[0] ?? '').includes(own) ? SURE.titular : SURE.often,
    };
  return { name: phrase, role: '', named: false, sure: ends(rules.titles) ? SURE.described : SURE.open };
};
