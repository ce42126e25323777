/** Where a quotation stands, told by words alone, so that a page can find it again even after it has changed. */
import type { ArticleBlock, Span } from '../model.ts';
import type { Utterance } from './utterances.ts';

/** A stretch of one block of the article, with the blocks around it. */
export interface QuotePlace extends Span {
  /** The whole block; `start` and `end` count in it. */
  readonly text: string;
  /** The block before and the one after, '' at the article's ends. They tell two blocks of the same words apart. */
  readonly before: string;
  readonly after: string;
}

/** The places of an utterance, one for each of its parts. */
export const quotePlaces = ({ quotes }: Utterance, blocks: readonly ArticleBlock[]): readonly QuotePlace[] =>
  quotes.map(({ block, start, end }) => ({
    text: blocks[block]?.text ?? '',
    before: blocks[block - 1]?.text ?? '',
    after: blocks[block + 1]?.text ?? '',
    start,
    end,
  }));
