/** The entries of a live blog with their time, as the page's own time elements give it. */
import type { ArticleBlock, Page } from '../model.ts';

/** A day with a time, to the minute at least. */
const TO_THE_MINUTE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/u;
/** Fewer times in a row are the times of one article: published, updated. */
const MIN_ENTRIES = 3;
/** A line of more letters says more than a time and "updated". */
const MAX_LETTERS = 12;
const LETTER = /\p{L}/gu;

/** An entry: where it begins among the page's blocks, and when it was written. */
interface Entry {
  readonly firstBlock: number;
  readonly time: string;
}

/** The page's times to the minute, filed under each box around them and the child of it that holds them. */
function timesByParent({ boxes }: Page): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const filed = new Map<number, Map<number, string>>();
  boxes.forEach(({ datetime }, box) => {
    if (datetime === undefined || !TO_THE_MINUTE.test(datetime)) return;
    for (let child = box; child > 0; child = boxes[child]!.parent) {
      const { parent } = boxes[child]!;
      const children = filed.get(parent) ?? new Map<number, string>();
      filed.set(parent, children);
      // What is around an entry's first time was filed with it.
      if (children.has(child)) break;
      children.set(child, datetime);
    }
  });
  return filed;
}

/** The entries under the box that has most of them with text of the article; none where these are too few. */
function entriesOf(page: Page, blocks: readonly ArticleBlock[]): readonly Entry[] {
  const starts = blocks.flatMap(({ from }) => from.slice(0, 1));
  let best: readonly Entry[] = [];
  for (const children of timesByParent(page).values()) {
    if (children.size < MIN_ENTRIES) continue;
    const entries = [...children].map(([box, time]) => ({ firstBlock: page.boxes[box]!.firstBlock, time }));
    const told = entries.filter(({ firstBlock }, i) => {
      const end = entries[i + 1]?.firstBlock ?? Infinity;
      return starts.some((start) => start >= firstBlock && start < end);
    });
    if (told.length > best.length) best = told;
  }
  return best.length >= MIN_ENTRIES ? best : [];
}

/** Does the block say nothing but when the entry was written? */
const isTime = (page: Page, { text, from }: ArticleBlock): boolean =>
  /\d/u.test(text) &&
  (text.match(LETTER)?.length ?? 0) <= MAX_LETTERS &&
  from.every((block) => TO_THE_MINUTE.test(page.boxes[page.blocks[block]!.box]!.datetime ?? ''));

/** The blocks; the first of each entry has its time, and a line that says nothing else is gone. */
export function withEntryTimes(page: Page, blocks: readonly ArticleBlock[]): readonly ArticleBlock[] {
  const entries = entriesOf(page, blocks);
  if (entries.length === 0) return blocks;
  let next = 0;
  let time: string | undefined;
  return blocks.flatMap((block) => {
    const start = block.from[0] ?? -1;
    while (next < entries.length && entries[next]!.firstBlock <= start) time = entries[next++]!.time;
    if (time === undefined || block.kind === 'caption') return [block];
    if (isTime(page, block)) return [];
    const timed = { ...block, time };
    time = undefined;
    return [timed];
  });
}
