/** Rows of tables as one line each: cell after cell, as a reader goes through them. */
import type { ArticleBlock, Mark, Page } from '../model.ts';
import { endsSentence, weightOf } from './prose.ts';

/** Stands between two cells of a row. */
const BETWEEN_CELLS = ' | ';
const CELL = /^t[dh]$/u;

/** A cell that holds a sentence of this weight is layout, in letters. */
const LONG_CELL = 60;

/** The row whose cell holds nothing but the block, -1 for all others: cells of sentences or several paragraphs are layout. */
function rowOf(page: Page, { text, from }: ArticleBlock): number {
  if (from.length !== 1 || (weightOf(text) >= LONG_CELL && endsSentence(text))) return -1;
  for (let box = page.blocks[from[0]!]!.box; box > 0; box = page.boxes[box]!.parent) {
    const { tag, parent, firstBlock, endBlock } = page.boxes[box]!;
    if (endBlock - firstBlock > 1) return -1;
    if (CELL.test(tag)) return page.boxes[parent]?.tag === 'tr' ? parent : -1;
  }
  return -1;
}

const shifted = (marks: readonly Mark[], by: number): readonly Mark[] =>
  marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));

/** Two cells as one line. */
function joined(row: ArticleBlock, cell: ArticleBlock): ArticleBlock {
  const start = row.text.length + BETWEEN_CELLS.length;
  return {
    kind: 'paragraph',
    text: row.text + BETWEEN_CELLS + cell.text,
    marks: [...row.marks, ...shifted(cell.marks, start)],
    from: [...row.from, ...cell.from],
  };
}

/** The blocks with the cells of each table row joined; all others as they are. */
export function joinTableRows(page: Page, blocks: readonly ArticleBlock[]): readonly ArticleBlock[] {
  const lines: ArticleBlock[] = [];
  let open = -1;
  for (const block of blocks) {
    const row = rowOf(page, block);
    if (row >= 0 && row === open) lines.push(joined(lines.pop()!, block));
    else lines.push(block);
    open = row;
  }
  return lines;
}
