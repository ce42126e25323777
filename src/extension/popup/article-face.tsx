/** The popup of a page with an article: two tabs over what can be done with it. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Article, Quote } from '../../core/model.ts';
import type { Rules } from '../../core/reading.ts';
import { utterancesOf, type Utterance } from '../../core/quotes/utterances.ts';
import { useCopy, type Copying } from '../ui/use-copy.ts';
import { formatNumber, message, messageAround, plural } from '../words.ts';
import { articleAsMarkdown } from './copy-formats.ts';
import type { NeverFold, ShowFold } from './fold-list.tsx';
import { ArticleButtons, CopyAll } from './footer.tsx';
import { MoreMenu, type MoreActions } from './more-menu.tsx';
import { PageView, type ScrollToFold } from './page-view.tsx';
import type { PopupState } from './popup-state.ts';
import { QuotesView, WHOLE_LISTING } from './quotes-view.tsx';
import { Tabs } from './tabs.tsx';
import { useFind, type FindPlaces } from './use-find.ts';
import { usePopupKeys } from './use-popup-keys.ts';
import { useQuoteCopying, type QuoteCopying } from './use-quote-copying.ts';

/** What the article's popup does to the page. */
export interface ArticleActions extends Pick<MoreActions, 'onKind'> {
  readonly onShow: ShowFold;
  readonly onNever: NeverFold;
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

/** Under the quotes' tab: copy them all; under the page's: read the article apart, copy it. */
function Foot(props: {
  tabId: number;
  copying: Copying;
  article: Article;
  all: { readonly count: number; readonly copying: QuoteCopying; readonly onCopy: () => void } | undefined;
  children: ComponentChildren;
}) {
  const { tabId, copying, article, all, children } = props;
  const { done, copy } = copying;
  const copyArticle = () => copy('article', articleAsMarkdown(article));
  return (
    <footer class="footer">
      <div class="footer-acts">
        {all ? (
          <CopyAll
            count={all.count}
            format={all.copying.format}
            copied={done === 'all'}
            onFormat={all.copying.setFormat}
            onCopy={all.onCopy}
          />
        ) : (
          <ArticleButtons tabId={tabId} copied={done === 'article'} onCopy={copyArticle} />
        )}
      </div>
      {children}
    </footer>
  );
}

/** What came of copying, or else of finding, and how many copied quotes have no link. */
function Told({ copying, found, unlinked }: { copying: Copying; found: string; unlinked: number }) {
  const { status, failed } = copying;
  return (
    <>
      <p role="status" class={failed ? 'alert' : 'visually-hidden'}>
        {status || found}
      </p>
      {status && unlinked > 0 && <p class="notice">{plural('without_link', unlinked)}</p>}
    </>
  );
}

/** `quotes` are undefined until they are found. */
export function ArticleFace(props: {
  tabId: number;
  state: Extract<PopupState, { readonly name: 'article' }>;
  quotes: readonly Quote[] | undefined;
  kinds: Rules | undefined;
  singleKeys: boolean;
  actions: ArticleActions;
}) {
  const { tabId, state, quotes = [], kinds, actions } = props;
  const { article, place, folds } = state;
  const [tab, setTab] = useState<'page' | 'quotes'>('page');
  const [listing, setListing] = useState(WHOLE_LISTING);
  const utterances = useMemo(() => utterancesOf(quotes, article.blocks), [props.quotes, article]);
  const copying = useCopy();
  const { done, copy } = copying;
  const { foundOf, status: foundStatus, find } = useFind(article.blocks, actions.onFind);
  const quoteCopying = useQuoteCopying(tabId, article, utterances.length > 0);
  const { unlinked, copyQuotes } = quoteCopying;
  const copyQuote = ({ quotes: own }: Utterance) => copy(`quote ${own[0].utterance}`, copyQuotes(own, true));
  usePopupKeys({ on: props.singleKeys, utterances, choose: setTab, copyQuote });

  const page = <PageView article={article} place={place} folds={folds} actions={actions} />;
  const list = (
    <QuotesView
      utterances={utterances}
      language={article.language}
      listing={listing}
      onListing={setListing}
      answersOf={(number) => ({ copied: done === `quote ${number}`, found: foundOf(number) })}
      actions={{ onFind: find, onCopy: copyQuote }}
    />
  );
  const all = { count: utterances.length, copying: quoteCopying, onCopy: () => copy('all', copyQuotes(quotes, false)) };
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
      <Told copying={copying} found={foundStatus} unlinked={unlinked} />
      <Foot tabId={tabId} copying={copying} article={article} all={tab === 'page' ? undefined : all}>
        {kinds && <MoreMenu kinds={kinds} article={article} folds={folds} copying={copying} actions={actions} />}
      </Foot>
    </>
  );
}
