/** The popup, drawn from what is known: no browser, no clock. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Quote } from '../../core/model.ts';
import { utterancesOf } from '../../core/quotes/utterances.ts';
import { useCopy } from '../ui/use-copy.ts';
import { formatNumber, message, messageAround } from '../words.ts';
import { articleAsMarkdown, copyAs, isCitation, lastFormat, rememberFormat, type Format } from './copy-formats.ts';
import type { ShowFold } from './fold-list.tsx';
import { ArticleButtons, CopyAll, OptionsLinks } from './footer.tsx';
import { Header } from './header.tsx';
import { PageView, type ScrollToFold } from './page-view.tsx';
import type { PopupState } from './popup-state.ts';
import { QuotesView } from './quotes-view.tsx';
import { ShortState, type ShortActions } from './short-state.tsx';
import { Tabs } from './tabs.tsx';

/** Everything that leads out of the popup. */
export interface PopupActions extends ShortActions {
  readonly onSwitch: (on: boolean) => void;
  readonly onShow: ShowFold;
  readonly onScroll: ScrollToFold;
}

type ArticleState = Extract<PopupState, { readonly name: 'article' }>;

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

/** The format chosen last, kept for the next time. */
function useFormat(): [Format, (format: Format) => void] {
  const [format, setFormat] = useState<Format>(lastFormat);
  useEffect(() => rememberFormat(format), [format]);
  return [format, setFormat];
}

interface ArticleFaceProps {
  readonly tabId: number;
  readonly state: ArticleState;
  /** undefined until they are found. */
  readonly quotes: readonly Quote[] | undefined;
  readonly actions: PopupActions;
}

/** The popup of a page with an article: two tabs over it. */
function ArticleFace({ tabId, state, quotes, actions }: ArticleFaceProps) {
  const { article, folds } = state;
  const [tab, setTab] = useState<'page' | 'quotes'>('page');
  const { done, status, failed, copy } = useCopy();
  const [format, setFormat] = useFormat();
  const utterances = useMemo(() => utterancesOf(quotes ?? [], article.blocks), [quotes, article]);
  const offered = utterances.length === 0 && !isCitation(format) ? 'line' : format;
  const page = <PageView article={article} folds={folds} onShow={actions.onShow} onScroll={actions.onScroll} />;
  const list = (
    <QuotesView
      utterances={utterances}
      language={article.language}
      copied={done?.startsWith('quote ') ? Number(done.slice(6)) : undefined}
      onCopy={({ quotes: own }) =>
        copy(`quote ${own[0].utterance}`, copyAs(isCitation(format) ? 'text' : format, article, own))
      }
    />
  );
  return (
    <>
      <Tabs
        tabs={[
          { name: 'page', label: message('tab_page'), panel: page },
          { name: 'quotes', label: <QuotesLabel count={quotes && utterances.length} />, panel: list },
        ]}
        chosen={tab}
        onChoose={setTab}
      />
      <p role="status" class={failed ? 'alert' : 'visually-hidden'}>
        {status}
      </p>
      <footer class="footer">
        {tab === 'page' ? (
          <ArticleButtons
            tabId={tabId}
            copied={done === 'article'}
            onCopy={() => copy('article', articleAsMarkdown(article))}
          />
        ) : (
          <CopyAll
            count={utterances.length}
            format={offered}
            copied={done === 'all'}
            onFormat={setFormat}
            onCopy={() => copy('all', copyAs(offered, article, quotes ?? []))}
          />
        )}
        <OptionsLinks withPrivacy={false} />
      </footer>
    </>
  );
}

const isOff = ({ name }: PopupState): boolean => name === 'off';
const hostOf = (state: PopupState): string => ('host' in state ? state.host : '');

/** The whole popup. `state` is undefined while nothing is known yet, and then little is shown, so that nothing flickers. */
export function Popup(props: {
  tabId: number;
  state: PopupState | undefined;
  quotes: readonly Quote[] | undefined;
  /** A sentence about a choice that could not be stored. */
  trouble: string | undefined;
  actions: PopupActions;
}) {
  const { tabId, state, quotes, trouble, actions } = props;
  if (!state) return null;
  return (
    <>
      <Header host={hostOf(state)} on={!isOff(state)} onSwitch={actions.onSwitch} />
      {trouble && (
        <p class="alert" role="alert">
          {trouble}
        </p>
      )}
      {state.name === 'article' ? (
        <ArticleFace tabId={tabId} state={state} quotes={quotes} actions={actions} />
      ) : (
        <>
          {state.name === 'reading' ? (
            <main class="short">
              <p role="status">{message('reading')}</p>
            </main>
          ) : (
            <ShortState state={state} actions={actions} />
          )}
          <footer class="footer short-footer">
            <OptionsLinks withPrivacy />
          </footer>
        </>
      )}
    </>
  );
}
