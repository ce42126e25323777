/** Which of a page's several articles the reader is looking at. */
import type { Article } from '../core/model.ts';
import type { PageReading } from './read-page.ts';

/** Where an article's text stands in the window now: from its first line to its last, in CSS pixels. */
function extentOf({ page, elements }: PageReading, { blocks }: Article): { top: number; bottom: number } {
  const from = blocks.flatMap((block) => block.from);
  const rectOf = (block: number) => elements[page.blocks[block]!.box]!.getBoundingClientRect();
  return from.length === 0
    ? { top: Infinity, bottom: Infinity }
    : { top: rectOf(Math.min(...from)).top, bottom: rectOf(Math.max(...from)).bottom };
}

/** Number of the article that takes most of the window; between two of them it is the one before. */
export function articleInView(reading: PageReading, articles: readonly Article[], window: Window): number {
  const height = window.innerHeight;
  const extents = articles.map((article) => extentOf(reading, article));
  const shown = extents.map(({ top, bottom }) => Math.min(bottom, height) - Math.max(top, 0));
  const most = Math.max(...shown);
  return most > 0
    ? shown.indexOf(most)
    : Math.max(
        0,
        extents.findLastIndex(({ top }) => top < height),
      );
}
