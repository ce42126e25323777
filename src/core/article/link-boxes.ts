/** Links that are boxes: whatever stands in one is part of the link, though no mark in its line says so. */
import type { Block, Page } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';

/** The page with the blocks inside such links counted as wholly linked. */
export function* withLinkBoxes(page: Page): Steps<Page> {
  const isLink: boolean[] = [];
  yield* forEachOf(page.boxes.length, (i) => {
    const { tag, href, parent } = page.boxes[i]!;
    isLink.push((tag === 'a' && Boolean(href)) || (parent >= 0 && isLink[parent]!));
  });
  if (!isLink.includes(true)) return page;
  const blocks: Block[] = [];
  yield* forEachOf(page.blocks.length, (i) => {
    const block = page.blocks[i]!;
    blocks.push(isLink[block.box] ? { ...block, linked: block.text.length } : block);
  });
  return { ...page, blocks };
}
