/** The popup at work: looks at its tab, acts on it, looks again. */
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { chooseKind, isOnFor, rulesFor, siteName, switchSite } from '../../core/site-rules.ts';
import { afterFrame } from '../../page/after-frame.ts';
import { sendMessage, type Asking } from '../messages.ts';
import { changeSettings, loadSettings, onSettings, type Settings } from '../settings.ts';
import { askAccess, readTab } from '../site-access.ts';
import { savingTrouble } from '../ui/saving-trouble.ts';
import { useQuotes } from '../ui/use-quotes.ts';
import { useSingleKeys } from '../ui/use-single-keys.ts';
import { message } from '../words.ts';
import { fitWindow } from './fit-window.ts';
import { lookAtTab } from './look-at-tab.ts';
import { Popup, type PopupActions } from './popup.tsx';
import { renewed, type PopupState } from './popup-state.ts';
import type { FindPlaces } from './use-find.ts';

/** A page that answers sooner than this, in milliseconds, is shown at once: no word of waiting flashes by. */
const WAIT_BEFORE_SAYING = 300;

/** The page hears of a changed setting a moment after the popup, in milliseconds; only then is it asked again. */
const UNTIL_PAGE_KNOWS = 100;

/** Where the popup takes the whole screen, as in popup.css. */
const WHOLE_SCREEN = '(max-device-width: 640px)';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The state of the tab, and a way to find it out again. */
function useTab(tabId: number) {
  const [state, setState] = useState<PopupState>();
  const look = useCallback(
    async (asking: Asking = {}) => {
      const next = await lookAtTab(tabId, asking).catch((): PopupState => ({ name: 'failed', host: '' }));
      setState((known) => renewed(known, next));
      return next;
    },
    [tabId],
  );
  // At once, not after a first frame: an empty popup has none for a while.
  useLayoutEffect(() => {
    const timer = setTimeout(() => setState((known) => known ?? { name: 'reading', host: '' }), WAIT_BEFORE_SAYING);
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') void look();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    // What the page knows already is there at once; what has changed since then comes once that is on the screen.
    void look({ asLastRead: true }).then(
      ({ name }) => void (name === 'article' && afterFrame(window).then(() => look())),
    );
    return () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [look]);
  return { state, setState, look };
}

/** The reader's settings as they are now. */
function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useLayoutEffect(() => {
    const stop = new AbortController();
    onSettings(setSettings, stop.signal);
    void loadSettings().then(setSettings);
    return () => stop.abort();
  }, []);
  return settings;
}

/** The popup for one tab. */
export function App({ tabId }: { tabId: number }) {
  const { state, setState, look } = useTab(tabId);
  const [trouble, setTrouble] = useState<string>();
  const quotes = useQuotes(state?.name === 'article' ? state.article : undefined);
  const settings = useSettings();
  const { on: singleKeys } = useSingleKeys();
  const host = state && 'host' in state ? state.host : '';
  useEffect(() => fitWindow(window), [state?.name]);
  useEffect(() => {
    document.title = host ? siteName(host) : message('extension_name');
  }, [host]);

  const fail = () => setState({ name: 'failed', host });
  const show = async (id: number | 'all', open: boolean, scroll: boolean) => {
    const folds = await sendMessage('showFold', { id, open, scroll }, tabId);
    setState((known) => (known?.name === 'article' ? { ...known, folds } : known));
  };
  const find: FindPlaces = async (places) => {
    const isThere = await sendMessage('markQuote', { places }, tabId);
    // On a phone the popup lies over the page: it makes way for what was found.
    if (isThere && matchMedia(WHOLE_SCREEN).matches) window.close();
    return isThere;
  };
  const read = () =>
    readTab(tabId).then(
      () => look(),
      () => setState({ name: 'restricted' }),
    );
  const allow = async () => {
    const { url } = await browser.tabs.get(tabId);
    if (url !== undefined && (await askAccess(url))) await read();
  };
  const never = async (id: number, isNever: boolean) => {
    const folds = await sendMessage(isNever ? 'neverFold' : 'undoNever', { id }, tabId);
    setState((known) => (known?.name === 'article' ? { ...known, folds } : known));
  };
  const change = async (how: (now: Settings) => Settings) => {
    try {
      await changeSettings(how);
      setTrouble(undefined);
    } catch (error) {
      setTrouble(savingTrouble(error));
    }
    await pause(UNTIL_PAGE_KNOWS);
    await look();
  };
  const actions: PopupActions = {
    onSwitch: (on) => void change((now) => switchSite(now, host, on)).catch(fail),
    onKind: (kind, on) => void change((now) => chooseKind(now, host, kind, on)).catch(fail),
    onNever: (id, isNever) => void never(id, isNever).catch(fail),
    onShow: (id, open) => void show(id, open, open && id !== 'all').catch(fail),
    onFind: find,
    onScroll: ({ id, state: now }) => void show(id, now === 'opened', true).catch(fail),
    onLookAgain: () => void look({ evenIfNoNews: true }),
    onReadNow: () => void read(),
    onAllow: () => void allow().catch(fail),
  };
  const on = settings && isOnFor(settings, host);
  const kinds = settings && rulesFor(settings, host);
  return <Popup {...{ tabId, state, quotes, on, kinds, singleKeys, trouble, actions }} />;
}
