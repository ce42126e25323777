/** Which kind of element holds a block. */
import type { Page } from '../model.ts';

/** Kind of element that holds a block. */
export type LineTag = 'p' | 'li' | 'h1' | 'h2' | 'h3' | 'quote' | 'other';

const TAGS: Readonly<Record<string, LineTag>> = {
  p: 'p',
  pre: 'p',
  li: 'li',
  h1: 'h1',
  h2: 'h2',
  h3: 'h3',
  h4: 'h3',
  h5: 'h3',
  h6: 'h3',
  blockquote: 'quote',
};
/** Elements that say for themselves what they hold. */
const OTHER_TAGS = new Set([
  'figcaption',
  'td',
  'th',
  'a',
  'dt',
  'dd',
  'time',
  'button',
  'label',
  'address',
  'caption',
  'summary',
]);
/** How far up an element's name still speaks for its text, in boxes that hold nothing else. */
const MAX_LIFT = 4;

/** The kind of the nearest element around a block that says what it holds; `other` where none does. */
export function tagOf(page: Page, block: number): LineTag {
  let box = page.blocks[block]!.box;
  for (let n = 0; box >= 0 && n < MAX_LIFT; n++) {
    const { tag, parent, firstBlock, endBlock } = page.boxes[box]!;
    if (n > 0 && endBlock - firstBlock > 1) break;
    if (tag in TAGS) return TAGS[tag]!;
    if (OTHER_TAGS.has(tag)) break;
    box = parent;
  }
  return 'other';
}
