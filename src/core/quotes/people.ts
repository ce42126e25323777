/** Who and what the article names: every run of capitals joined into one entry for each person or body, over the whole article. */
import { genderOfGivenName } from './given-names.ts';
import { baseFamilyName, baseGivenName, ofGender } from './base-form.ts';
import { heroOf } from './hero.ts';
import { genderByPronoun, goesOnAsPerson } from './gender-by-pronoun.ts';
import { type Gender, isHeOrShe, type Lexicon } from './lexicon.ts';
import type { NameRun } from './name-runs.ts';
import type { PreparedBlock } from './prepared-block.ts';
import { type Inflection, isHead, nameWords, sameName, sameWord, STEM } from './same-name.ts';
import { isPlaceName } from './place-name.ts';
import { roleAround } from './roles.ts';
import { isSetOff } from './set-off-name.ts';
import { is } from './tokens.ts';
import { isAllCapitals } from './letter-case.ts';

/** A person, a body or something else with a name. */
export interface Named {
  /** The fullest form the article gives. */
  readonly name: string;
  readonly words: readonly string[];
  readonly kind: 'person' | 'body' | 'place' | 'unknown';
  readonly gender: Gender;
  /** The article's words for what this person is, '' where it gives none. */
  readonly role: string;
  /** Single nouns of all roles, lower case, for "the minister". */
  readonly roleNouns: readonly string[];
  readonly age: string;
  readonly mentions: readonly NameRun[];
}

/** The article's names, and which of them stands at a place. */
export interface People {
  readonly all: readonly Named[];
  /** The person whom the title names and the text names far more often than anybody else, undefined without one. */
  readonly hero: Named | undefined;
  /** The name that begins at a token of a block. */
  readonly at: (block: number, token: number) => { readonly run: NameRun; readonly named: Named } | undefined;
}

interface Growing {
  words: readonly string[];
  runs: NameRun[];
}

/** "USA": never a person. */
const isAcronym = (name: string): boolean => isAllCapitals(name, 2, 6);

/** Joins runs into names: full names first, then short forms to the nearest holder of the full one. */
export function gatherPeople(
  runs: readonly NameRun[],
  blocks: ReadonlyMap<number, PreparedBlock>,
  lexicon: Lexicon,
): People {
  const inflects = lexicon.language.inflects ?? '';
  const groups: Growing[] = [];
  const full = runs.filter((one) => nameWords(one).length > 1);
  for (const run of full.filter((one) => !one.weak)) joinFull(groups, run, inflects);
  for (const run of full.filter((one) => one.weak)) joinFull(groups, run, inflects);
  const byWord = indexByWord(groups);
  const order = new Map(runs.map((run, index) => [run, index]));
  const singles: Growing[] = [];
  const short = runs.filter((one) => nameWords(one).length === 1);
  for (const run of short.filter((one) => !one.weak)) joinShort(byWord, singles, run, order, inflects);
  for (const run of short.filter((one) => one.weak)) joinShort(byWord, singles, run, order, inflects);
  const byBlock = inBlocks([...groups, ...singles].flatMap((group) => group.runs));
  const all = [...groups, ...singles].map((group) => describe(group, blocks, byBlock, lexicon));
  const places = new Map<string, { run: NameRun; named: Named }>();
  for (const named of all) for (const run of named.mentions) places.set(`${run.block}:${run.from}`, { run, named });
  return { all, hero: heroOf(all), at: (block, token) => places.get(`${block}:${token}`) };
}

const inBlocks = (runs: readonly NameRun[]): ReadonlyMap<number, readonly NameRun[]> => {
  const table = new Map<number, NameRun[]>();
  for (const run of runs) if (table.get(run.block)?.push(run) === undefined) table.set(run.block, [run]);
  return table;
};

