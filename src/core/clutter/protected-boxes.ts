/** What no fold may ever hold: the final article, its headline, its pictures with their captions. */
import type { ArticleDraft } from '../article/draft.ts';
import type { Article, Page } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import { blocksOf } from './box-tree.ts';

const HEADING = /^h[2-6]$/u;
const PICTURE_TAGS = new Set(['figure', 'figcaption']);

/** Does the picture stand among the article's blocks, rather than in a box of its own kind (an offer, a teaser)? */
function standsInArticle(page: Page, picture: number, kept: ReadonlySet<number>, texts: ReadonlySet<number>): boolean {
  const { firstBlock, endBlock, end } = page.boxes[picture]!;
  // A caption has no headings: a picture with one is a teaser or an offer.
  for (let i = picture; i < end; i++) if (HEADING.test(page.boxes[i]!.tag) && !kept.has(i)) return false;
  if (firstBlock < endBlock && !blocksOf(page, picture).some((block) => texts.has(block))) return false;
  for (let i = picture; i < end; i++) if (page.boxes[i]!.control) return false;
  for (let up = page.boxes[picture]!.parent; up >= 0; up = page.boxes[up]!.parent) {
    const around = page.boxes[up]!;
    if (around.firstBlock === firstBlock && around.endBlock === endBlock) continue;
    for (let i = up; i < around.end; i++) if (kept.has(i)) return true;
    return false;
  }
  return false;
}

/** Boxes of the final article's blocks, the headline, and the figures among them. */
export function* protectedBoxes(page: Page, draft: ArticleDraft, article: Article): Steps<readonly number[]> {
  const blocks = new Set(article.blocks.flatMap(({ from }) => from).map((block) => page.blocks[block]!.box));
  const texts = new Set([...article.blocks.flatMap(({ from }) => from), ...draft.captions]);
  const kept = new Set(blocks);
  if (draft.headline >= 0) kept.add(draft.headline);
  const container = page.boxes[draft.container];
  if (container) {
    yield* forEachOf(container.end - draft.container, (n) => {
      const box = draft.container + n;
      if (PICTURE_TAGS.has(page.boxes[box]!.tag) && standsInArticle(page, box, blocks, texts)) kept.add(box);
    });
  }
  return [...kept].sort((a, b) => a - b);
}
