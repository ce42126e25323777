/** Everything the parts of the extension say to each other. Entries meet here and nowhere else. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { LearnedFold } from '../core/learned-folds.ts';
import type { FoldKind, Reading, Reason } from '../core/model.ts';
import type { PageParcel } from '../core/page-parcels.ts';
import type { Rules } from '../core/reading.ts';
import type { ArticleLabels } from '../page/is-article.ts';
import type { QuotePlace } from '../core/quotes/quote-place.ts';
import type { ShownArticle } from '../page/known-page.ts';
import type { FoldRule } from '../core/site-rules.ts';

/** One fold as the popup lists it. `id` names it until the page is read again. */
export interface FoldReport {
  readonly id: number;
  readonly kind: FoldKind;
  readonly reason: Reason;
  /** The reason as one sentence in the interface's language. */
  readonly sentence: string;
  /** `opened`: the reader has shown it; `reported`: seen and left as it is; `never`: the reader wants it never folded. */
  readonly state: 'folded' | 'opened' | 'reported' | 'never';
  /** CSS path of each element the fold holds, each unique in the page as served; shadow steps as `host >>> path`. */
  readonly paths: readonly string[];
  /** First 80 characters of the folded text, white space folded. */
  readonly text: string;
}

/** Times of the first reading in this page, in milliseconds. */
export interface ReadingTimes {
  readonly gate: number;
  readonly read: number;
  readonly fold: number;
  /** Longest synchronous stretch of our own script. */
  readonly longestTask: number;
}

/** What the content script knows of its page. */
export type PageReport =
  | { readonly state: 'off'; readonly host: string }
  | { readonly state: 'notHtml'; readonly host: string; readonly contentType: string }
  | {
      readonly state: 'noArticle';
      readonly host: string;
      /** Set where the page says that it is an article and shows next to none of its text. */
      readonly labels?: ArticleLabels;
      readonly times: ReadingTimes;
      /** Why the page could not be read, where reading it failed; the page is then as the site made it. */
      readonly problem?: string;
      /** Most of what the window shows is a frame from elsewhere. */
      readonly inFrame?: boolean;
    }
  | (ShownArticle & {
      readonly state: 'article';
      readonly host: string;
      /** Those of the whole page. */
      readonly folds: readonly FoldReport[];
      readonly times: ReadingTimes;
    });

/** How a page is asked for its report. */
export interface Asking {
  /** Reads past the news gate. */
  readonly evenIfNoNews?: boolean;
  /** The article of the last reading will do, where there is one. */
  readonly asLastRead?: boolean;
}

/** What a page has the worker keep: done twice, each does the same as once. */
export interface WorkerErrands {
  /** To the worker: keep a rule for a block of the sending page's site. */
  keepFoldRule(data: { rule: FoldRule }): void;
  /** To the worker: forget rules for blocks of the sending page's site. */
  dropFoldRules(data: { rules: readonly FoldRule[] }): void;
  /** To the worker: keep what is known of the sending page's site, in place of what was. */
  keepLearned(data: { folds: readonly LearnedFold[] }): void;
}

/** A part of the page that `name` tells from the sending tab's others, and which kinds the reader wants folded. */
export interface ParcelOfPage {
  readonly name: string;
  readonly parcel: PageParcel;
  readonly kinds: Rules;
}

/** Message names with what they carry and what they answer. */
interface Messages extends WorkerErrands {
  /** To the page: read it now (again) and say what is there. */
  askPage(data: Asking): PageReport;
  /** To the page: open or fold again one fold, or all of them; answers with the folds as they are then. */
  showFold(data: { id: number | 'all'; open: boolean; scroll?: boolean }): readonly FoldReport[];
  /** To the page: never fold this again on this site, stored as a rule; answers with the folds as they are then. */
  neverFold(data: { id: number }): readonly FoldReport[];
  /** To the page: forget that rule; the fold is as it was before. */
  undoNever(data: { id: number }): readonly FoldReport[];
  /** To the page: mark an utterance and scroll to it; says whether all of it stands there. */
  markQuote(data: { places: readonly QuotePlace[] }): boolean;
  /**
   * To the page: fragments of links that lead to the words at these places, in their order; null where none leads to
   * them alone. All null until the maker of fragments was brought into the page.
   */
  linkQuotes(data: { places: readonly QuotePlace[] }): readonly (string | null)[];
  /**
   * To the page: make ready for the picker. `done` where the menu was opened on a fold that the action already says
   * all about, `off` where Clean Copy has nothing to do on this page.
   */
  startPicking(data: { action: 'fold' | 'never' }): 'ready' | 'done' | 'off';
  /** To the worker: how many folds the page of the sending tab has now; null where Clean Copy is off. */
  countFolds(data: { count: number | null }): void;
  /** To the worker: a part of a page; with the last one it answers what is to be said of the whole, null before. */
  readParcel(data: ParcelOfPage): Reading | null;
}

/** Typed `sendMessage` and `onMessage` for all of the above. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
