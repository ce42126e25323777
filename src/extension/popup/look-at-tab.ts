/** Asks a tab's page and the browser about it, so that the popup knows which face to show. */
import browser from 'webextension-polyfill';
import { isOnFor } from '../../core/site-rules.ts';
import { askPage, type PageAnswer } from '../ask-page.ts';
import type { Asking } from '../messages.ts';
import { loadSettings } from '../settings.ts';
import { contentTypeOf, hasAccess, readTab } from '../site-access.ts';
import { popupState, type PopupState } from './popup-state.ts';

/** A page hears of a changed setting a moment later than the popup; so often and so long (ms) it is asked again. */
const PATIENCE = { times: 10, wait: 50 };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The page's answer once it agrees with the settings on whether Clean Copy is on here. */
async function askUntilSettled(tabId: number, asking: Asking): Promise<PageAnswer> {
  const asked = askPage(tabId, asking);
  const settings = await loadSettings();
  for (let turn = 0; ; turn++) {
    const answer = await (turn === 0 ? asked : askPage(tabId, asking));
    if (typeof answer === 'string' || answer.state === 'notHtml' || turn === PATIENCE.times) return answer;
    if ((answer.state !== 'off') === isOnFor(settings, answer.host)) return answer;
    await pause(PATIENCE.wait);
  }
}

/** Files have no content script of their own; where the reader has allowed them, the popup brings it. */
async function answerOfFile(tabId: number): Promise<PageAnswer> {
  try {
    await readTab(tabId);
  } catch {
    return 'silent';
  }
  return askPage(tabId, {});
}

/** The face for a tab as it is now, or as it was last read. */
export async function lookAtTab(tabId: number, asking: Asking = {}): Promise<PopupState> {
  const [{ url, status }, asked] = await Promise.all([browser.tabs.get(tabId), askUntilSettled(tabId, asking)]);
  const loading = status === 'loading';
  let answer = asked;
  const isFile = url?.startsWith('file:') ?? false;
  if (answer === 'silent' && isFile && !loading) answer = await answerOfFile(tabId);
  if (answer !== 'silent') return popupState({ url, loading, answer, on: true, access: true, contentType: undefined });
  const isWeb = url !== undefined && /^https?:/u.test(url);
  const [settings, contentType, access] = await Promise.all([
    loadSettings(),
    contentTypeOf(tabId),
    isWeb ? hasAccess(url) : false,
  ]);
  const on = isWeb && isOnFor(settings, new URL(url).hostname);
  return popupState({ url, loading, answer, on, access, contentType });
}
