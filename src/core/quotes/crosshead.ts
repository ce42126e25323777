/** A quotation that stands alone between paragraphs as a heading. */
import { countWords } from './classify-span.ts';
import type { PreparedBlock } from './prepared-block.ts';

/** Longest quotation that stands as a heading between paragraphs, in words. */
const LONGEST_CROSSHEAD = 14;

/** A paragraph of nothing but marked words without a full stop is a heading. */
export const isCrosshead = (block: PreparedBlock): boolean => {
  const [marked] = block.marked;
  if (marked === undefined || marked.start > 0 || marked.end < block.text.trimEnd().length || !marked.closed)
    return false;
  const said = block.text.slice(marked.from, marked.to);
  return !/[.!?…,。！？]$/u.test(said) && countWords(said) <= LONGEST_CROSSHEAD;
};
