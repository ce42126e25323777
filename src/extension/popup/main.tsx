/** Entry of the popup. Opened as a page of its own with `?tab=N` it shows that tab. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { takeInterfaceLanguage } from '../ui/take-interface-language.ts';
import { App } from './app.tsx';

async function tabToShow(): Promise<number | undefined> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked !== null) return Number(asked);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

takeInterfaceLanguage(document);
const tabId = await tabToShow();
render(<App tabId={tabId ?? browser.tabs.TAB_ID_NONE} />, document.body);
