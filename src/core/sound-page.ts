/** Whether what claims to be a page is one: a tab that was taken over could send anything. */
import type { Page } from './model.ts';

const isIn = (n: number, from: number, to: number): boolean => Number.isInteger(n) && n >= from && n <= to;

/** Do boxes and blocks lie in each other as the model says, so that whoever walks them comes to an end? */
export const isSound = ({ boxes, blocks }: Pick<Page, 'boxes' | 'blocks'>): boolean =>
  boxes.every(
    ({ parent, end, firstBlock, endBlock }, i) =>
      isIn(parent, -1, i - 1) &&
      isIn(end, i + 1, boxes.length) &&
      isIn(firstBlock, 0, blocks.length) &&
      isIn(endBlock, firstBlock, blocks.length),
  ) && blocks.every(({ box }) => isIn(box, 0, boxes.length - 1));
