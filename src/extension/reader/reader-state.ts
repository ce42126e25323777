/** Which face the reader page shows, decided from what the page answered. */
import type { Article } from '../../core/model.ts';
import type { PageAnswer } from '../ask-page.ts';
import type { ArticlePicture } from '../../page/article-pictures.ts';
import type { ShownArticle } from '../../page/known-page.ts';
import type { FoldReport } from '../messages.ts';

/** A face of the reader page. */
export type ReaderState =
  | { readonly name: 'reading' | 'noTab' | 'gone' | 'off' | 'failed' }
  | { readonly name: 'noArticle' | 'noText'; readonly canLookAgain: boolean }
  | {
      readonly name: 'article';
      readonly host: string;
      readonly article: Article;
      readonly pictures: readonly ArticlePicture[];
      readonly folds: readonly FoldReport[];
      readonly readAt: Date;
      /** The page has left its tab: what stands here is what it showed. */
      readonly gone: boolean;
    };

type Shown = Extract<ReaderState, { readonly name: 'article' }>;

const addressOf = ({ url }: Article): string => url.split('#')[0] ?? '';

/** Of several articles on a page the one in view may be another by now. */
const isSame = ({ article, place }: Pick<ShownArticle, 'article' | 'place'>, shown: Article): boolean =>
  addressOf(article) === addressOf(shown) && (place.of === 1 || article.title === shown.title);

/** The article that is shown keeps its place unless its own page has read it anew. */
function stayOrRenew(shown: Shown, answer: PageAnswer, now: Date): ReaderState {
  const isOff = typeof answer === 'object' && answer.state === 'off';
  if (isOff || answer === 'failed') return shown;
  if (typeof answer !== 'object' || answer.state !== 'article' || !isSame(answer, shown.article)) return leave(shown);
  const { article, pictures, folds } = answer;
  return { ...shown, article, pictures, folds, readAt: now, gone: false };
}

/** What is shown once the page has left its tab. */
export function leave(state: ReaderState): ReaderState {
  if (state.name === 'article') return { ...state, gone: true };
  return state.name === 'noTab' ? state : { name: 'gone' };
}

/** What is shown after an answer of the page. */
export function afterAnswer(state: ReaderState, answer: PageAnswer, now: Date): ReaderState {
  if (state.name === 'article') return stayOrRenew(state, answer, now);
  if (answer === 'silent') return { name: 'gone' };
  if (answer === 'failed') return { name: 'failed' };
  switch (answer.state) {
    case 'article': {
      const { host, article, pictures, folds } = answer;
      return { name: 'article', host, article, pictures, folds, readAt: now, gone: false };
    }
    case 'noArticle':
      if (answer.problem !== undefined) return { name: 'failed' };
      return { name: answer.labels ? 'noText' : 'noArticle', canLookAgain: true };
    case 'notHtml':
      return { name: 'noArticle', canLookAgain: false };
    case 'off':
      return { name: 'off' };
  }
}
