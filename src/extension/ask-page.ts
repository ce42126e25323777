/** The one question that the faces of the extension put to a page. */
import browser from 'webextension-polyfill';
import { sendMessage, type Asking, type PageReport } from './messages.ts';

/** The page's report; `silent` where no script of ours is there, `failed` where it could not answer. */
export type PageAnswer = PageReport | 'silent' | 'failed';

/**
 * Does a script of ours listen in the tab? A message without a type is one that it passes over. Asked apart, because
 * the messaging library leaves the browser's error about a tab without listener unread, and browsers then log it.
 */
export const isThere = (tabId: number): Promise<boolean> =>
  browser.tabs.sendMessage(tabId, {}).then(
    () => true,
    () => false,
  );

/** Asks a tab's page for its report. */
export async function askPage(tabId: number, asking: Asking): Promise<PageAnswer> {
  if (!(await isThere(tabId))) return 'silent';
  try {
    return await sendMessage('askPage', asking, tabId);
  } catch {
    return 'failed';
  }
}
