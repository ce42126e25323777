/** What no fold may ever hold: the final article, its headline, its pictures with their captions. */
import type { ArticleDraft } from '../article/draft.ts';
import type { Article, Page } from '../model.ts';

const PICTURE_TAGS = new Set(['figure', 'figcaption']);

/** Boxes of the final article's blocks, the headline, and figures inside the article's container. */
export function protectedBoxes(page: Page, draft: ArticleDraft, article: Article): readonly number[] {
  const kept = new Set(article.blocks.flatMap(({ from }) => from).map((block) => page.blocks[block]!.box));
  if (draft.headline >= 0) kept.add(draft.headline);
  const container = page.boxes[draft.container];
  if (container) {
    for (let i = draft.container; i < container.end; i++) if (PICTURE_TAGS.has(page.boxes[i]!.tag)) kept.add(i);
  }
  return [...kept].sort((a, b) => a - b);
}
