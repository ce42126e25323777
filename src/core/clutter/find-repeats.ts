/** The second copies of leads and runs that a page prints twice. */
import type { ArticleDraft } from '../article/draft.ts';
import type { Finding, Page, Reason } from '../model.ts';
import type { Steps } from '../steps.ts';
import { blocksFound } from './blocks-found.ts';
import { isAlone, lift } from './box-tree.ts';
import { copyThatGoes, indexTwins } from './copy-that-goes.ts';
import { findTwins, MAX_COPIES, type Twins } from './find-twins.ts';
import type { Likeness } from './likeness.ts';
import { surveyRepeats, type RepeatGround } from './repeat-ground.ts';

const HEADING = /^h[1-6]$/u;

/** Two blocks that say the same: `fold` may go, `keep` stays. */
interface Pair {
  readonly fold: number;
  readonly keep: number;
  readonly likeness: Likeness;
}

/** Texts that stand on the page more often than twice. */
function refrains(all: readonly Twins[]): ReadonlySet<number> {
  const partners = new Map<number, number>();
  for (const { first, second } of all) {
    for (const block of [first, second]) partners.set(block, (partners.get(block) ?? 0) + 1);
  }
  return new Set([...partners].filter(([, count]) => count >= MAX_COPIES).map(([block]) => block));
}

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

/** The copies that go, each with the block that stays; no chains: what stays for one goes for no other. */
function pairsOf(ground: RepeatGround, all: readonly Twins[]): readonly Pair[] {
  const often = refrains(all);
  const indexed = indexTwins(all);
  const pairs = new Map<number, Pair>();
  for (const twins of all) {
    if (often.has(twins.first) || often.has(twins.second)) continue;
    const fold = copyThatGoes(ground, indexed, twins);
    if (fold === undefined || elementOf(ground.page, fold) === undefined) continue;
    const keep = fold === twins.first ? twins.second : twins.first;
    pairs.set(fold, { fold, keep, likeness: twins.likeness });
  }
  return [...pairs.values()].filter(({ keep }) => !pairs.has(keep)).sort((a, b) => a.fold - b.fold);
}

/** "The same words as paragraphs 2 to 4": `numbers` are those of the paragraphs that stay. */
function reasonOf(group: readonly Pair[], numbers: readonly number[]): Reason {
  const type = group.find(({ likeness }) => likeness !== 'same')?.likeness ?? 'same';
  const [paragraph, last] = [Math.min(...numbers), Math.max(...numbers)];
  return { type, paragraph, ...(last > paragraph ? { last } : {}) };
}

/** Second copies in page order; each names the blocks that stay as its twins. */
export function* findRepeats(page: Page, draft: ArticleDraft, offers: readonly Finding[]): Steps<readonly Finding[]> {
  const ground = yield* surveyRepeats(page, draft, offers);
  if (ground.body.length === 0) return [];
  const all = yield* findTwins(ground);
  if (all.length === 0) return [];
  const pairs = pairsOf(ground, all);
  const offered = blocksFound(page, offers);
  const gone = new Set([...pairs.map(({ fold }) => fold), ...draft.blocks.filter((block) => offered.has(block))]);
  return groupsOf(page, pairs).map((group): Finding => {
    const numbers = group.map(({ keep }) => paragraphNumber(page, draft, gone, keep));
    return {
      kind: 'repeat',
      boxes: group.map(({ fold }) => elementOf(page, fold)!),
      state: 'folded',
      reason: reasonOf(group, numbers),
      twins: group.map(({ keep }) => keep),
    };
  });
}
