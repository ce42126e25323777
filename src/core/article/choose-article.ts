/** Which part of a page is the article: the first guess that guides everything else. */
import type { Page } from '../model.ts';
import type { ArticleDraft } from './draft.ts';

/** Shortest text that counts as prose on its own, in characters. */
const PROSE = 80;

/** The blocks and boxes that look like the article. */
export function chooseArticle(page: Page): ArticleDraft {
  const prose = page.blocks.map((_, i) => i).filter((i) => page.blocks[i]!.text.length >= PROSE);
  const headline = page.boxes.findIndex(({ tag }) => tag === 'h1');
  return { container: 0, headline, blocks: prose, prose, captions: [] };
}
