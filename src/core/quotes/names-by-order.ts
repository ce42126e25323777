/** Chinese names: a family name with one or two signs behind it, told from other words by what stands on both sides. */
import type { StreamRules } from '../languages/quote-language.ts';
import { wordsOf } from './word-list.ts';
import { anyOf, isBody, pattern, type StreamName, type StreamReader } from './stream-words.ts';

/** How sure a reading is: a name known by its sides, by its family name alone, a description, anything else. */
const SURE = { known: 0.95, short: 0.9, described: 0.8, open: 0.5 } as const;
const BRACKETS = /[（(][^（()）]{0,40}[）)]/gu;
/** Last signs of the words for who someone is ("研究员", "创始人"). */
const OFFICE =
  '[\\p{Script=Han}](?:官(?!方)|[长長员員人师師家手授理席监監裁记記任事者委表练練士民主友星辅輔帅帥导導生将將锋鋒])';
/** A word or sign that a name may follow. */
const BEFORE = `(?<=^|[^\\p{Script=Han}·]|[的由是叫据據和与與跟及对對向岁歲]|${OFFICE})`;
/** Single signs that never stand in a name and follow one. */
const AFTER_SIGN = '了在对對向于於也则則还還都曾又将將已从從与與和及是的被却卻没沒不就因率受昨今更很所等这這';
const FOREIGN = /\p{Script=Han}{1,8}(?:[·‧・]\p{Script=Han}{1,8}){1,3}/gu;
/** Longest foreign name without a point, in signs. */
const LONGEST_FOREIGN = 6;
const LONGEST_DESCRIPTION = 24;
/** Signs before a name that make it no subject: "to X", "by X". */
const OBJECT = /[对對向给給与與和跟被让讓把批叫为為]$/u;

interface Person {
  readonly name: string;
  readonly role: string;
  /** What else the text calls this person: the family name of a foreign one. */
  readonly form?: string;
}

interface Known {
  readonly rules: StreamRules;
  readonly people: readonly Person[];
}

/** A reader of subjects, with the names that the article gives. */
export function namesByOrder(texts: readonly string[], rules: StreamRules): StreamReader {
  const text = texts.map((one) => one.replace(BRACKETS, '')).join('\n');
  const found = new Map<string, Person>();
  for (const person of [...familyNames(text, rules), ...foreignNames(text, rules)])
    if (!found.has(person.name) || found.get(person.name)?.role === '') found.set(person.name, person);
  const forms = [...found.values()].flatMap((person) => familyForm(person));
  const people = [
    ...found.values(),
    ...forms.filter((one, _, all) => all.filter(({ form }) => form === one.form).length < 2),
  ];
  const known: Known = { rules, people };
  return (phrase) => read(phrase.replace(BRACKETS, '').trim(), known);
}

/** "苏亚雷斯" for "佩德罗·苏亚雷斯". */
const familyForm = (person: Person): readonly Person[] => {
  const form = person.name.split('·').at(-1) ?? '';
  return form !== person.name && form.length > 1 ? [{ ...person, form }] : [];
};

/** What follows a name: a pause, a verb of saying, an adjunct, a little word. */
const after = (rules: StreamRules): string =>
  `(?=$|[^\\p{Script=Han}·]|[${AFTER_SIGN}]|${anyOf(`${rules.says} ${rules.adjuncts ?? ''}`)})`;

const familyNames = (text: string, rules: StreamRules): readonly Person[] => {
  const family = anyOf(rules.surnames ?? '');
  const before = `(?:${BEFORE}|(?<=${anyOf(rules.roles ?? '')}))`;
  const common = `(?!${anyOf(rules.unnamed ?? '')})`;
  const office = `(?<role>(?:${anyOf(rules.former ?? '')})?(?:${anyOf(rules.titles)}))?`;
  const shape = `${office}${before}${common}(?<name>[小老阿](?:${family})${after(rules)}|(?:${family})(?:${anyOf(rules.addresses ?? '')}|\\p{Script=Han}${after(rules)}|\\p{Script=Han}[^\\P{Script=Han}${AFTER_SIGN}]${after(rules)}))`;
  return [...text.matchAll(pattern(shape, 'gu'))].map(({ groups = {} }) => ({
    name: groups['name'] ?? '',
    role: groups['role'] ?? '',
  }));
};

