/** A browser with Clean Copy installed, as the tests use it, whichever browser it is. */
import type { Browser, Page } from 'puppeteer-core';
import type { PageReport } from '../../src/extension/messages.ts';
import { takeSeat, type ExtensionSeat } from './extension-seat.ts';
import { guardNetwork, type NetworkGuard } from './network-guard.ts';
import { openSite, type PageSite } from './page-site.ts';

/** What differs between the browsers. */
export interface Driver {
  readonly browser: Browser;
  /** Opens a page of the extension in a tab; `path` counts from the extension's root. `listen` is called before it loads. */
  openExtensionPage(path: string, listen?: (page: Page) => void): Promise<Page>;
  /** Opens the real popup over a page, to be driven like any page. Only where a driver can get hold of it. */
  openRealPopup?(over: Page): Promise<Page>;
  /** Opens the real popup over a page, waits until `expected` stands in it, closes it and gives its words. */
  wordsOfRealPopup(over: Page, expected: string): Promise<string>;
  close(): Promise<void>;
}

/** A tab with a page of the site in it. */
export interface NewsTab {
  readonly page: Page;
  readonly tab: number;
  /** Exceptions and console errors of the page since it was opened. */
  readonly troubles: readonly string[];
  /** Addresses that the tab has asked for since it was opened. */
  readonly requests: readonly string[];
}

/** The browser, the site and the seat inside the extension. */
export interface Lab {
  readonly driver: Driver;
  readonly site: PageSite;
  readonly seat: ExtensionSeat;
  /** Addresses that the extension asked the network for since this was called last; asked after every fact. */
  takeRequests(): readonly string[];
  /** Opens a page of the site and waits until it has loaded. */
  open(name: string, host?: string): Promise<NewsTab>;
  /** Opens it and waits for the content script's report. */
  read(name: string, host?: string): Promise<NewsTab & { readonly report: PageReport }>;
  /** The popup's page for a tab, in a tab of its own. */
  openPopupPage(tab: number): Promise<Page>;
  close(): Promise<void>;
}

/** The options, by their path in the extension. */
export const OPTIONS_PAGE = 'src/extension/options/index.html';
/** The page that opens once after installing. */
export const WELCOME_PAGE = 'src/extension/welcome/index.html';
/** The popup, which shows the tab that its address names. */
export const POPUP_PAGE = 'src/extension/popup/index.html';

/** Settings of a reader who has changed nothing. */
export const FRESH_SETTINGS = { everywhere: true, sites: {} };

async function newTab(browser: Browser, seat: ExtensionSeat): Promise<{ page: Page; tab: number }> {
  const before = new Set(await seat.tabs());
  const page = await browser.newPage();
  const tab = (await seat.tabs()).find((id) => !before.has(id));
  if (tab === undefined) throw new Error('The browser opened no new tab.');
  return { page, tab };
}

function watch(page: Page): Pick<NewsTab, 'troubles' | 'requests'> {
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  return { troubles, requests };
}

/** The same driver; every page of the extension that it opens is listened to. */
function watched(driver: Driver, guard: NetworkGuard): Driver {
  const { openRealPopup } = driver;
  const openPopup = async (over: Page): Promise<Page> => {
    const popup = await openRealPopup!(over);
    guard.watchOwnPage(popup);
    return popup;
  };
  return {
    ...driver,
    openExtensionPage: (path) => driver.openExtensionPage(path, guard.watchOwnPage),
    ...(openRealPopup && { openRealPopup: openPopup }),
  };
}

/** Starts everything; `launch` brings the browser. Without `fresh` what was stored before holds; `inWorker` hears the worker's requests, too. */
export async function openLab(launch: () => Promise<Driver>, { fresh = true, inWorker = false } = {}): Promise<Lab> {
  const [bare, site] = await Promise.all([launch(), openSite()]);
  const guard = guardNetwork(bare.browser, inWorker);
  const driver = watched(bare, guard);
  const seat = takeSeat(await driver.openExtensionPage(OPTIONS_PAGE));
  if (fresh) {
    await seat.closeWelcome();
    await seat.store(FRESH_SETTINGS);
  }

  const open = async (name: string, host?: string): Promise<NewsTab> => {
    const { page, tab } = await newTab(driver.browser, seat);
    const heard = watch(page);
    guard.watchWebPage(page);
    await page.goto(site.url(name, host), { waitUntil: 'load' });
    return { page, tab, ...heard };
  };
  return {
    driver,
    site,
    seat,
    takeRequests: guard.take,
    open,
    read: async (name, host) => {
      const opened = await open(name, host);
      const report = await seat.askPage(opened.tab);
      if (!report) throw new Error(`No content script answers on ${name}.`);
      return { ...opened, report };
    },
    openPopupPage: (tab) => driver.openExtensionPage(`${POPUP_PAGE}?tab=${tab}`),
    close: async () => {
      await driver.close();
      await site.close();
    },
  };
}