const joinFull = (groups: Growing[], run: NameRun, inflects: Inflection): void => {
  const words = nameWords(run);
  const same = groups.find((group) => group.runs[0]?.body === run.body && sameName(nameWords(group), words, inflects));
  if (same === undefined && run.weak) return;
  if (same === undefined) {
    groups.push({ words: run.words, runs: [run] });
    return;
  }
  same.runs.push(run);
  if (!run.body && isHead(run.words, same.words)) same.words = run.words;
  if (!run.body && isHead(same.words, run.words)) return;
  const shorter = run.words.join('').length < same.words.join('').length;
  if (!run.weak && inflects === 'endings' && run.words.length === same.words.length && shorter) same.words = run.words;
  else if (
    !run.weak &&
    run.words.length > same.words.length &&
    run.words.length < 6 &&
    nameWords(run).length >= nameWords(same).length
  )
    same.words = run.words;
};

const indexByWord = (groups: readonly Growing[]): ReadonlyMap<string, readonly Growing[]> => {
  const table = new Map<string, Growing[]>();
  for (const group of groups) {
    for (const word of nameWords(group)) {
      const key = word.slice(0, STEM);
      const list = table.get(key) ?? [];
      if (!list.includes(group)) list.push(group);
      table.set(key, list);
    }
  }
  return table;
};

/** How well a single word stands for a full name: family name best, then a first word, then one between. */
const standsFor = (word: string, group: Growing, inflects: Inflection): number => {
  const words = nameWords(group);
  if (group.runs[0]?.body === true) return 0;
  if (sameWord(word, words.at(-1) ?? '', inflects)) return 3;
  if (sameWord(word, words[0] ?? '', inflects)) return 2;
  return words.slice(1, -1).some((one) => sameWord(word, one, inflects)) ? 1 : 0;
};

const joinShort = (
  byWord: ReadonlyMap<string, readonly Growing[]>,
  singles: Growing[],
  run: NameRun,
  order: ReadonlyMap<NameRun, number>,
  inflects: Inflection,
): void => {
  const word = nameWords(run)[0] ?? '';
  const place = order.get(run) ?? 0;
  let best: { group: Growing; score: number } | undefined;
  for (const group of byWord.get(word.slice(0, STEM)) ?? []) {
    const stands = standsFor(word, group, inflects);
    if (stands === 0) continue;
    const earlier = Math.max(...group.runs.map((one) => order.get(one) ?? 0).filter((at) => at < place), -1);
    const score = stands * 10 + (earlier >= 0 ? 5 + earlier / (place + 1) : 0);
    if (best === undefined || score > best.score) best = { group, score };
  }
  if (best !== undefined) {
    best.group.runs.push(run);
    return;
  }
  const same = singles.find((group) => sameWord(nameWords(group)[0] ?? '', word, inflects));
  if (same === undefined) {
    if (!run.weak) singles.push({ words: run.words, runs: [run] });
  } else {
    same.runs.push(run);
    if (run.words.join('').length < same.words.join('').length) same.words = run.words;
  }
};

