/** The first guess at an article: it guides the search for offers and repeats and is finished after them. */
import type { Line } from './line.ts';

/** Which blocks and boxes of the page look like the article, before offers and repeats are taken out. */
export interface ArticleDraft {
  /** The smallest box that holds the article's prose; -1 where the page has none. */
  readonly container: number;
  /** Box of the headline, -1 where none is seen. */
  readonly headline: number;
  /** Blocks of the article in page order: paragraphs, headings, items, quotations, standfirst; captions apart. */
  readonly blocks: readonly number[];
  /** Blocks that are surely prose, of the article or beside it: long sentences with few links. */
  readonly prose: readonly number[];
  /** Blocks that are captions or credits of pictures. */
  readonly captions: readonly number[];
  /** What was seen of each block of the page; absent where the draft was made by hand. */
  readonly lines?: readonly Line[];
}
