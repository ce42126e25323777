/** A page in parcels, each short enough for one message; most pages are one. */
import type { Block, Box, Page } from './model.ts';

/** A part of a page on its way. */
export interface PageParcel {
  /** How many boxes and blocks went before this parcel. */
  readonly before: readonly [boxes: number, blocks: number];
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  /** With the last parcel: all else of the page. */
  readonly rest?: Omit<Page, 'boxes' | 'blocks'>;
}

/** A parcel takes no more than so many characters: some milliseconds of writing. Browsers refuse 64 MB. */
const MOST = 1_000_000;
/** Names of fields and numbers of a box, a block and a mark, in characters. */
const BOX = 120;
const BLOCK = 60;
const MARK = 90;

const weightOfBox = ({ words, href = '', label = '', picture }: Box): number =>
  BOX + words.length + href.length + label.length + (picture ? picture.src.length + picture.alt.length : 0);
const weightOfBlock = ({ text, marks }: Block): number =>
  marks.reduce((sum, { href = '' }) => sum + MARK + href.length, BLOCK + text.length);

/** Where the next stretch of a list ends that weighs as much as a parcel may. */
function endOf<T>(list: readonly T[], start: number, weightOf: (item: T) => number): number {
  let end = start;
  for (let weight = 0; end < list.length; end++) {
    weight += weightOf(list[end]!);
    if (weight > MOST / 2 && end > start) break;
  }
  return end;
}

/** The parcels of a page, one after the other. */
export function* parcelsOf({ boxes, blocks, ...rest }: Page): Generator<PageParcel> {
  for (let [box, block] = [0, 0]; ;) {
    const [endBox, endBlock] = [endOf(boxes, box, weightOfBox), endOf(blocks, block, weightOfBlock)];
    const parcel = {
      before: [box, block],
      boxes: boxes.slice(box, endBox),
      blocks: blocks.slice(block, endBlock),
    } as const;
    [box, block] = [endBox, endBlock];
    if (box === boxes.length && block === blocks.length) return yield { ...parcel, rest };
    yield parcel;
  }
}

/** So many pages may be on their way at the same time; of more the one that came to a rest longest ago is let go. */
const MOST_PAGES = 8;

/** Puts parcels together again. */
export interface ParcelDesk {
  /** The whole page with its last parcel, undefined with the others. Fails where one before it is missing. */
  take(name: string, parcel: PageParcel): Page | undefined;
}

/** A desk on which nothing lies. */
export function createParcelDesk(): ParcelDesk {
  const begun = new Map<string, { boxes: Box[]; blocks: Block[] }>();
  return {
    take(name, { before: [box, block], boxes, blocks, rest }) {
      const now = box + block === 0 ? { boxes: [], blocks: [] } : begun.get(name);
      begun.delete(name);
      if (now?.boxes.length !== box || now.blocks.length !== block)
        throw new Error('A part of the page was lost on the way: send it again from the beginning.');
      for (const one of boxes) now.boxes.push(one);
      for (const one of blocks) now.blocks.push(one);
      if (rest) return { ...rest, ...now };
      begun.set(name, now);
      if (begun.size > MOST_PAGES) begun.delete(begun.keys().next().value!);
      return undefined;
    },
  };
}
