/** Links that are boxes: whatever stands in one is part of the link, though no mark in its line says so. */
import type { Page } from '../model.ts';

/** The page with the blocks inside such links counted as wholly linked. */
export function withLinkBoxes(page: Page): Page {
  const isLink: boolean[] = [];
  for (const { tag, href, parent } of page.boxes) {
    isLink.push((tag === 'a' && Boolean(href)) || (parent >= 0 && isLink[parent]!));
  }
  if (!isLink.includes(true)) return page;
  const blocks = page.blocks.map((block) => (isLink[block.box] ? { ...block, linked: block.text.length } : block));
  return { ...page, blocks };
}
