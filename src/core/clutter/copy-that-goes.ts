/** Which of two like blocks is the copy that goes. What stands in the body's flow stays, and so does the longer text. */
import type { Page } from '../model.ts';
import { LEAD_PARAGRAPHS, pairOf, type Twins } from './find-twins.ts';
import { isCutOff } from './likeness.ts';
import type { RepeatGround } from './repeat-ground.ts';

/** Blocks of a run follow each other, with a heading or a label between them at most. */
const MAX_STEP = 2;

/** All twins of a page, as they are asked for while it is decided which of them go. */
export interface AllTwins {
  /** By both blocks. */
  readonly pairs: ReadonlySet<string>;
  /** The second of each two. */
  readonly copies: ReadonlySet<number>;
}

/** All twins, to be asked for. */
export const indexTwins = (all: readonly Twins[]): AllTwins => ({
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

/** Items of lists repeat each other for reasons of their own. */
const areItems = (page: Page, first: number, second: number): boolean =>
  [first, second].every((block) => page.boxes[page.blocks[block]!.box]!.tag === 'li');

/** Number of the block that goes; undefined where both stay. */
export function copyThatGoes(ground: RepeatGround, all: AllTwins, twins: Twins): number | undefined {
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
