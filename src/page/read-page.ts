/** One walk over the live document into plain data: boxes, and the blocks of visible text in them. */
import type { Block, Box, Facts, Page } from '../core/model.ts';
import { buildBlock, type Run } from './build-block.ts';
import { INLINE_TAGS, INSET_TAGS, MARK_TAGS, SILENT_TAGS } from './block-kinds.ts';
import { describeBox, moreWordsOf, WORDED } from './describe-box.ts';
import { readFacts } from './read-facts.ts';
import type { Sight } from './sight.ts';

/** A page as plain data; `elements[i]` is the element of box `i`. */
export interface PageReading {
  readonly page: Page;
  readonly elements: readonly Element[];
}

type OpenBox = { -readonly [K in keyof Box]: Box[K] };

/** The state of one walk. */
interface Walk {
  readonly sight: Sight;
  /** Elements to pass by: what Clean Copy itself put into the page. */
  readonly skip: ReadonlySet<Element>;
  readonly boxes: OpenBox[];
  readonly elements: Element[];
  readonly runs: Run[];
  /** The run that the next text joins. */
  run: Run | undefined;
  /** Innermost open marks, outermost first. */
  marks: readonly Element[];
  /** An element at the run's end whose display decides whether the next text joins it. */
  unsure: Element | undefined;
}

const ELEMENT = 1;
const TEXT = 3;
const MENU_ROLES = new Set(['navigation', 'menu', 'menubar', 'contentinfo', 'search']);
const NOT_BLANK = /[^\s\u200B\uFEFF]/u;

/** What is shown in a slot instead of its own children, if anything. */
function assignedNodes(element: Element): readonly Node[] | undefined {
  if (element.localName !== 'slot') return undefined;
  const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
  return assigned.length > 0 ? assigned : undefined;
}

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
  }
  walk.run.pieces.push({ node, parent, marks: walk.marks });
}

/** A line break inside a run is a blank; a second one in a row ends the run. */
function addBreak(walk: Walk): void {
  if (!walk.run) return;
  if (endsInBreak(walk.run)) walk.run = undefined;
  else walk.run.breaks.push(walk.run.pieces.length);
}

/** Do blocks or pictures stand inside, so that the element cannot be a stretch of a line? */
function holdsBlocks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (INLINE_TAGS.has(child.localName)) {
      if (holdsBlocks(child)) return true;
    } else if (!SILENT_TAGS.has(child.localName) && child.localName !== 'br' && !INSET_TAGS.has(child.localName)) {
      return true;
    }
  }
  return false;
}

/** A stretch of the line: its text joins the run, with the mark it stands for. */
function walkInline(walk: Walk, element: Element, box: number): void {
  if (walk.run && walk.sight.isBlock(element)) {
    walk.run = undefined;
    walk.unsure = undefined;
  }
  const outer = walk.marks;
  if (element.localName in MARK_TAGS) walk.marks = [...outer, element];
  else if (element.localName === 'time') walk.boxes[box]!.datetime ??= element.getAttribute('datetime') ?? '';
  const before = walk.run;
  walkChildren(walk, element, box);
  walk.marks = outer;
  if (walk.run && walk.run !== before) walk.unsure = element;
}

/** Site menus and the page's own foot hold nothing of the article and no offer that folds; most of a page's text is there. */
function isMenu(element: Element, tag: string, role: string): boolean {
  if (tag === 'nav' || MENU_ROLES.has(role)) return true;
  return tag === 'footer' && !element.closest('article, main, section, aside, [role=main]');
}

/** A box: what is inside it never joins the text around it. */
function walkBox(walk: Walk, element: Element, tag: string, parent: number): void {
  const inset = INSET_TAGS.has(tag);
  const role = element.getAttribute('role') ?? '';
  const { run, marks, unsure } = walk;
  const index = walk.boxes.length;
  walk.boxes.push(describeBox(element, tag, role, parent, walk.runs.length));
  walk.elements.push(element);
  walk.run = undefined;
  walk.unsure = undefined;
  // What stands between a frame's tags is markup for browsers without frames.
  if (tag !== 'iframe' && !isMenu(element, tag, role)) walkChildren(walk, element, index);
  const box = walk.boxes[index]!;
  box.end = walk.boxes.length;
  box.endBlock = walk.runs.length;
  walk.run = inset ? run : undefined;
  walk.unsure = inset ? unsure : undefined;
  walk.marks = marks;
}

