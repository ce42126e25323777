/** The context menu on pages, and the one keyboard command. */
import browser from 'webextension-polyfill';
import { isOnFor, switchSite } from '../core/site-rules.ts';
import { isThere } from './ask-page.ts';
import { sendMessage } from './messages.ts';
import { changeSettings } from './settings.ts';
import { readTab } from './site-access.ts';
import { message, type MessageKey } from './words.ts';

/** The picker as a file of its own; the path begins at the extension's root. */
const PICKER_FILE = '/picker.js';

const ITEMS = {
  fold: 'fold_this',
  never: 'never_fold',
  showAll: 'show_everything',
} as const satisfies Readonly<Record<string, MessageKey>>;

type Item = keyof typeof ITEMS;

/** Puts the items into the menu of web pages; browsers keep them until the extension is updated. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, key] of Object.entries(ITEMS)) {
    browser.contextMenus.create({
      id,
      title: message(key),
      contexts: ['page', 'selection', 'link', 'image', 'video', 'audio', 'editable'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Does in a tab what an item says; where Clean Copy is off the popup says so. */
async function act(tabId: number, item: Item): Promise<void> {
  if (!(await isThere(tabId))) await readTab(tabId);
  if (item === 'showAll') return void (await sendMessage('showFold', { id: 'all', open: true }, tabId));
  const answer = await sendMessage('startPicking', { action: item }, tabId);
  if (answer === 'off') await browser.action.openPopup();
  if (answer === 'ready') await browser.scripting.executeScript({ target: { tabId }, files: [PICKER_FILE] });
}

/** Switches Clean Copy on or off for the site of a tab. */
async function switchHere(url: string | undefined): Promise<void> {
  if (!url || !URL.canParse(url)) return;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/u.test(protocol)) return;
  await changeSettings((settings) => switchSite(settings, hostname, !isOnFor(settings, hostname)));
}

/** Listens to menu and command. A tab that closes meanwhile, or that the browser keeps to itself, is left alone. */
export function heedMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined && menuItemId in ITEMS) void act(tab.id, menuItemId as Item).catch(() => undefined);
  });
  browser.commands?.onCommand.addListener((_, tab) => void switchHere(tab?.url).catch(() => undefined));
}
