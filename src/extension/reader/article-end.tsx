/** What there is to say at the article's end: that the site ends its free text, what was left out, that the page is gone. */
import browser from 'webextension-polyfill';
import { safeLink } from '../../core/safe-link.ts';
import { siteName } from '../../core/site-rules.ts';
import { sendMessage } from '../messages.ts';
import { articleLength } from '../ui/article-length.ts';
import { cutTitle } from '../ui/cut-title.ts';
import { HostSentence } from '../ui/host-sentence.tsx';
import { interfaceLanguage, kindName, message, plural } from '../words.ts';
import type { ReaderState } from './reader-state.ts';

type Shown = Extract<ReaderState, { readonly name: 'article' }>;

/** Says that the page has left its tab, and when it showed what stands here. */
export function GoneNotice({ at }: { at: Date }) {
  const time = new Intl.DateTimeFormat(interfaceLanguage(), { timeStyle: 'short' }).format(at);
  return (
    <p class="gone" role="status">
      {message('page_gone', [time])}
    </p>
  );
}

/** The end of the free text, with the way to the page. */
function CutNotice({ page: { article, host } }: { page: Shown }) {
  const href = safeLink(article.url);
  return (
    <section class="cut">
      <h2>{cutTitle(article)}</h2>
      <p>{plural('reader_cut', articleLength(article.blocks).words)}</p>
      {href !== undefined && (
        <p>
          <a class="text-link" href={href} target="_blank" rel="noopener noreferrer">
            <span>
              <HostSentence id="go_to_page" host={siteName(host)} />
            </span>
          </a>
        </p>
      )}
    </section>
  );
}

/** Opens every fold in the page and brings its tab to the front. A tab that closes meanwhile shows nothing. */
const showAll = (tabId: number) =>
  Promise.all([
    sendMessage('showFold', { id: 'all', open: true }, tabId),
    browser.tabs.update(tabId, { active: true }),
  ]).catch(() => undefined);

/** What the page shows and the article leaves out. */
function LeftOut({ page: { folds, gone }, tabId }: { page: Shown; tabId: number | undefined }) {
  const own = folds.filter(({ state }) => state !== 'reported');
  if (own.length === 0) return null;
  const kinds = [...new Set(own.map(({ kind }) => kindName(kind)))];
  const list = new Intl.ListFormat(interfaceLanguage(), { type: 'unit', style: 'short' }).format(kinds);
  return (
    <p class="left-out">
      {plural('left_out', own.length, [list])}{' '}
      {!gone && tabId !== undefined && (
        <button type="button" class="text-button" onClick={() => void showAll(tabId)}>
          {message('show_left_out')}
        </button>
      )}
    </p>
  );
}

/** The notes under the article. */
export const ArticleEnd = ({ page, tabId }: { page: Shown; tabId: number | undefined }) => (
  <>
    {page.article.credits.map((line) => (
      <p class="credit" key={line} lang={page.article.language || undefined} dir={page.article.dir || 'auto'}>
        {line}
      </p>
    ))}
    {page.article.truncated && <CutNotice page={page} />}
    <LeftOut page={page} tabId={tabId} />
  </>
);
