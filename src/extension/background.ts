/**
 * The worker: reads what pages send of themselves, puts their folds on the toolbar button, keeps the rules they ask for.
 * It remembers nothing, so it may stop at any time.
 */
import browser from 'webextension-polyfill';
import { addFoldRule, dropFoldRules } from '../core/fold-rules.ts';
import { dayOf, readLearned } from '../core/learned-folds.ts';
import { onMessage } from './messages.ts';
import { welcome } from './first-run.ts';
import { keepLearned } from './learned.ts';
import { createMenu, heedMenu } from './page-menu.ts';
import { readParcel } from './read-parcels.ts';
import { changeSettings, loadSettings } from './settings.ts';
import { hasLook, lookFor, showLook, unreadLook } from './toolbar.ts';

/** A page that has not spoken so long after it was loaded, in milliseconds, has no script of ours. */
const WAIT_FOR_PAGE = 1000;

/** A tab may close while its look is being set; then there is nothing to show it on. */
const tabIsGone = (): undefined => undefined;

const hostOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).hostname : '');

async function markUnread(tabId: number): Promise<void> {
  if (!(await hasLook(tabId))) await showLook(tabId, unreadLook());
}

onMessage('countFolds', async ({ data, sender }) => {
  const tabId = sender.tab?.id;
  if (tabId !== undefined) await showLook(tabId, lookFor(data.count, hostOf(sender.url))).catch(tabIsGone);
});

onMessage('readParcel', ({ data, sender }) => readParcel(`${sender.tab?.id}`, data));

onMessage('keepFoldRule', async ({ data, sender }) => {
  await changeSettings((now) => addFoldRule(now, hostOf(sender.url), data.rule));
});
onMessage('dropFoldRules', async ({ data, sender }) => {
  await changeSettings((now) => dropFoldRules(now, hostOf(sender.url), data.rules));
});

onMessage('keepLearned', async ({ data, sender }) => {
  const isWanted = !sender.tab?.incognito && (await loadSettings()).learn;
  if (isWanted) await keepLearned(hostOf(sender.url), readLearned(data.folds, dayOf(Date.now())));
});

browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === 'complete') setTimeout(() => void markUnread(tabId).catch(tabIsGone), WAIT_FOR_PAGE);
});

async function markOpenTabs(): Promise<void> {
  const ids = (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
  await Promise.all(ids.map((id) => markUnread(id).catch(tabIsGone)));
}

browser.runtime.onInstalled.addListener(({ reason }) => {
  void markOpenTabs();
  void createMenu();
  if (reason === 'install') void welcome();
});

heedMenu();
