/** The page behind the reader: asked once, asked again whenever its tab has loaded something, and told when it is gone. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askPage } from '../ask-page.ts';
import { afterAnswer, leave, type ReaderState } from './reader-state.ts';

/** Follows the tab's page. `look` asks it now; `evenIfNoNews` reads a page that does not look like news. */
export function usePage(tabId: number | undefined) {
  const [state, setState] = useState<ReaderState>({ name: tabId === undefined ? 'noTab' : 'reading' });
  const look = useCallback(
    async (evenIfNoNews = false) => {
      if (tabId === undefined) return;
      const answer = await askPage(tabId, { evenIfNoNews });
      setState((known) => afterAnswer(known, answer, new Date()));
    },
    [tabId],
  );
  useEffect(() => {
    const onRemoved = (id: number) => {
      if (id === tabId) setState(leave);
    };
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') void look();
    };
    browser.tabs.onRemoved.addListener(onRemoved);
    browser.tabs.onUpdated.addListener(onUpdated);
    void look();
    return () => {
      browser.tabs.onRemoved.removeListener(onRemoved);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [look]);
  return { state, look };
}
