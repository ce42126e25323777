/** Is there enough of a reading to be called an article? */
import { weightOf } from '../core/article/prose.ts';
import type { Article } from '../core/model.ts';

/** Less visible text than this is a caption or a notice and no article; in letters, those of scripts without blanks counted as more. */
const MIN_ARTICLE = 200;

/** False for what is left of pages that show nearly nothing. */
export const isArticle = (article: Article): boolean =>
  article.blocks.reduce((sum, { text }) => sum + weightOf(text), 0) >= MIN_ARTICLE;
