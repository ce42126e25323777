/** Finds the text right under the headline: where a standfirst stands, if there is one. */
import type { Page } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import type { Part } from './page-parts.ts';

/** Shortest text that may sum an article up, in letters, and the largest share of it that may be linked or digits, as in a date. */
const MIN_SUMMARY = 30;
const MAX_BESIDE_WORDS = 0.15;
const DIGITS = /\d/g;
/** Parts of a page that never hold a standfirst. */
const LABEL_PARTS: readonly Part[] = ['author', 'date', 'caption', 'tags', 'share', 'comments'];

/** What of a page the search needs. */
export interface HeadlineGround {
  readonly page: Page;
  /** Weight of each block's text. */
  readonly weights: ArrayLike<number>;
  /** Box of the headline, -1 where none is seen. */
  readonly headline: number;
  /** First block of the body, -1 where there is none. */
  readonly first: number;
  readonly partsOf: (block: number) => ReadonlySet<Part>;
}

/** The first block from the headline to the body's first that is no byline, date, caption or the like; -1 without one. */
export function* firstUnderHeadline({ page, weights, headline, first, partsOf }: HeadlineGround): Steps<number> {
  if (headline < 0) return -1;
  const from = page.boxes[headline]!.endBlock;
  let found = -1;
  yield* forEachOf(Math.max(0, first + 1 - from), (i) => {
    const block = from + i;
    if (found >= 0 || weights[block]! < MIN_SUMMARY) return;
    const { text, linked } = page.blocks[block]!;
    const digits = text.match(DIGITS)?.length ?? 0;
    const isText = Math.max(linked, digits) <= text.length * MAX_BESIDE_WORDS;
    if (isText && !LABEL_PARTS.some((part) => partsOf(block).has(part))) found = block;
  });
  return found;
}
