/** Is there enough of a reading to be called an article? */
import { claimsArticle } from '../core/article/claims-article.ts';
import { weightOf } from '../core/article/prose.ts';
import type { Article, Page } from '../core/model.ts';

/** Less visible text than this is a caption or a notice and no article; in letters, those of scripts without blanks counted as more. */
const MIN_ARTICLE = 200;

/** False for what is left of pages that show nearly nothing. */
export const isArticle = (article: Article): boolean =>
  article.blocks.reduce((sum, { text }) => sum + weightOf(text), 0) >= MIN_ARTICLE;

/** What a page tells of an article whose text it does not show. */
export type ArticleLabels = Pick<Article, 'title' | 'byline' | 'published' | 'language'>;

/** What was read of a page's article. */
export interface ReadArticle {
  /** undefined where the page shows none. */
  readonly article: Article | undefined;
  /** Set where the page says that it is an article and shows next to none of its text. */
  readonly labels: ArticleLabels | undefined;
}

/** Nothing was read, or there was nothing to read. */
export const NOTHING_READ: ReadArticle = { article: undefined, labels: undefined };

/** The first article with enough text, or what the page tells of one that it does not show. */
export function readArticle({ facts }: Page, articles: readonly Article[]): ReadArticle {
  const article = articles.find(isArticle);
  if (article) return { article, labels: undefined };
  const { title, byline, published, language } = articles[0]!;
  const isNamed = claimsArticle(facts) && title !== '';
  return { article: undefined, labels: isNamed ? { title, byline, published, language } : undefined };
}
