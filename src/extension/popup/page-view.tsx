/** The tab "This page": where the free text ends, what was folded, the article. */
import type { Article } from '../../core/model.ts';
import type { PlaceOnPage } from '../../page/known-page.ts';
import type { FoldReport } from '../messages.ts';
import { message, plural } from '../words.ts';
import { articleLength } from '../ui/article-length.ts';
import { cutTitle } from '../ui/cut-title.ts';
import { ArticleView } from './article-view.tsx';
import { FoldList, type FoldActions } from './fold-list.tsx';

/** Brings a fold's place on the page into view without opening it. */
export type ScrollToFold = (fold: FoldReport) => void;

function CutNotice({
  article,
  end,
  onScroll,
}: {
  article: Article;
  end: FoldReport | undefined;
  onScroll: ScrollToFold;
}) {
  return (
    <section class="cut">
      <h2>{cutTitle(article)}</h2>
      <p>{plural('cut_text', articleLength(article.blocks).words)}</p>
      {end && (
        <button type="button" class="text-button" onClick={() => onScroll(end)}>
          {message('show_end')}
        </button>
      )}
    </section>
  );
}

/** Everything about the page itself. */
export function PageView(props: {
  article: Article;
  place: PlaceOnPage;
  folds: readonly FoldReport[];
  actions: FoldActions & { readonly onScroll: ScrollToFold };
}) {
  const { article, place, folds, actions } = props;
  const { onScroll } = actions;
  const end = folds.find(({ kind, state }) => kind === 'gate' && state !== 'reported');
  return (
    <>
      {article.truncated && <CutNotice article={article} end={end} onScroll={onScroll} />}
      <FoldList folds={folds} actions={actions} />
      <ArticleView article={article} place={place} />
    </>
  );
}
