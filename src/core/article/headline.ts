/** Where the headline of an article stands. */
import type { Page } from '../model.ts';
import { letters } from '../text.ts';

/** Shortest title that is looked for where no h1 is, in letters: a shorter one may be any label of the page. */
const MIN_TITLE = 12;
/** A headline with its kicker is at most so many times as long as the title. */
const MAX_KICKER = 1.6;
/** A box with more blocks holds more than a headline. */
const MAX_BLOCKS = 3;

/** The last small box before the body that says what the page's title for readers of other pages says, -1 for none. */
function findTitle({ boxes, blocks, facts }: Page, first: number): number {
  const title = letters(facts.meta['og:title'] ?? facts.linkedData.find(({ headline }) => headline)?.headline ?? '');
  if (title.length < MIN_TITLE) return -1;
  let found = -1;
  for (let i = 1; i < boxes.length && boxes[i]!.firstBlock <= first; i++) {
    const { firstBlock, endBlock, parent } = boxes[i]!;
    if (endBlock === firstBlock || endBlock - firstBlock > MAX_BLOCKS || endBlock > first) continue;
    if (found === parent && boxes[parent]!.endBlock - boxes[parent]!.firstBlock === endBlock - firstBlock) continue;
    const text = blocks.slice(firstBlock, endBlock).map((block) => block.text);
    const said = letters(text.join(' '));
    if (said.length <= title.length * MAX_KICKER && said.endsWith(title)) found = i;
  }
  return found;
}

/** The headline: the last h1 with text before the body begins, else the first of the page; -1 where there is none. */
export function findHeadline(page: Page, first: number): number {
  let headline = -1;
  for (let i = 0; i < page.boxes.length; i++) {
    const { tag, firstBlock, endBlock } = page.boxes[i]!;
    if (tag !== 'h1' || firstBlock === endBlock) continue;
    if (headline >= 0 && firstBlock > first) break;
    headline = i;
  }
  return headline < 0 ? findTitle(page, first) : headline;
}
