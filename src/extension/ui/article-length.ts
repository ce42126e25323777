/** How long an article is to read. */
import type { ArticleBlock } from '../../core/model.ts';
import { isUnspaced } from '../../core/text.ts';

/** Words a minute that adults read silently in English on average (Brysbaert 2019 found 238 for non-fiction). */
const WORDS_A_MINUTE = 238;

function countWords(text: string): number {
  if (!isUnspaced(text)) return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...words].filter(({ isWordLike }) => isWordLike).length;
}

/** Words of the text, captions not counted, and whole minutes, at least one. */
export function articleLength(blocks: readonly ArticleBlock[]): { readonly words: number; readonly minutes: number } {
  const words = blocks.filter(({ kind }) => kind !== 'caption').reduce((sum, { text }) => sum + countWords(text), 0);
  return { words, minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)) };
}
