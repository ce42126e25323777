/** One walk over the live document: its boxes, and the blocks of visible text in them. */
import type { Block, Box } from '../core/model.ts';
import { forEachOf, type Steps } from '../core/steps.ts';
import { buildBlock, type Run } from './build-block.ts';
import { INLINE_TAGS, INSET_TAGS, isMenu, MARK_TAGS, SILENT_TAGS } from './block-kinds.ts';
import { describeBox } from './describe-box.ts';
import { mayBeInline } from './may-be-inline.ts';
import { ELEMENT, TEXT } from './node-types.ts';
import { NO_CHILD, shownChildren, type NextChild } from './shown-children.ts';
import type { Sight } from './sight.ts';

/** A box that is still being filled. */
export type OpenBox = { -readonly [K in keyof Box]: Box[K] };

/** What a walk has found; `elements[i]` is the element of box `i`. */
export interface Walked {
  readonly boxes: readonly OpenBox[];
  readonly elements: readonly Element[];
  readonly blocks: readonly Block[];
  /** Open shadow trees that it went into. */
  readonly shadowTrees: readonly ShadowRoot[];
}

/** An element whose children are being looked at, with the state of the line from before it. */
interface Open {
  readonly element: Element;
  /** The box that it is, or that holds it. */
  readonly box: number;
  readonly isBox: boolean;
  readonly isInset: boolean;
  /** Its children, each once. */
  nextChild: NextChild;
  readonly before: Run | undefined;
  readonly marks: readonly Element[];
  readonly unsure: Element | undefined;
}

/** The state of one walk. */
interface Walk extends Walked {
  readonly sight: Sight;
  /** Elements to pass by: what Clean Copy itself put into the page. */
  readonly skip: ReadonlySet<Element>;
  readonly boxes: OpenBox[];
  readonly elements: Element[];
  readonly blocks: Block[];
  readonly shadowTrees: ShadowRoot[];
  /** For each run that was made a block, or none, how many blocks stood before it. */
  readonly firstAfter: number[];
  /** Runs of which no block was made yet. */
  readonly runs: Run[];
  /** How many runs there were. */
  begun: number;
  /** The run that the next text joins. */
  run: Run | undefined;
  /** Innermost open marks, outermost first. */
  marks: readonly Element[];
  /** An element at the run's end whose display decides whether the next text joins it. */
  unsure: Element | undefined;
  /** How many insets are open: the line around them goes on behind them. */
  insets: number;
  /** Open elements, outermost first. */
  readonly open: Open[];
}

/** So many nodes are one step. */
const STRIDE = 32;
const NOT_BLANK = /[^\s\u200B\uFEFF]/u;

const endsInBreak = (run: Run): boolean => run.breaks.at(-1) === run.pieces.length;

/** Text joins the open run of its box or opens one. */
function addText(walk: Walk, node: Text, parent: Element, box: number): void {
  const blank = !NOT_BLANK.test(node.data);
  if (blank && (!walk.run || endsInBreak(walk.run))) return;
  if (!blank && walk.unsure) {
    if (walk.sight.isBlock(walk.unsure)) walk.run = undefined;
    walk.unsure = undefined;
  }
  if (!walk.run) {
    walk.run = { box, pieces: [], breaks: [] };
    walk.runs.push(walk.run);
    walk.begun++;
  }
  walk.run.pieces.push({ node, parent, marks: walk.marks });
}

/** A line break inside a run is a blank; a second one in a row ends the run. */
function addBreak(walk: Walk): void {
  if (!walk.run) return;
  if (endsInBreak(walk.run)) walk.run = undefined;
  else walk.run.breaks.push(walk.run.pieces.length);
}

/** Enters an element whose children are looked at next. */
function enter(walk: Walk, element: Element, box: number, more: Pick<Open, 'isBox' | 'isInset' | 'before'>): void {
  if (element.shadowRoot) walk.shadowTrees.push(element.shadowRoot);
  walk.open.push({ element, box, nextChild: shownChildren(element), marks: walk.marks, unsure: walk.unsure, ...more });
}

/** A stretch of the line: its text joins the run, with the mark it stands for. */
function enterInline(walk: Walk, element: Element, box: number): void {
  if (walk.run && walk.sight.isBlock(element)) {
    walk.run = undefined;
    walk.unsure = undefined;
  }
  enter(walk, element, box, { isBox: false, isInset: false, before: walk.run });
  if (element.localName in MARK_TAGS) walk.marks = [...walk.marks, element];
  else if (element.localName === 'time') walk.boxes[box]!.datetime ??= element.getAttribute('datetime') ?? '';
}