/** Can the element be a stretch of a line, by its tag and what is in it? */
function mayBeInline(walk: Walk, element: Element, tag: string): boolean {
  const inline = INLINE_TAGS.has(tag)
    ? element.getAttribute('role') !== 'button'
    : walk.run !== undefined && tag.includes('-');
  return inline && !element.shadowRoot && (element.firstElementChild === null || !holdsBlocks(element));
}

/** One element, as a stretch of a line or as a box. */
function walkElement(walk: Walk, element: Element, box: number): void {
  const tag = element.localName;
  if (tag === 'br') return addBreak(walk);
  if (SILENT_TAGS.has(tag) || walk.skip.has(element)) return;
  if (mayBeInline(walk, element, tag) && (INLINE_TAGS.has(tag) || !walk.sight.isBlock(element)))
    walkInline(walk, element, box);
  else if (walk.sight.mayShow(element)) walkBox(walk, element, tag, box);
}

function walkChild(walk: Walk, child: Node, element: Element, box: number): void {
  if (child.nodeType === TEXT) addText(walk, child as Text, element, box);
  else if (child.nodeType === ELEMENT) walkElement(walk, child as Element, box);
}

function walkChildren(walk: Walk, element: Element, box: number): void {
  const assigned = assignedNodes(element);
  if (assigned) for (const child of assigned) walkChild(walk, child, element, box);
  else {
    const first = (element.shadowRoot ?? element).firstChild;
    for (let child = first; child; child = child.nextSibling) walkChild(walk, child, element, box);
  }
}

/** Blocks of the runs that show, and the boxes with their block numbers set to what is left. */
function keepSeen(walk: Walk): { blocks: Block[]; boxes: Box[] } {
  const blocks: Block[] = [];
  const firstAfter = new Array<number>(walk.runs.length + 1);
  walk.runs.forEach((run, i) => {
    firstAfter[i] = blocks.length;
    const block = buildBlock(run, walk.elements[run.box]!, walk.sight);
    if (block) blocks.push(block);
  });
  firstAfter[walk.runs.length] = blocks.length;
  for (const box of walk.boxes) {
    box.firstBlock = firstAfter[box.firstBlock]!;
    box.endBlock = firstAfter[box.endBlock]!;
  }
  return { blocks, boxes: walk.boxes };
}

/** The rarer hints of the boxes that bear them. */
function addWords(document: Document, { boxes, elements }: Walk): void {
  const worded = new Set(document.querySelectorAll(WORDED));
  if (worded.size === 0) return;
  boxes.forEach((box, i) => {
    if (worded.has(elements[i]!)) box.words = `${box.words} ${moreWordsOf(elements[i]!)}`.trimStart();
  });
}

/** How boxes lie matters only where text shows in them. */
function addLies(boxes: readonly OpenBox[], elements: readonly Element[], sight: Sight): void {
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i]!;
    if (box.firstBlock === box.endBlock && box.tag !== 'iframe') continue;
    const { overlay, covers, distinct } = sight.lieOf(elements[i]!);
    if (overlay !== undefined) box.overlay = overlay;
    if (covers !== undefined) box.covers = covers;
    if (distinct !== undefined) box.distinct = distinct;
  }
}

/** Boxes that match one of the publisher's own selectors for article text. */
function findDeclared(boxes: readonly Box[], elements: readonly Element[], selectors: readonly string[]): number[] {
  const usable = selectors.filter((selector) => {
    try {
      return elements[0]?.matches(selector) !== undefined;
    } catch {
      return false;
    }
  });
  const declared: number[] = [];
  for (let i = 0; i < boxes.length; i++) {
    const { words } = boxes[i]!;
    const isNamed = words.includes('articleBody') && /\barticleBody\b/u.test(words);
    if (isNamed || usable.some((selector) => elements[i]!.matches(selector))) declared.push(i);
  }
  return declared;
}

/**
 * Reads the document once, without changing it. `skip` holds elements that are not the page's own.
 * A document without a body gives a page without boxes.
 */
export function readPage(
  document: Document,
  sight: Sight,
  skip: ReadonlySet<Element> = new Set(),
  facts: Facts = readFacts(document),
): PageReading {
  const walk: Walk = { sight, skip, boxes: [], elements: [], runs: [], run: undefined, marks: [], unsure: undefined };
  if (document.body) {
    walkBox(walk, document.body, 'body', -1);
    addWords(document, walk);
  }
  const { blocks, boxes } = keepSeen(walk);
  addLies(walk.boxes, walk.elements, sight);
  const selectors = facts.linkedData.flatMap((node) => node.textSelectors);
  const declared = findDeclared(boxes, walk.elements, selectors);
  return {
    page: { facts, boxes, blocks, scrollLocked: sight.isScrollLocked(), declared },
    elements: walk.elements,
  };
}
