/** Offers whose parts are siblings without a wrapper: the run folds as one. */
import { forEachOf, type Steps } from '../steps.ts';
import { blocksOf, childrenOf, isAlone } from './box-tree.ts';
import { mayFold, unvouched } from './grow-offer.ts';
import type { Ground } from './offer-ground.ts';
import { kindOf } from './offer-reason.ts';
import { ENOUGH, judge } from './offer-score.ts';
import { explains, leadsToNone, SENTENCE } from './offer-tally.ts';
import { namesPrice } from './offer-signs.ts';

/** How a child of the flow stands to an offer. */
type Part = 'offer' | 'strong' | 'support' | 'between' | 'explains' | 'empty' | 'other';

/** A supporting line is no longer than this, in characters. */
const MAX_SUPPORT = 260;
/** An offer of so many texts has a call and what belongs to it. */
const COMPLETE = 2;
/** Two found offers are joined over at most so many parts that only support. */
const MAX_BETWEEN = 6;
/** … and so many may follow the last. */
const MAX_AFTER = 2;

function partOf(ground: Ground, box: number, offers: ReadonlySet<number>): Part {
  const { page } = ground;
  if (offers.has(box)) return page.boxes[box]!.overlay ? 'other' : 'offer';
  const blocks = blocksOf(page, box);
  if (blocks.length === 0) return page.boxes[box]!.control || page.boxes[box]!.tag === 'hr' ? 'empty' : 'other';
  if (page.boxes[box]!.overlay || holdsPicture(ground, box)) return 'other';
  if (ground.isShut(box) || !mayFold(ground, box) || unvouched(ground, box).length > 0) return 'other';
  if (blocks.every((block) => page.blocks[block]!.text.length <= 2)) return 'empty';
  const words = blocks.map((block) => ground.wording(block));
  const length = blocks.reduce((sum, block) => sum + page.blocks[block]!.text.length, 0);
  if (isToggled(ground, box)) return 'support';
  const isList = page.boxes[box]!.tag === 'ul' || page.boxes[box]!.tag === 'ol';
  const linked = blocks.reduce((sum, block) => sum + page.blocks[block]!.linked, 0);
  if (isList ? linked * 2 > length : blocks.length > 1) return 'other';
  // A chance word in a paragraph that tells makes it no part: more must speak for it than against.
  if (words.some(({ hits }) => hits.some(({ strength }) => strength === 'strong'))) {
    const signs = judge(ground, [box]);
    if (signs.weight > SENTENCE && ground.flow.has(page.boxes[box]!.parent) && explains(signs)) return 'explains';
    return length <= MAX_SUPPORT || judge(ground, [box], false).score > 0 ? 'strong' : 'other';
  }
  if (length > MAX_SUPPORT || blocks.some((block) => ground.trueProse.has(block))) return 'other';
  const speaks =
    words.some(({ hits, address }) => hits.length + address > 0) ||
    blocks.some((block) => namesPrice(page.blocks[block]!.text));
  if (!speaks) return 'other';
  return addresses(ground, box) ? 'support' : 'between';
}

/** Does the line itself turn to the reader, name a price or lead to an offer? What does not, joins only between two that do. */
function addresses({ page, wording, offerOfLink }: Ground, box: number): boolean {
  return blocksOf(page, box).some((block) => {
    const { text, marks } = page.blocks[block]!;
    const { hits, address } = wording(block);
    if ((hits.length > 0 && address > 0) || namesPrice(text)) return true;
    return marks.some(({ href }) => href !== undefined && offerOfLink(href) !== undefined);
  });
}

/** Is the box a list of things to switch on: topics and authors to follow? */
function isToggled({ page }: Ground, box: number): boolean {
  const { tag, end } = page.boxes[box]!;
  if (tag !== 'ul' && tag !== 'ol') return false;
  return childrenOf(page, box).every((item) => {
    for (let i = item; i < Math.min(end, page.boxes[item]!.end); i++)
      if (page.boxes[i]!.control === 'choice') return true;
    return false;
  });
}

/** Is a picture with its caption in the box? */
function holdsPicture({ page }: Ground, box: number): boolean {
  for (let i = box; i < page.boxes[box]!.end; i++) if (page.boxes[i]!.tag === 'figcaption') return true;
  return false;
}

/** Are these two offers complete in themselves and of different kinds? Then each folds for itself. */
function areApart(ground: Ground, box: number, next: number): boolean {
  const [first, second] = [box, next].map((one) => kindOf(judge(ground, [one]), false));
  return first !== second && [box, next].every((one) => blocksOf(ground.page, one).length >= COMPLETE);
}

const isLoose = (part: Part): boolean => part === 'empty' || part === 'between' || part === 'explains';