function leaveInline(walk: Walk, { element, marks, before }: Open): void {
  walk.marks = marks;
  if (walk.run && walk.run !== before) walk.unsure = element;
}

/** A box: what is inside it never joins the text around it. */
function enterBox(walk: Walk, element: Element, tag: string, parent: number): void {
  const isInset = INSET_TAGS.has(tag);
  const role = element.getAttribute('role') ?? '';
  const index = walk.boxes.length;
  walk.boxes.push(describeBox(element, tag, role, parent, walk.begun));
  walk.elements.push(element);
  if (isInset) walk.insets++;
  enter(walk, element, index, { isBox: true, isInset, before: walk.run });
  // What stands between a frame's tags is markup for browsers without frames.
  if (tag === 'iframe' || isMenu(element, tag, role)) walk.open.at(-1)!.nextChild = NO_CHILD;
  walk.run = undefined;
  walk.unsure = undefined;
}

function leaveBox(walk: Walk, { box, isInset, before, marks, unsure }: Open): void {
  const left = walk.boxes[box]!;
  left.end = walk.boxes.length;
  left.endBlock = walk.begun;
  if (isInset) walk.insets--;
  walk.run = isInset ? before : undefined;
  walk.unsure = isInset ? unsure : undefined;
  walk.marks = marks;
}

/** One element, as a stretch of a line or as a box. */
function walkElement(walk: Walk, element: Element, box: number): void {
  const tag = element.localName;
  if (tag === 'br') return addBreak(walk);
  if (SILENT_TAGS.has(tag) || walk.skip.has(element)) return;
  if (mayBeInline(element, tag, walk.run !== undefined) && (INLINE_TAGS.has(tag) || !walk.sight.isBlock(element)))
    enterInline(walk, element, box);
  else if (walk.sight.mayShow(element)) enterBox(walk, element, tag, box);
}

/** Looks at one child of the innermost open element, or leaves the element after its last. */
function walkOn(walk: Walk): void {
  const innermost = walk.open.at(-1)!;
  const child = innermost.nextChild();
  if (child?.nodeType === TEXT) addText(walk, child as Text, innermost.element, innermost.box);
  else if (child?.nodeType === ELEMENT) walkElement(walk, child as Element, innermost.box);
  else if (!child) {
    walk.open.pop();
    (innermost.isBox ? leaveBox : leaveInline)(walk, innermost);
  }
}

/** Makes blocks of the runs that are complete. */
function buildBlocks(walk: Walk): void {
  for (const run of walk.runs) {
    walk.firstAfter.push(walk.blocks.length);
    const block = buildBlock(run, walk.elements[run.box]!, walk.sight);
    if (block) walk.blocks.push(block);
  }
  walk.runs.length = 0;
}

/** Runs of a box and its insets are complete when no text can join them any more. */
const areComplete = ({ run, insets }: Walk): boolean => run === undefined && insets === 0;

/** Block numbers of boxes were counted in runs: those that do not show are no blocks. */
function* renumber({ boxes, firstAfter, blocks }: Walk): Steps<void> {
  firstAfter.push(blocks.length);
  yield* forEachOf(boxes.length, (i) => {
    const box = boxes[i]!;
    box.firstBlock = firstAfter[box.firstBlock]!;
    box.endBlock = firstAfter[box.endBlock]!;
  });
}

/** Walks over everything in `root`, in steps. A loop and no recursion: pages are nested as deep as they like. */
export function* walkPage(root: Element, sight: Sight, skip: ReadonlySet<Element>): Steps<Walked> {
  const walk: Walk = {
    sight,
    skip,
    ...{ boxes: [], elements: [], blocks: [], shadowTrees: [], firstAfter: [], runs: [], open: [] },
    begun: 0,
    run: undefined,
    marks: [],
    unsure: undefined,
    insets: 0,
  };
  enterBox(walk, root, root.localName, -1);
  for (let n = 1; walk.open.length > 0; n++) {
    if (n % STRIDE === 0) {
      if (areComplete(walk)) buildBlocks(walk);
      yield;
    }
    walkOn(walk);
  }
  buildBlocks(walk);
  yield* renumber(walk);
  return walk;
}
