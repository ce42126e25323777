/** The first guess at an article: it guides the search for offers and repeats and is finished after them. */

/** Which blocks and boxes of the page look like the article, before offers and repeats are taken out. */
export interface ArticleDraft {
  /** The smallest box that holds most of the article's prose; -1 where the page has none. */
  readonly container: number;
  /** Box of the headline, -1 where none is seen. */
  readonly headline: number;
  /** Blocks of the body's flow in page order: paragraphs, headings, items, quotations, standfirst; captions apart. */
  readonly blocks: readonly number[];
  /** Blocks of `blocks` that are surely prose of the article: long sentences with few links. */
  readonly prose: readonly number[];
  /** Blocks that are captions or credits of pictures. */
  readonly captions: readonly number[];
}
