/** The second copies of leads and runs that a page prints twice. */
import type { ArticleDraft } from '../article/draft.ts';
import type { Finding, Page, Reason } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import { letters } from '../text.ts';
import { blocksFound } from './blocks-found.ts';
import { isAlone, lift } from './box-tree.ts';
import { isCutOff, likenessOf, type Likeness } from './likeness.ts';
import { surveyRepeats, type RepeatGround } from './repeat-ground.ts';

/** Paragraphs at the body's start that pages print again. */
const LEAD_PARAGRAPHS = 3;
/** Copies of one text: more than two are a refrain, not a repeat. */
const MAX_COPIES = 2;
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
/** Blocks of a run follow each other, with a heading or a label between them at most. */
const MAX_STEP = 2;
const HEADING = /^h[1-6]$/u;

/** Two blocks that say the same: `fold` may go, `keep` stays. */
interface Pair {
  readonly fold: number;
  readonly keep: number;
  readonly likeness: Likeness;
}

/** Two like blocks in page order, before it is decided which goes. */
interface Twins {
  readonly first: number;
  readonly second: number;
  readonly likeness: Likeness;
  /** Which of the two is cut off, where one is. */
  readonly cut?: number;
}

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
function* findTwins({ page, candidates, body, placeOf }: RepeatGround): Steps<readonly Twins[]> {
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

/** Texts that stand on the page more often than twice. */
function refrains(all: readonly Twins[]): ReadonlySet<number> {
  const partners = new Map<number, number>();
  for (const { first, second } of all) {
    for (const block of [first, second]) partners.set(block, (partners.get(block) ?? 0) + 1);
  }
  return new Set([...partners].filter(([, count]) => count >= MAX_COPIES).map(([block]) => block));
}

/** All twins of a page, as they are asked for while it is decided which of them go. */
interface AllTwins {
  /** By both blocks. */
  readonly pairs: ReadonlySet<string>;
  /** The second of each two. */
  readonly copies: ReadonlySet<number>;
}

const pairOf = (first: number, second: number): string => `${first} ${second}`;

const indexTwins = (all: readonly Twins[]): AllTwins => ({
  pairs: new Set(all.map(({ first, second }) => pairOf(first, second))),
  copies: new Set(all.map(({ second }) => second)),
});

/** Are these twins part of a run: do the texts right before or after them repeat each other too? */
function inRun({ pairs }: AllTwins, { first, second }: Twins): boolean {
  for (let step = 1; step <= MAX_STEP; step++) {
    if (pairs.has(pairOf(first - step, second - step)) || pairs.has(pairOf(first + step, second + step))) return true;
  }
  return false;
}

/** Does the body go on after the block with text that stands nowhere else? */
function goesOn({ body, placeOf }: RepeatGround, { copies }: AllTwins, block: number): boolean {
  for (let place = placeOf(block) + 1; place < body.length; place++) if (!copies.has(body[place]!)) return true;
  return false;
}

/** Which of two like blocks of the body goes, if any. */
function decideInBody(ground: RepeatGround, all: AllTwins, twins: Twins): number | undefined {
  const { first, second, cut } = twins;
  const [a, b] = [ground.placeOf(first), ground.placeOf(second)];
  const isLead = a === 0 && b === 1;
  if (cut === first) return isLead && isCutOff(ground.page.blocks[first]!.text) ? first : undefined;
  if (inRun(all, twins)) return second;
  if (isLead) return cut ?? first;
  return a < LEAD_PARAGRAPHS && !goesOn(ground, all, second) ? second : undefined;
}

/** Which of two like blocks goes, if any; what stands in the body's flow stays, and so does the longer text. */
function decide(ground: RepeatGround, all: AllTwins, twins: Twins): number | undefined {
  const { first, second, likeness, cut } = twins;
  const { page } = ground;
  const [a, b] = [ground.placeOf(first), ground.placeOf(second)];
  if (areItems(page, first, second)) return undefined;
  // A standfirst that goes on where the first paragraph ends holds all of that paragraph.
  if (cut === second && a < 0 && second === ground.opening && ground.isDrafted(first)) return second;
  if (a >= 0 && b >= 0) return decideInBody(ground, all, twins);
  if (b >= 0) {
    if (cut === second) return b === 0 ? second : undefined;
    if (likeness !== 'begins') return first;
    return b < LEAD_PARAGRAPHS && isCutOff(page.blocks[first]!.text) ? first : undefined;
  }
  if (a < 0 || cut === first) return undefined;
  return a < LEAD_PARAGRAPHS || inRun(all, twins) ? second : undefined;
}

/** Items of lists repeat each other for reasons of their own. */
const areItems = (page: Page, first: number, second: number): boolean =>
  [first, second].every((block) => page.boxes[page.blocks[block]!.box]!.tag === 'li');

/** The element that folds for a block; undefined where its text stands bare beside other text. */
const elementOf = (page: Page, block: number): number | undefined =>
  isAlone(page, block) && page.blocks[block]!.box > 0 ? lift(page, page.blocks[block]!.box) : undefined;

/** Number of the block among the article's paragraphs that stay, from 1. */
function paragraphNumber(page: Page, draft: ArticleDraft, gone: ReadonlySet<number>, block: number): number {
  const before = draft.blocks.filter(
    (other) => other <= block && !gone.has(other) && !HEADING.test(page.boxes[page.blocks[other]!.box]!.tag),
  );
  return Math.max(1, before.length);
}

/** Pairs whose copies stand side by side, as one group. */
function groupsOf(page: Page, pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const groups: Pair[][] = [];
  let [parent, next] = [-1, -1];
  for (const pair of pairs) {
    const box = elementOf(page, pair.fold)!;
    const group = groups.at(-1);
    if (group && page.boxes[box]!.parent === parent && pair.fold === next) group.push(pair);
    else groups.push([pair]);
    parent = page.boxes[box]!.parent;
    next = pair.fold + 1;
  }
  return groups;
}

/** Second copies in page order; each names the blocks that stay as its twins. */
export function* findRepeats(page: Page, draft: ArticleDraft, offers: readonly Finding[]): Steps<readonly Finding[]> {
  const ground = yield* surveyRepeats(page, draft, offers);
  if (ground.body.length === 0) return [];
  const all = yield* findTwins(ground);
  if (all.length === 0) return [];
  const often = refrains(all);
  const indexed = indexTwins(all);
  const pairs = new Map<number, Pair>();
  for (const twins of all) {
    if (often.has(twins.first) || often.has(twins.second)) continue;
    const fold = decide(ground, indexed, twins);
    if (fold === undefined || elementOf(page, fold) === undefined) continue;
    const keep = fold === twins.first ? twins.second : twins.first;
    pairs.set(fold, { fold, keep, likeness: twins.likeness });
  }
  const kept = [...pairs.values()].filter(({ keep }) => !pairs.has(keep)).sort((a, b) => a.fold - b.fold);
  const offered = blocksFound(page, offers);
  const gone = new Set([...kept.map(({ fold }) => fold), ...draft.blocks.filter((block) => offered.has(block))]);
  return groupsOf(page, kept).map((group): Finding => {
    const likeness = group.find((pair) => pair.likeness !== 'same')?.likeness ?? 'same';
    const numbers = group.map(({ keep }) => paragraphNumber(page, draft, gone, keep));
    const [paragraph, last] = [Math.min(...numbers), Math.max(...numbers)];
    const reason: Reason = { type: likeness, paragraph, ...(last > paragraph ? { last } : {}) };
    return {
      kind: 'repeat',
      boxes: group.map(({ fold }) => elementOf(page, fold)!),
      state: 'folded',
      reason,
      twins: group.map(({ keep }) => keep),
    };
  });
}
