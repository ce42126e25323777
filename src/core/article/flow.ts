/** Where the prose of a page flows: the boxes whose paragraphs follow each other. */
import type { Page } from '../model.ts';
import { isAlone, lift } from '../clutter/box-tree.ts';
import { forEachOf, type Steps } from '../steps.ts';
import { endsSentence, weightOf } from './prose.ts';
import { sumsUntil } from './sums-until.ts';

/** Prose of a page and how it is spread. */
export interface Flow {
  /** Weight of each block's text in letters. */
  readonly weights: readonly number[];
  /** Does the block read as prose, whatever part of the page it stands in? */
  readonly isProse: readonly boolean[];
  /** The box in which each block's paragraph stands among its siblings. */
  readonly flows: readonly number[];
  /** Weight of the prose in each flow. */
  readonly sums: ReadonlyMap<number, number>;
  /** The flow with most prose, -1 where the page has none. */
  readonly main: number;
}

/** Lightest text that counts as prose on its own, in letters. */
const PROSE = 60;
/** From this weight on a text is prose even when it does not end as a sentence. */
const LONG_PROSE = 160;
/** Text that is mostly a link announces another page. */
const MAX_LINKED = 0.4;
const HEADING = /^h[1-6]$/u;
const SHUT_TAGS = new Set(['nav', 'footer', 'figcaption', 'form', 'button', 'label', 'aside', 'address']);

function readsAsProse(page: Page, block: number, weight: number): boolean {
  const { text, linked, box } = page.blocks[block]!;
  if (weight < PROSE || linked > text.length * MAX_LINKED || HEADING.test(page.boxes[box]!.tag)) return false;
  return weight >= LONG_PROSE || endsSentence(text);
}

/** A part of the page that holds more of its prose than this is no part beside the article, whatever it is called. */
const MOST = 0.6;

/** The prose of a page, before anything is known of its parts. */
export interface Prose {
  readonly weights: readonly number[];
  readonly isProse: readonly boolean[];
  /** Does the box hold most of the page's prose? */
  holdsMost(box: number): boolean;
}

/** Weighs the blocks of a page. */
export function* surveyProse(page: Page): Steps<Prose> {
  const weights: number[] = [];
  const isProse: boolean[] = [];
  yield* forEachOf(page.blocks.length, (i) => {
    weights.push(weightOf(page.blocks[i]!.text));
    isProse.push(readsAsProse(page, i, weights[i]!));
  });
  const until = yield* sumsUntil(weights.length, (i) => (isProse[i] ? weights[i]! : 0));
  const total = until.at(-1)!;
  const holdsMost = (box: number): boolean => {
    const { firstBlock, endBlock } = page.boxes[box]!;
    return until[endBlock]! - until[firstBlock]! > total * MOST;
  };
  return { weights, isProse, holdsMost };
}

/** Does the block stand below an element that never carries the body, or over the page? */
function isShut(page: Page, block: number, { holdsMost }: Prose): boolean {
  for (let b = page.blocks[block]!.box; b >= 0; b = page.boxes[b]!.parent) {
    const { tag, overlay } = page.boxes[b]!;
    if (SHUT_TAGS.has(tag) || overlay === 'fixed' || overlay === 'dialog') return !holdsMost(b);
  }
  return false;
}

/** The box in which a block's paragraph stands among its siblings. */
export function flowOf(page: Page, block: number): number {
  const { box } = page.blocks[block]!;
  return isAlone(page, block) ? Math.max(0, page.boxes[lift(page, box)]!.parent) : box;
}

/** Surveys the page; `isOutside` tells blocks of parts that are no article (comments, related stories). */
export function* surveyFlow(page: Page, prose: Prose, isOutside: (block: number) => boolean): Steps<Flow> {
  const { weights, isProse } = prose;
  const flows: number[] = [];
  const sums = new Map<number, number>();
  const inside = new Map<number, number>();
  yield* forEachOf(page.blocks.length, (i) => {
    const flow = flowOf(page, i);
    flows.push(flow);
    if (!isProse[i]) return;
    sums.set(flow, (sums.get(flow) ?? 0) + weights[i]!);
    if (!isShut(page, i, prose) && !isOutside(i)) inside.set(flow, (inside.get(flow) ?? 0) + weights[i]!);
  });
  let [main, most] = [-1, 0];
  for (const [flow, sum] of inside.size > 0 ? inside : sums) if (sum > most) [main, most] = [flow, sum];
  return { weights, isProse, flows, sums, main };
}
