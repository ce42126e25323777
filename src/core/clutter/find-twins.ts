/** Blocks of a page that say the same, or of which one begins as the other does. */
import type { Page } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import { letters } from '../text.ts';
import { likenessOf, type Likeness } from './likeness.ts';
import type { RepeatGround } from './repeat-ground.ts';

/** Paragraphs at the body's start that pages print again. */
export const LEAD_PARAGRAPHS = 3;
/** Copies of one text: more than two are a refrain, not a repeat. */
export const MAX_COPIES = 2;
/** Texts that begin with the same letters, this many, are looked at. */
const FILED_LETTERS = 24;
/** Two texts that may be the same have so many letters in common at one of their ends. */
const EDGE = 10;
/** More texts than this with the same beginning are no lead and its copy, however many of them are the same. */
const MAX_ALIKE = 60;
/** More different texts than this with the same beginning follow a pattern. */
const MAX_FILED = 12;
/** Paragraphs before the body that are compared with all others: more are no leads. */
const MAX_LEADS = 40;

/** Two like blocks in page order, before it is decided which goes. */
export interface Twins {
  readonly first: number;
  readonly second: number;
  readonly likeness: Likeness;
  /** Which of the two is cut off, where one is. */
  readonly cut?: number;
}

/** What twins are known by: the numbers of both. */
export const pairOf = (first: number, second: number): string => `${first} ${second}`;

function twinsOf(page: Page, first: number, second: number): Twins | undefined {
  const [a, b] = [page.blocks[first]!.text, page.blocks[second]!.text];
  const likeness = likenessOf(b, a);
  if (likeness) return likeness === 'begins' ? { first, second, likeness, cut: second } : { first, second, likeness };
  return likenessOf(a, b) === 'begins' ? { first, second, likeness: 'begins', cut: first } : undefined;
}

/** Candidates filed under some key, each list in page order. */
function* fileBy(
  candidates: readonly number[],
  keyOf: (block: number) => string,
): Steps<readonly (readonly number[])[]> {
  const filed = new Map<string, number[]>();
  yield* forEachOf(candidates.length, (i) => {
    const block = candidates[i]!;
    const key = keyOf(block);
    const list = filed.get(key);
    if (list) list.push(block);
    else filed.set(key, [block]);
  });
  return [...filed.values()];
}

/** Letters of the blocks' texts, each worked out once. */
function lettersOf(page: Page): (block: number) => string {
  const known: string[] = [];
  return (block) => (known[block] ??= letters(page.blocks[block]!.text));
}

/** Candidates in lists of the same beginning, without those that stand there more often than twice: refrains. */
function* sameBeginnings(page: Page, candidates: readonly number[], whole: (block: number) => string) {
  const startOf = (block: number) =>
    letters(page.blocks[block]!.text.slice(0, FILED_LETTERS * 2)).slice(0, FILED_LETTERS);
  const alike: number[][] = [];
  for (const list of yield* fileBy(candidates, startOf)) {
    if (list.length < 2 || list.length > MAX_ALIKE) continue;
    const lists = (yield* fileBy(list, whole)).filter(({ length }) => length <= MAX_COPIES);
    if (lists.length <= MAX_FILED) alike.push(lists.flat());
    yield;
  }
  return alike;
}

/** All like pairs: of texts with the same beginning, and of leads with texts of about their length. */
export function* findTwins({ page, candidates, body, placeOf }: RepeatGround): Steps<readonly Twins[]> {
  const found = new Map<string, Twins>();
  const whole = lettersOf(page);
  /** An edited copy still begins or ends as the original does. */
  const mayBeLike = (a: string, b: string) =>
    a.slice(0, EDGE) === b.slice(0, EDGE) || a.slice(-EDGE) === b.slice(-EDGE);
  const compare = (one: number, other: number) => {
    const [first, second] = [Math.min(one, other), Math.max(one, other)];
    const key = pairOf(first, second);
    if (found.has(key)) return;
    const twins = twinsOf(page, first, second);
    if (twins) found.set(key, twins);
  };
  for (const list of yield* sameBeginnings(page, candidates, whole)) {
    list.forEach((block, i) => list.slice(0, i).forEach((other) => compare(other, block)));
    yield;
  }
  const bodyStart = body[0] ?? 0;
  const isLead = (block: number) => block < bodyStart || (placeOf(block) >= 0 && placeOf(block) < LEAD_PARAGRAPHS);
  for (const lead of candidates.filter(isLead).slice(0, MAX_LEADS)) {
    const { length } = page.blocks[lead]!.text;
    yield* forEachOf(candidates.length, (i) => {
      const other = candidates[i]!;
      if (other === lead || Math.abs(length - page.blocks[other]!.text.length) >= length / 8) return;
      if (mayBeLike(whole(lead), whole(other))) compare(lead, other);
    });
  }
  return [...found.values()];
}
