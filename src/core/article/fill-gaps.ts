/** Lines whose company makes them the article's own: rows of a table in its body, and the question over an answer. */
import type { Page } from '../model.ts';
import type { Line } from './line.ts';

/** A table with fewer cells than this, or with more, is a form or a page's layout. */
const MIN_CELLS = 4;
const MAX_CELLS = 400;
/** A table of facts has at most this share of its letters in links. */
const MAX_LINKED = 0.3;

const boxesUp = (page: Page, block: number): readonly number[] => {
  const boxes: number[] = [];
  for (let box = page.blocks[block]!.box; box > 0; box = page.boxes[box]!.parent) boxes.push(box);
  return boxes;
};

/** The table that stands right in the article's flow and holds the block; undefined where none does. */
function tableOf(page: Page, block: number, flows: ReadonlySet<number>): number | undefined {
  const up = boxesUp(page, block);
  const table = up.find((box) => page.boxes[box]!.tag === 'table');
  if (table === undefined) return undefined;
  const { parent } = page.boxes[table]!;
  return flows.has(parent) || flows.has(page.boxes[parent]?.parent ?? -1) ? table : undefined;
}

/** Is the table one of facts: several cells of little text and few links? */
function isOfFacts({ blocks, boxes }: Page, lines: readonly Line[], table: number): boolean {
  const { firstBlock, endBlock } = boxes[table]!;
  const cells = blocks.slice(firstBlock, endBlock);
  if (cells.length < MIN_CELLS || cells.length > MAX_CELLS) return false;
  const length = cells.reduce((sum, { text }) => sum + text.length, 0);
  const linked = cells.reduce((sum, cell) => sum + cell.linked, 0);
  const isElsewhere = lines[firstBlock]!.parts.size > 0;
  return linked <= length * MAX_LINKED && !isElsewhere;
}

/** Does the block say what the chosen one after it answers? */
const isTermOf = ({ blocks, boxes }: Page, block: number, next: number): boolean => {
  const [one, other] = [boxes[blocks[block]!.box]!, boxes[blocks[next]!.box]!];
  return one.tag === 'dt' && other.tag === 'dd' && one.parent === other.parent;
};

const HEADING = /^h[2-6]$/u;
/** No heading of a chapter is longer, and a shorter one is a label, in letters. */
const MAX_HEADING = 120;
const MIN_HEADING = 8;

/** Is the block the heading of the chapter whose text begins with the next one: both alone in one box of the article? */
function headsChapter({ blocks, boxes }: Page, { tag, parts, weight, linkShare }: Line, block: number): boolean {
  if (!HEADING.test(tag) || parts.size > 0 || linkShare > 0 || weight < MIN_HEADING || weight > MAX_HEADING)
    return false;
  const chapter = boxes[boxes[blocks[block]!.box]!.parent];
  return chapter !== undefined && chapter.firstBlock === block && chapter.endBlock > block + 1;
}

/** The chosen blocks and those that belong between them, in page order; what the titles say already does not. */
export function fillGaps(
  page: Page,
  lines: readonly Line[],
  chosen: readonly number[],
  isSaid: (text: string) => boolean,
): readonly number[] {
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (first === undefined || last === undefined) return chosen;
  const all = new Set(chosen);
  const flows = new Set(chosen.map((block) => page.boxes[page.blocks[block]!.box]!.parent));
  const facts = new Map<number, boolean>();
  for (let block = first; block < last; block++) {
    if (all.has(block) || isSaid(lines[block]!.text)) continue;
    const isOver = all.has(block + 1) && (isTermOf(page, block, block + 1) || headsChapter(page, lines[block]!, block));
    if (isOver) all.add(block);
    const table = tableOf(page, block, flows);
    if (table === undefined) continue;
    if (!facts.has(table)) facts.set(table, isOfFacts(page, lines, table));
    if (facts.get(table)) all.add(block);
  }
  return [...all].sort((a, b) => a - b);
}