const describe = (
  group: Growing,
  blocks: ReadonlyMap<number, PreparedBlock>,
  byBlock: ReadonlyMap<number, readonly NameRun[]>,
  lexicon: Lexicon,
): Named => {
  const { inflects } = lexicon.language;
  const runs = [...group.runs].sort((a, b) => a.block - b.block || a.from - b.from);
  const isOwner = (run: NameRun): boolean =>
    inflects === 'endings' && run.words.length === 1 && group.words.length > 1 && run.words[0] !== group.words.at(-1);
  const found = runs
    .filter((run) => !isOwner(run))
    .map((run) => roleAround(run, blocks.get(run.block), lexicon))
    .filter((one) => one !== undefined);
  const first = group.words[0] ?? '';
  const plain = inflects === 'endings' ? baseGivenName(first, lexicon.language) : first;
  const isCalledSo =
    group.words.length > 1 ||
    runs.some((run) => speaks(run, blocks.get(run.block), lexicon) || isSetOff(run, blocks.get(run.block)));
  const given = isCalledSo ? genderOfGivenName(plain, lexicon.language) : '';
  const told = given || (found.map((one) => one.gender).find(isHeOrShe) ?? '');
  const roles = found.map((one) => one.role).filter((role) => role !== '');
  const isBodyName = runs.some((run) => run.body);
  const isPlace = isPlaceName(group.words, lexicon) && given === '' && !found.some((one) => one.addressed);
  const isPerson =
    !isPlace &&
    (told !== '' ||
      (found.some((one) => one.person) && !isAcronym(group.words.join(' '))) ||
      (group.words.length > 1 &&
        !isBodyName &&
        runs.some((run) => {
          const block = blocks.get(run.block);
          return speaks(run, block, lexicon) || goesOnAsPerson(run, byBlock, block);
        })));
  const isBody = !isPerson && (isBodyName || isAcronym(group.words.join('')));
  return {
    name:
      isPerson && lexicon.language.inflects === 'endings'
        ? baseName(group, runs, blocks, lexicon)
        : fullName(group, runs, blocks),
    words: group.words,
    kind: isPerson ? 'person' : isPlace ? 'place' : isBody ? 'body' : 'unknown',
    gender: told || (isPerson ? genderByPronoun(runs, byBlock, blocks, lexicon) : ''),
    role: roles.find((role) => role.includes(' ')) ?? roles[0] ?? '',
    roleNouns: [...new Set(found.flatMap((one) => one.nouns))],
    age: found.map((one) => one.age).find((age) => age !== '') ?? '',
    mentions: runs,
  };
};

/** Does a verb of saying stand right beside the name? */
const speaks = (run: NameRun, block: PreparedBlock | undefined, lexicon: Lexicon): boolean => {
  if (block === undefined || run.possessive) return false;
  const starts = block.sentences.some((range) => range.from === run.outer);
  const behind = lexicon.language.dropsSubject !== true || starts ? block.tokens[run.to] : undefined;
  const isOwner = is(block.tokens[run.to], 'person');
  return [isOwner ? undefined : block.tokens[run.outer - 1], behind].some(
    (token) => token?.kind === 'word' && lexicon.cuesFrom(token.lower).some((cue) => cue.frame === 'say'),
  );
};

/** The name of a person in the form of a subject, where names have case endings. */
const baseName = (
  group: Growing,
  runs: readonly NameRun[],
  blocks: ReadonlyMap<number, PreparedBlock>,
  lexicon: Lexicon,
): string => {
  const { language } = lexicon;
  const [given = '', ...rest] = group.words;
  const family = rest.at(-1);
  if (family === undefined) return fullName(group, runs, blocks);
  const isSubject = (run: NameRun): boolean =>
    speaks(run, blocks.get(run.block), lexicon) && baseGivenName(run.words[0] ?? '', language) === run.words[0];
  const last = (list: readonly NameRun[]): readonly string[] => list.flatMap((run) => run.words.at(-1) ?? []);
  const whole = runs.find((run) => run.words.length === group.words.length && isSubject(run));
  if (whole !== undefined) return whole.words.join(' ');
  const alone = runs.filter((run) => run.words.length === 1 && speaks(run, blocks.get(run.block), lexicon));
  const base = baseFamilyName(
    family,
    last(alone),
    last(runs.filter((run) => run.words.length === 1 || run.words.length === group.words.length)),
  );
  const first = baseGivenName(given, language);
  return [first, ...rest.slice(0, -1), ofGender(base, genderOfGivenName(first, language))].join(' ');
};

/** The name as written where it is fullest, signs such as commas and hyphens kept. */
const fullName = (group: Growing, runs: readonly NameRun[], blocks: ReadonlyMap<number, PreparedBlock>): string => {
  const run = runs.find((one) => one.words === group.words);
  const block = run === undefined ? undefined : blocks.get(run.block);
  const start = run === undefined ? undefined : block?.tokens[run.from]?.start;
  const last = run === undefined ? undefined : block?.tokens[run.to - 1];
  if (block === undefined || start === undefined || last === undefined) return group.words.join(' ');
  const end = is(last, 'abbreviation') || last.tail === '' ? last.end : last.start + last.text.length;
  return block.text.slice(start, end).replace(/\s+/gu, ' ');
};
