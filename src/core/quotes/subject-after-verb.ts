/** Who says a quotation where the verb of saying comes first and its subject right behind it (Arabic). */
import type { StreamRules } from '../languages/quote-language.ts';
import { wordsOf } from './word-list.ts';
import { beyondPhrase, TAKES_OBJECT, withoutObject, isDefinite, isNamedThing } from './arabic-phrase.ts';
import { anyOf, pattern, type StreamAttribution } from './stream-words.ts';

const STRENGTH = { before: 0.9, behind: 0.88, leans: 0.86, none: 0.8 } as const;
/** Longest noun before a name in marks, in letters. */
const LONGEST_NOUN = 20;
/** Longest subject, in words. */
const LONGEST = 12;
/** Vowel signs and the stroke that stretches a word: they tell nothing. */
const POINTS = /[\u064B-\u0652\u0640]/gu;
/** A leading "for his part,": so many words at most. */
const LONGEST_LEAD = 4;
/** Words from here on hold an attached preposition and a noun. */
const ATTACHED = 5;

/** The attribution of a quotation between two stretches of its sentence. */
export function verbAttribution(
  before: string,
  behind: string,
  rules: StreamRules,
  maySpeak: (phrase: string) => boolean,
): StreamAttribution | undefined {
  const lead = before.replace(POINTS, '');
  if (isNamedThing(wordsOf(lead.slice(-LONGEST_NOUN)).at(-1) ?? '', rules)) return undefined;
  const trail = pattern(`^[\\s،]*(?:كما\\s+)?و?(?<verb>${anyOf(rules.says)})(?=[\\s،.])(?<rest>[^.؟!:]*)`).exec(
    behind.replace(POINTS, ''),
  );
  if (trail !== null && /^[\s،]*$/u.test(lead)) return of(trail, STRENGTH.behind, rules);
  const leaning = leansOn(lead, rules);
  if (leaning !== undefined) return leaning;
  const verbs = pattern(`(?:^|[\\s،])[وف]?(?<verb>${anyOf(rules.says)})(?=[\\s،:]|$)(?<rest>[^.؟!]*)`, 'gu');
  const verb = lastOf(lead, verbs);
  if (verb !== undefined && isWritten(verb, rules)) return undefined;
  if (verb !== undefined) return of(verb, STRENGTH.before, rules, maySpeak);
  const source = lastOf(lead, pattern(`(?:^|[\\s،])و?(?<verb>${anyOf(rules.sources)})\\s*(?<rest>[^.؟!]*)`, 'gu'));
  if (source !== undefined) return of(source, STRENGTH.leans, rules, maySpeak, /^ل(?=\S{3})/u);
  return trail === null ? undefined : of(trail, STRENGTH.behind, rules);
}

/** "is written on the banner": nobody speaks. */
const isWritten = (verb: RegExpExecArray, { notSaid = '' }: StreamRules): boolean =>
  notSaid !== '' && pattern(`(?:^|[\\s،])و?(?:${anyOf(notSaid)})\\s`).test(verb[0]);

/** The last match; matches may overlap in what follows the verb. */
const lastOf = (text: string, verbs: RegExp): RegExpExecArray | undefined => {
  let found: RegExpExecArray | undefined;
  verbs.lastIndex = 0;
  for (let match = verbs.exec(text); match !== null; match = verbs.exec(text)) {
    found = match;
    verbs.lastIndex = match.index + match[0].length - (match.groups?.['rest']?.length ?? 0);
    if (match[0].length === 0) break;
  }
  verbs.lastIndex = 0;
  return found;
};

/** `article`: what stands for the article behind "according to". */
const of = (
  match: RegExpExecArray,
  strength: number,
  rules: StreamRules,
  names: (phrase: string) => boolean = () => true,
  article = /^$/u,
): StreamAttribution => {
  const { verb = '', rest = '' } = match.groups ?? {};
  const teller = pattern(`(?:^|\\s)(?:${anyOf(rules.tellers ?? '')})\\s(?<from>.*\\sقول)`).exec(rest)?.groups?.['from'];
  const told = rules.tellers === undefined || teller === undefined ? rest : teller;
  const own = subjectIn(told.trim().replace(article, 'ال'), rules, verb);
  const phrase = own === '' || !names(own) ? mainSubject(match.input.slice(0, match.index), rules) || own : own;
  return { cue: verb, phrase, strength: phrase === '' ? STRENGTH.none : strength };
};

