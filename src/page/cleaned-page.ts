/** What is known of a page under Clean Copy, and what is wanted of it. */
import type { Article } from '../core/model.ts';
import type { OfferLanguage } from '../core/languages/offer-language.ts';
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
  /** Codes of the languages in which the page may make offers. */
  readonly languages: readonly string[];
  readonly times: Times;
}

/** What the reader wants of this page's site, and the words to find it by. */
export interface Wishes {
  /** The offer words at hand. */
  readonly offers: readonly OfferLanguage[];
  readonly kinds: Rules;
  /** Single blocks that the reader has decided on. */
  readonly folds: readonly FoldRule[];
  readonly shape: StubShape;
}
