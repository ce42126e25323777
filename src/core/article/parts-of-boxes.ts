/** Which parts of the page stand around each of its boxes. */
import type { Page } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import type { Prose } from './flow.ts';
import { partOf, type Part } from './page-parts.ts';

/** No part at all. */
export const NONE: ReadonlySet<Part> = new Set();

/** Parts of the page around each box; what holds most of the page's prose is none, nor is a main element. */
export function* partsOfBoxes(page: Page, { holdsMost }: Prose): Steps<readonly ReadonlySet<Part>[]> {
  const known = new Map<string, Part | undefined>();
  const parts: ReadonlySet<Part>[] = [];
  yield* forEachOf(page.boxes.length, (i) => {
    const { tag, words, parent, firstBlock, endBlock } = page.boxes[i]!;
    const around = parent >= 0 ? parts[parent]! : NONE;
    let own: Part | undefined;
    if (i > 0 && firstBlock < endBlock && words !== '') {
      if (!known.has(words)) known.set(words, partOf(words));
      own = known.get(words);
      if (own !== undefined && (tag === 'main' || holdsMost(i))) own = undefined;
    }
    parts.push(own === undefined || around.has(own) ? around : new Set(around).add(own));
  });
  return parts;
}