/** "X criticised the plan, saying: “…”": the participle leans on the subject of the sentence's first verb. */
const leansOn = (lead: string, rules: StreamRules): StreamAttribution | undefined => {
  const cue = pattern(`(?:^|[\\s،])و?(?<verb>${anyOf(rules.leaning ?? '')})(?=[\\s:]|$)[^،]*$`).exec(lead)?.groups?.[
    'verb'
  ];
  if ((rules.leaning ?? '') === '' || cue === undefined) return undefined;
  const phrase = mainSubject(lead, rules);
  return { cue, phrase, strength: phrase === '' ? STRENGTH.none : STRENGTH.leans };
};

/** The subject of a sentence: an office before its verb ("but the lawyer, X, said"), else what stands behind its first word. */
export const mainSubject = (sentence: string, rules: StreamRules): string => {
  const plain = sentence.trim().replace(/^(?:و?لكن|أما|فيما|بينما)\s+/u, '');
  if (plain === '') return '';
  const byVerb = subjectOfVerb(plain, rules);
  if (byVerb !== '') return byVerb;
  const segments = plain.split('،');
  const [first = ''] = segments;
  const main = wordsOf(first).length < LONGEST_LEAD && segments.length > 2 ? segments.slice(1) : segments;
  const isOffice = pattern(`^(?:ال)?(?:${anyOf(rules.titles)})\\s`).test(plain);
  return subjectIn(
    isOffice
      ? plain
      : main
          .join('،')
          .trim()
          .replace(/^\S+\s*/u, ' '),
    rules,
  );
};

/** Most words of a subject that stands before its verb. */
const BEFORE_VERB = 5;

/** The subject of the first verb of saying: behind it, else before it in its clause. */
const subjectOfVerb = (plain: string, rules: StreamRules): string => {
  const found = pattern(`(?<=^|[\\s،])[وف]?(?<verb>${anyOf(rules.says)})(?=\\s)`).exec(plain);
  if (found === null) return '';
  const behind = subjectIn(plain.slice(found.index + found[0].length).trim(), rules, found.groups?.['verb']);
  if (behind !== '') return behind;
  const before = wordsOf(plain.slice(0, found.index).split('،').at(-1) ?? '');
  return before.length > BEFORE_VERB ? '' : before.join(' ');
};

/** The subject at the start of what follows a verb: an office, a name behind it or set off by commas. */
export const subjectIn = (rest: string, rules: StreamRules, verb = ''): string => {
  const [first = '', second = '', third] = rest.split(/[،,]/u);
  const all = words(first, rules);
  const office = TAKES_OBJECT.test(verb) ? withoutObject(all) : all;
  const behind = words(second, rules);
  const begins = behind.findIndex((word) => !isDefinite(word));
  const name = behind.slice(Math.max(0, begins));
  const isSetOff = third !== undefined && name.length > 1 && name.length <= 4 && behind.length === count(second);
  const beyond = office.length === all.length ? beyondPhrase(office, wordsOf(bare(first)), rules) : [];
  return [...office, ...beyond, ...(isSetOff && office.length === count(first) ? name : [])].join(' ');
};

const count = (text: string): number => wordsOf(bare(text)).length;

/** A text without marks and what brackets hold. */
const bare = (text: string): string => text.replace(/\([^()]{0,30}\)|["“”«»:]/gu, ' ');

/** The words up to one that ends a noun phrase. */
const words = (text: string, rules: StreamRules): readonly string[] => {
  const called = /^\s*(?<noun>\S+)\s*["“«](?<name>[^"“”«»]{1,40})["”»]/u.exec(text)?.groups;
  if (called !== undefined && isNamedThing(called['noun'] ?? '', rules))
    return [called['noun'] ?? '', `"${called['name'] ?? ''}"`];
  const all = wordsOf(bare(text)).slice(0, LONGEST);
  const stops = wordsOf(rules.stops ?? '');
  const says = pattern(`^[وف]?(?:${anyOf(rules.says)})$`);
  const end = all.findIndex(
    (word, at) =>
      stops.includes(word) ||
      (at > 0 && says.test(word)) ||
      /^و(?:هو|هي|هم|ال|في|عن)/u.test(word) ||
      (at > 0 &&
        (/^(?:لل|بال|كال)/u.test(word) || (word.startsWith('ل') && word.length >= ATTACHED && !/^لي|^لط/u.test(word)))),
  );
  return end < 0 ? all : all.slice(0, end);
};
