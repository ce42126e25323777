/** Which face the popup shows, decided from what is known of the tab. */
import type { Article } from '../../core/model.ts';
import type { PlaceOnPage } from '../../page/known-page.ts';
import type { PageAnswer } from '../ask-page.ts';
import type { FoldReport, PageReport } from '../messages.ts';

/** What the popup found out about its tab. */
export interface TabFacts {
  /** undefined where the browser does not tell it. */
  readonly url: string | undefined;
  readonly loading: boolean;
  readonly answer: PageAnswer;
  /** Do the reader's settings say "on" for this host? */
  readonly on: boolean;
  /** Does the browser let the content script run on this site by itself? */
  readonly access: boolean;
  /** Kind of document, or undefined where the browser lets no script run now. */
  readonly contentType: string | undefined;
}

/** A face of the popup. `host` stands in those that have a switch; '' where a page has none. */
export type PopupState =
  | {
      readonly name: 'article';
      readonly host: string;
      readonly article: Article;
      readonly place: PlaceOnPage;
      readonly folds: readonly FoldReport[];
    }
  | { readonly name: 'noArticle' | 'noText'; readonly host: string; readonly canLookAgain: boolean }
  | { readonly name: 'reading'; readonly host: string }
  | { readonly name: 'off' | 'unread' | 'noAccess' | 'failed' | 'frame'; readonly host: string }
  | { readonly name: 'restricted' | 'pdf' | 'file' };

const PDF = 'application/pdf';

function stateOfAnswer(answer: PageReport): PopupState {
  switch (answer.state) {
    case 'article':
      return {
        name: 'article',
        host: answer.host,
        article: answer.article,
        place: answer.place,
        folds: answer.folds,
      };
    case 'noArticle':
      if (answer.problem !== undefined) return { name: 'failed', host: answer.host };
      return answer.inFrame
        ? { name: 'frame', host: answer.host }
        : { name: answer.labels ? 'noText' : 'noArticle', host: answer.host, canLookAgain: true };
    case 'notHtml':
      return answer.contentType === PDF
        ? { name: 'pdf' }
        : { name: 'noArticle', host: answer.host, canLookAgain: false };
    case 'off':
      return { name: 'off', host: answer.host };
  }
}

/** The face for a tab. Never throws: what is not understood is a page that the browser keeps to itself. */
export function popupState({ url, loading, answer, on, access, contentType }: TabFacts): PopupState {
  if (typeof answer === 'object') return stateOfAnswer(answer);
  const { protocol, hostname: host, pathname } = new URL(url && URL.canParse(url) ? url : 'about:blank');
  const isWeb = protocol === 'http:' || protocol === 'https:';
  if (answer === 'failed') return { name: 'failed', host: isWeb ? host : '' };
  if (contentType === PDF || (contentType === undefined && /\.pdf$/iu.test(pathname))) return { name: 'pdf' };
  if (protocol === 'file:') return { name: 'file' };
  if (loading && (isWeb || url === undefined)) return { name: 'reading', host };
  if (!isWeb) return { name: 'restricted' };
  if (!on) return { name: 'off', host };
  if (!access) return { name: 'noAccess', host };
  return contentType === undefined ? { name: 'restricted' } : { name: 'unread', host };
}

/** What is known of the tab after another look at it. An article that is the same stays the same object: its quotes stay. */
export function renewed(known: PopupState | undefined, next: PopupState): PopupState {
  if (next.name === 'reading') return known ?? next;
  if (known?.name !== 'article' || next.name !== 'article') return next;
  const isSame = JSON.stringify(known.article) === JSON.stringify(next.article);
  return isSame ? { ...next, article: known.article } : next;
}
