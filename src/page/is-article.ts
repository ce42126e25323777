/** Is there enough of a reading to be called an article? */
import type { Article } from '../core/model.ts';

/** Less visible text than this, in characters, is a caption or a notice and no article. */
const MIN_ARTICLE = 200;

/** False for what is left of pages that show nearly nothing. */
export const isArticle = (article: Article): boolean =>
  article.blocks.reduce((sum, { text }) => sum + text.length, 0) >= MIN_ARTICLE;
