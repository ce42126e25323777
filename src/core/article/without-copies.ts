/** Texts that the article would show again word for word: a pull quote, a card, a box for phones. The page keeps them. */
import type { ArticleBlock } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import { isUnspaced, letters } from '../text.ts';
import type { ArticleDraft } from './draft.ts';

/** Shorter texts recur for reasons of their own, in characters and in those written without blanks. */
const MIN_LENGTH = 80;
const MIN_UNSPACED = 30;

/** Folding the letters of so many paragraphs is one step. */
const FEW = 16;

const isLong = (text: string): boolean =>
  text.length >= MIN_LENGTH || (text.length >= MIN_UNSPACED && isUnspaced(text));

/**
 * The blocks without later copies of long ones. What stands in the body's own flow stays each time, as a refrain does;
 * a copy beside it, and one that is set as a heading, goes.
 */
export function* withoutCopies(
  blocks: readonly ArticleBlock[],
  { lines }: ArticleDraft,
): Steps<readonly ArticleBlock[]> {
  const isOwn = ({ kind, from }: ArticleBlock): boolean =>
    kind !== 'heading' && from.some((block) => lines?.[block]?.isInBody);
  const seen = new Map<string, ArticleBlock>();
  const keys = new Map<ArticleBlock, string>();
  yield* forEachOf(
    blocks.length,
    (i) => {
      const block = blocks[i]!;
      if (block.kind === 'caption' || !isLong(block.text)) return;
      const key = letters(block.text);
      keys.set(block, key);
      const known = seen.get(key);
      if (!known || (!isOwn(known) && isOwn(block))) seen.set(key, block);
    },
    FEW,
  );
  return blocks.filter((block) => {
    const key = keys.get(block);
    return key === undefined || seen.get(key) === block || isOwn(block);
  });
}