/** What decides where stretches of children begin and end. */
interface Bounds {
  /** Are these two offers to fold apart? */
  parted(box: number, next: number): boolean;
  /** Does the free text end with this offer? What explains it then stands behind it. */
  endsText(box: number): boolean;
}

/** Stretches of children that belong together: they begin and end with a part that says something. */
function stretches(
  children: readonly number[],
  parts: readonly Part[],
  { parted, endsText }: Bounds,
): readonly (readonly number[])[] {
  const found: number[][] = [];
  let open: number[] = [];
  let since = 0;
  const close = () => {
    const last = open.findLastIndex((i) => parts[i] === 'offer' || parts[i] === 'strong');
    open = open.slice(0, last + 1 + MAX_AFTER);
    const isAtEnd = open.some((i) => parts[i] === 'offer' && endsText(children[i]!));
    const maySay = (part: Part): boolean => !isLoose(part) || (isAtEnd && part === 'explains');
    while (open.length > 0 && !maySay(parts[open.at(-1)!]!)) open.pop();
    while (open.length > 0 && (isLoose(parts[open[0]!]!) || parts[open[0]!] === 'support')) open.shift();
    if (open.some((i) => parts[i] === 'offer' || parts[i] === 'strong')) found.push(open.map((i) => children[i]!));
    open = [];
    since = 0;
  };
  parts.forEach((part, i) => {
    if (part === 'other') return close();
    if (part === 'empty' && open.length === 0) return;
    const before = open.findLast((other) => parts[other] === 'offer');
    if (part === 'offer' && before !== undefined && parted(children[before]!, children[i]!)) close();
    open.push(i);
    since = part === 'support' || part === 'between' || part === 'explains' ? since + 1 : part === 'empty' ? since : 0;
    if (since > MAX_BETWEEN) close();
  });
  close();
  return found;
}

const holdsProse = (ground: Ground, box: number): boolean =>
  blocksOf(ground.page, box).some((block) => ground.trueProse.has(block));

/** Does the box speak of a gate, with no more of the article behind it? */
function isGateAtEnd(ground: Ground, box: number, lastProse: number): boolean {
  const { said } = judge(ground, [box]);
  return box > lastProse && (said.has('gate') || said.has('meter'));
}

/** Do texts stand between the boxes that belong to none of them? */
const hasLooseText = (ground: Ground, run: readonly number[]): boolean => {
  const { boxes } = ground.page;
  return run.some((box, i) => i > 0 && boxes[run[i - 1]!]!.endBlock !== boxes[box]!.firstBlock);
};

/** The found offers with their unwrapped siblings: each entry folds as one. */
export function* findRuns(ground: Ground, single: readonly number[]): Steps<readonly (readonly number[])[]> {
  const { page } = ground;
  const offers = new Set(single);
  const parents = new Set(single.map((box) => page.boxes[box]!.parent));
  for (const container of ground.flow) parents.add(container);
  const runs: (readonly number[])[] = [];
  const taken = new Set<number>();
  for (const parent of parents) {
    if (parent < 0 || (page.boxes[parent]!.tag === 'body' && !ground.flow.has(parent))) continue;
    const children = childrenOf(page, parent);
    const parts: Part[] = [];
    yield* forEachOf(children.length, (i) => void parts.push(partOf(ground, children[i]!, offers)));
    const lastProse = children.findLast((box) => !offers.has(box) && holdsProse(ground, box)) ?? -1;
    const bounds: Bounds = {
      parted: (box, next) => areApart(ground, box, next),
      endsText: (box) => isGateAtEnd(ground, box, lastProse),
    };
    for (const run of stretches(children, parts, bounds)) {
      if (run.length < 2 || hasLooseText(ground, run) || judge(ground, run).score < ENOUGH) continue;
      if (!isRun(ground, run, offers)) continue;
      runs.push(run);
      for (const box of run) taken.add(box);
    }
  }
  return [...runs, ...single.filter((box) => !taken.has(box)).map((box) => [box])];
}

/** Found offers side by side are one run; otherwise several parts must speak for it. */
function isRun(ground: Ground, run: readonly number[], offers: ReadonlySet<number>): boolean {
  if (run.some((box) => offers.has(box))) return true;
  const calls = run.filter(
    (box) =>
      blocksOf(ground.page, box).some((block) => ground.wording(block).hits.some((h) => h.strength === 'strong')) &&
      !explains(judge(ground, [box])),
  );
  return (
    calls.length >= 2 &&
    !leadsToNone(judge(ground, run)) &&
    run.every((box) => blocksOf(ground.page, box).every((b) => isAlone(ground.page, b)))
  );
}
