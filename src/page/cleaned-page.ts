/** What is known of a page under Clean Copy, and what is wanted of it. */
import type { Article } from '../core/model.ts';
import type { Rules } from '../core/reading.ts';
import type { FoldRule } from '../core/site-rules.ts';
import type { Fold } from './folded-page.ts';
import type { ReadArticle } from './is-article.ts';
import type { StubShape } from './stub.ts';

/** Milliseconds of the first reading; the browser's own layout is not counted. */
export interface Times {
  readonly gate: number;
  readonly read: number;
  readonly fold: number;
  readonly longestTask: number;
}

/** What is known of the page now. */
export interface CleanedPage extends ReadArticle {
  /** All articles of a page that goes on into the next ones, in page order; else the only one; none where there is none. */
  readonly articles: readonly Article[];
  readonly folds: readonly Fold[];
  readonly times: Times;
}

/** What the reader wants of this page's site. */
export interface Wishes {
  readonly kinds: Rules;
  /** Single blocks that the reader has decided on. */
  readonly folds: readonly FoldRule[];
  readonly shape: StubShape;
}