/** "唐纳德·特朗普", and "总统特朗普": behind an office, up to a verb. */
const foreignNames = (text: string, rules: StreamRules): readonly Person[] => {
  const cut = pattern(`^.*(?:${anyOf(rules.titles)}|${OFFICE}|[的由据據和与與对對向])(?=\\p{Script=Han}{1,6}·)`);
  const dotted = [...text.matchAll(FOREIGN)].map(([whole]) => ({
    name: whole
      .replaceAll(/[‧・]/gu, '·')
      .replace(cut, '')
      .replace(pattern(`(?:[${AFTER_SIGN}]|${anyOf(`${rules.says} ${rules.adjuncts ?? ''}`)}).*$`), ''),
    role: '',
  }));
  const shape = `(?<role>${anyOf(rules.titles)})(?<name>[^\\P{Script=Han}${AFTER_SIGN}]{2,${LONGEST_FOREIGN}}?)(?=[${AFTER_SIGN}]|${anyOf(`${rules.says} ${rules.adjuncts ?? ''}`)})`;
  const behind = [...text.matchAll(pattern(shape, 'gu'))].map(({ groups = {} }) => ({
    name: groups['name'] ?? '',
    role: groups['role'] ?? '',
  }));
  const isNew = ({ name }: Person): boolean =>
    !isBody(name, rules) &&
    !isRole(name, rules) &&
    !pattern(`^(?:${anyOf(rules.unnamed ?? '')})`).test(name) &&
    !pattern(`(?:${anyOf(rules.adjuncts ?? '')})$`).test(name);
  return [...dotted, ...behind.filter(isNew)];
};

const isRole = (phrase: string, rules: StreamRules): boolean =>
  pattern(`(?:${anyOf(`${rules.roles ?? ''} ${rules.titles}`)})$`).test(phrase);

/** Whom the subject of a clause means. */
const read = (phrase: string, known: Known): StreamName | undefined => {
  if (phrase === '') return undefined;
  const { rules } = known;
  const person = personIn(phrase, known);
  if (person !== undefined) return { name: person.name, role: person.role, named: true, sure: SURE.known };
  const short = shortForm(phrase, known);
  if (short !== undefined) return { name: short.name, role: short.role, named: true, sure: SURE.short };
  if (phrase.length > LONGEST_DESCRIPTION || /[，。：；]/u.test(phrase)) return undefined;
  const isKnown =
    /^另?[一有多几幾两兩数數]{1,2}[名位个個]/u.test(phrase) ||
    isRole(phrase, rules) ||
    isBody(phrase, rules) ||
    wordsOf(rules.bodies).includes(phrase);
  return { name: phrase, role: '', named: false, sure: isKnown ? SURE.described : SURE.open };
};

/** The first name in a clause that is neither told something nor owns what follows. */
const personIn = (phrase: string, known: Known): Person | undefined => {
  const { people, rules } = known;
  let best: { readonly person: Person; readonly at: number; readonly length: number } | undefined;
  for (const person of people) {
    const form = person.form ?? person.name;
    const at = phrase.indexOf(form);
    if (at < 0 || (best !== undefined && (best.at < at || (best.at === at && best.length >= form.length)))) continue;
    const rest = phrase.slice(at + form.length);
    if (OBJECT.test(phrase.slice(0, at)) || /^的/u.test(rest) || isOther(rest, rules)) continue;
    best = { person, at, length: form.length };
  }
  return best === undefined ? undefined : fullOf(best.person, known);
};

/** "陈丽华母亲": somebody else; an office behind a name is the person's own. */
const isOther = (rest: string, rules: StreamRules): boolean =>
  wordsOf(rules.roles ?? '').includes(rest) && !wordsOf(rules.titles).includes(rest);

/** "陈先生", "李教授": the one person of the article with this family name. */
const fullOf = (person: Person, { people, rules }: Known): Person => {
  const family = addressed(person.name, rules);
  const holders =
    family === '' ? [] : people.filter(({ name }) => name.startsWith(family) && addressed(name, rules) === '');
  const [holder] = holders;
  return holders.length === 1 && holder !== undefined ? holder : person;
};

/** The family name that stands before nothing but an address or an office, else ''. */
const addressed = (name: string, rules: StreamRules): string =>
  pattern(`^(?<family>${anyOf(rules.surnames ?? '')})(?:${anyOf(`${rules.addresses ?? ''} ${rules.titles}`)})$`).exec(
    name,
  )?.groups?.['family'] ?? '';

/** "沃森" for "艾米丽·沃森", "李教授" for "李建国". */
const shortForm = (phrase: string, known: Known): Person | undefined => {
  const own = phrase.split('的').at(-1) ?? phrase;
  if (addressed(own, known.rules) !== '') {
    const full = fullOf({ name: own, role: '' }, known);
    return full;
  }
  const holders = known.people.filter(({ name }) => name.includes('·') && name.split('·').includes(own));
  return holders.length === 1 ? holders[0] : undefined;
};
