/** Short questions about the tree of boxes. */
import type { Page } from '../model.ts';

/** Numbers from `start` up to but not including `end`. */
export const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);

/** The text blocks in a box. */
export const blocksOf = (page: Page, box: number): readonly number[] =>
  range(page.boxes[box]!.firstBlock, page.boxes[box]!.endBlock);

/** Does the box hold the other one, or is it the same? */
export const holds = (page: Page, box: number, other: number): boolean => box <= other && other < page.boxes[box]!.end;

/** Characters of visible text in a box. */
export function lengthOf(page: Page, box: number): number {
  const { firstBlock, endBlock } = page.boxes[box]!;
  let sum = 0;
  for (let i = firstBlock; i < endBlock; i++) sum += page.blocks[i]!.text.length;
  return sum;
}

/** Is there more visible text in a box than so many characters? */
export function isLongerThan(page: Page, box: number, most: number): boolean {
  const { firstBlock, endBlock } = page.boxes[box]!;
  let sum = 0;
  for (let i = firstBlock; i < endBlock && sum <= most; i++) sum += page.blocks[i]!.text.length;
  return sum > most;
}

/** Tells whether a box holds one of some others, or is one. */
export function holdsAnyOf(page: Page, others: Iterable<number>): (box: number) => boolean {
  const sorted = Float64Array.from(others).sort();
  return (box) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < box) low = middle + 1;
      else high = middle;
    }
    return low < sorted.length && sorted[low]! < page.boxes[box]!.end;
  };
}

/** The children of a box, in page order. */
export function childrenOf(page: Page, box: number): readonly number[] {
  const children: number[] = [];
  for (let i = box + 1; i < page.boxes[box]!.end; i = page.boxes[i]!.end) children.push(i);
  return children;
}

/** The largest box whose only text is that of the given one. */
export function lift(page: Page, box: number): number {
  let lifted = box;
  for (let up = page.boxes[box]!.parent; up > 0; up = page.boxes[up]!.parent) {
    const [outer, inner] = [page.boxes[up]!, page.boxes[box]!];
    if (outer.firstBlock !== inner.firstBlock || outer.endBlock !== inner.endBlock) break;
    lifted = up;
  }
  return lifted;
}

/** Is the block the only text of its box? */
export const isAlone = (page: Page, block: number): boolean => {
  const { firstBlock, endBlock } = page.boxes[page.blocks[block]!.box]!;
  return endBlock - firstBlock === 1;
};
