/** Who and what the article names: every run of capitals joined into one entry for each person or body, over the whole article. */
import { describeName, type Growing, type Named } from './describe-name.ts';
import { heroOf } from './hero.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameRun } from './name-runs.ts';
import type { PreparedBlock } from './prepared-block.ts';
import { isRelative } from './relative-of.ts';
import { type Inflection, isHead, nameWords, sameName, sameWord, STEM } from './same-name.ts';

/** The article's names, and which of them stands at a place. */
export interface People {
  readonly all: readonly Named[];
  /** The person whom the title names and the text names far more often than anybody else, undefined without one. */
  readonly hero: Named | undefined;
  /** The name that begins at a token of a block. */
  readonly at: (block: number, token: number) => { readonly run: NameRun; readonly named: Named } | undefined;
}

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
  for (const group of groups) group.relative = isRelative(group.runs[0], blocks);
  const byWord = indexByWord(groups);
  const order = new Map(runs.map((run, index) => [run, index]));
  const singles: Growing[] = [];
  const short = runs.filter((one) => nameWords(one).length === 1);
  for (const run of short.filter((one) => !one.weak)) joinShort(byWord, singles, run, order, inflects);
  for (const run of short.filter((one) => one.weak)) joinShort(byWord, singles, run, order, inflects);
  const byBlock = inBlocks([...groups, ...singles].flatMap((group) => group.runs));
  const all = [...groups, ...singles].map((group) => describeName(group, { blocks, byBlock, lexicon }));
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

/** How well a family name stands for its bearer. */
const FAMILY_NAME = 3;

/** How well a single word stands for a full name: family name best, then a first word, then one between. */
const standsFor = (word: string, group: Growing, inflects: Inflection): number => {
  const words = nameWords(group);
  if (group.runs[0]?.body === true) return 0;
  if (sameWord(word, words.at(-1) ?? '', inflects)) return FAMILY_NAME;
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
    const rank = stands === FAMILY_NAME && group.relative === true ? stands - 1 : stands;
    const score = rank * 10 + (earlier >= 0 ? 5 + earlier / (place + 1) : 0);
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
