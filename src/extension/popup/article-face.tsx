/** The popup of a page with an article: two tabs over what can be done with it. */
import { useMemo, useState } from 'preact/hooks';
import type { Quote } from '../../core/model.ts';
import { utterancesOf } from '../../core/quotes/utterances.ts';
import { useCopy } from '../ui/use-copy.ts';
import { formatNumber, message, messageAround } from '../words.ts';
import { articleAsMarkdown, copyAs, isCitation } from './copy-formats.ts';
import type { ShowFold } from './fold-list.tsx';
import { ArticleButtons, CopyAll, OptionsLinks } from './footer.tsx';
import { PageView, type ScrollToFold } from './page-view.tsx';
import type { PopupState } from './popup-state.ts';
import { QuotesView } from './quotes-view.tsx';
import { Tabs } from './tabs.tsx';
import { useFind, type FindPlaces } from './use-find.ts';
import { useFormat } from './use-format.ts';

/** What the article's popup does to the page. */
export interface ArticleActions {
  readonly onShow: ShowFold;
  readonly onScroll: ScrollToFold;
  readonly onFind: FindPlaces;
}

function QuotesLabel({ count }: { count: number | undefined }) {
  const [before, after] = messageAround('tab_quotes');
  return (
    <>
      {before}
      {count !== undefined && <span class="count">{formatNumber(count)}</span>}
      {after}
    </>
  );
}

/** `quotes` are undefined until they are found. */
export function ArticleFace(props: {
  tabId: number;
  state: Extract<PopupState, { readonly name: 'article' }>;
  quotes: readonly Quote[] | undefined;
  actions: ArticleActions;
}) {
  const { tabId, state, quotes = [], actions } = props;
  const { article, folds } = state;
  const [tab, setTab] = useState<'page' | 'quotes'>('page');
  const utterances = useMemo(() => utterancesOf(quotes, article.blocks), [props.quotes, article]);
  const { done, status, failed, copy } = useCopy();
  const { foundOf, status: foundStatus, find } = useFind(article.blocks, actions.onFind);
  const [format, setFormat] = useFormat(utterances.length > 0);
  const copyOne = (number: number, own: readonly Quote[]) =>
    copy(`quote ${number}`, copyAs(isCitation(format) ? 'text' : format, article, own));

  const page = <PageView article={article} folds={folds} onShow={actions.onShow} onScroll={actions.onScroll} />;
  const list = (
    <QuotesView
      utterances={utterances}
      language={article.language}
      answersOf={(number) => ({ copied: done === `quote ${number}`, found: foundOf(number) })}
      actions={{ onFind: find, onCopy: ({ quotes: own }) => copyOne(own[0].utterance, own) }}
    />
  );
  const copyPage = () => copy('article', articleAsMarkdown(article));
  const copyAll = () => copy('all', copyAs(format, article, quotes));
  const choice = { count: utterances.length, format, onFormat: setFormat };
  return (
    <>
      <Tabs
        tabs={[
          { name: 'page', label: message('tab_page'), panel: page },
          { name: 'quotes', label: <QuotesLabel count={props.quotes && utterances.length} />, panel: list },
        ]}
        chosen={tab}
        onChoose={setTab}
      />
      <p role="status" class={failed ? 'alert' : 'visually-hidden'}>
        {status || foundStatus}
      </p>
      <footer class="footer">
        {tab === 'page' ? (
          <ArticleButtons tabId={tabId} copied={done === 'article'} onCopy={copyPage} />
        ) : (
          <CopyAll {...choice} copied={done === 'all'} onCopy={copyAll} />
        )}
        <OptionsLinks withPrivacy={false} />
      </footer>
    </>
  );
}
