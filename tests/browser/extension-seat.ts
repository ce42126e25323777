/** The tests' seat inside the extension: its options page, from which its own messages and storage are at hand. */
import type { Page } from 'puppeteer-core';
import type { FoldReport, PageReport } from '../../src/extension/messages.ts';

/** What one may ask from that seat. */
export interface ExtensionSeat {
  readonly page: Page;
  /** The page's own report, asked for as the popup does; undefined where no content script listens within `patience` ms. */
  askPage(tab: number, options?: { evenIfNoNews?: boolean; patience?: number }): Promise<PageReport | undefined>;
  showFold(tab: number, id: number | 'all', open: boolean): Promise<readonly FoldReport[]>;
  neverFold(tab: number, id: number): Promise<readonly FoldReport[]>;
  undoNever(tab: number, id: number): Promise<readonly FoldReport[]>;
  /** Does what the worker does once an item of the context menu was chosen; drivers cannot press the menu itself. */
  pick(tab: number, action: 'fold' | 'never'): Promise<'ready' | 'done' | 'off'>;
  /**
   * What stands in the closed tree of an element of ours: only a script in the page may look there, so it needs a build
   * with access to the page.
   */
  closedTree(tab: number, selector: string): Promise<ClosedTree>;
  /** Writes settings as they are stored, damaged ones too. */
  store(settings: unknown): Promise<void>;
  stored(): Promise<unknown>;
  /** Nothing is stored any more, as for a reader who has chosen nothing yet. */
  forgetAll(): Promise<void>;
  /** Numbers of all tabs that the extension may see. */
  tabs(): Promise<readonly number[]>;
  /** Waits for the page that opens after the installation and closes its tab. */
  closeWelcome(): Promise<void>;
  badge(tab: number): Promise<{ readonly text: string; readonly title: string }>;
}

/** A closed shadow tree as text, with its buttons where the window has them. */
export interface ClosedTree {
  readonly html: string;
  readonly style: string;
  readonly buttons: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

interface Envelope {
  readonly res?: unknown;
  readonly err?: { readonly message: string };
}

type Injection = { target: { tabId: number } } & (
  { files: string[] } | { func: (selector: string) => unknown; args: [string] }
);

/** The few calls the seat makes; only inside the extension's page is there such a thing. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<readonly { id: number }[]>;
    remove(tab: number): Promise<void>;
    sendMessage(tab: number, message: object): Promise<Envelope | undefined>;
  };
  storage: {
    local: {
      set(items: object): Promise<void>;
      get(key: string): Promise<Record<string, unknown>>;
      clear(): Promise<void>;
    };
  };
  scripting: { executeScript(of: Injection): Promise<readonly { readonly result: unknown }[]> };
  dom: { openOrClosedShadowRoot(element: Element): ShadowRoot };
  runtime: { getURL(path: string): string };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
};

/** Runs in the extension's page: a message in the envelope of @webext-core/messaging. */
async function send(tab: number, type: string, data: object, patience: number): Promise<unknown> {
  for (const end = Date.now() + patience; ;) {
    try {
      const answer = await chrome.tabs.sendMessage(tab, { id: Date.now(), type, data, timestamp: Date.now() });
      if (answer?.err) throw new Error(`The content script failed: ${answer.err.message}`);
      if (answer) return answer.res;
    } catch (error) {
      if (!/Receiving end does not exist|message channel closed|port closed/iu.test(String(error))) throw error;
    }
    if (Date.now() > end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

const PATIENCE = 8_000;
/** Firefox counts from the page that asks, unless the path begins at the root. */
const PICKER_FILE = '/picker.js';

/** Runs in the extension's page, and what it injects in the tab: the browsers name the same call differently. */
async function lookIntoClosedTree(tabId: number, selector: string): Promise<ClosedTree> {
  const func = (one: string): ClosedTree => {
    const host = document.querySelector(one) as Element & { openOrClosedShadowRoot?: ShadowRoot };
    const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
    const buttons = [...root.querySelectorAll('button')].filter((button) => button.checkVisibility());
    return {
      html: root.innerHTML,
      style: root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText)).join('\n'),
      buttons: buttons.map((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return { text: button.textContent, x: left + width / 2, y: top + height / 2 };
      }),
    };
  };
  const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func, args: [selector] });
  return frame!.result as ClosedTree;
}

/** Takes the seat on a page of the extension that is open already. */
export const takeSeat = (page: Page): ExtensionSeat => ({
  page,
  askPage: async (tab, { evenIfNoNews = false, patience = PATIENCE } = {}) =>
    (await page.evaluate(send, tab, 'askPage', { evenIfNoNews }, patience)) as PageReport | undefined,
  showFold: async (tab, id, open) =>
    (await page.evaluate(send, tab, 'showFold', { id, open }, PATIENCE)) as readonly FoldReport[],
  neverFold: async (tab, id) =>
    (await page.evaluate(send, tab, 'neverFold', { id }, PATIENCE)) as readonly FoldReport[],
  undoNever: async (tab, id) =>
    (await page.evaluate(send, tab, 'undoNever', { id }, PATIENCE)) as readonly FoldReport[],
  pick: async (tab, action) => {
    const answer = (await page.evaluate(send, tab, 'startPicking', { action }, PATIENCE)) as 'ready' | 'done' | 'off';
    if (answer === 'ready') {
      await page.evaluate(
        (tabId, file) => chrome.scripting.executeScript({ target: { tabId }, files: [file] }).then(() => undefined),
        tab,
        PICKER_FILE,
      );
    }
    return answer;
  },
  closedTree: (tab, selector) => page.evaluate(lookIntoClosedTree, tab, selector),
  store: (settings) => page.evaluate((value) => chrome.storage.local.set({ settings: value }), settings),
  stored: async () => (await page.evaluate(() => chrome.storage.local.get('settings')))['settings'],
  forgetAll: () =>
    page.evaluate(() => {
      localStorage.clear();
      return chrome.storage.local.clear();
    }),
  tabs: async () => (await page.evaluate(() => chrome.tabs.query({}))).map(({ id }) => id),
  closeWelcome: () =>
    page.evaluate(async () => {
      for (;;) {
        const [tab] = await chrome.tabs.query({ url: chrome.runtime.getURL('src/extension/welcome/index.html') });
        if (tab) return chrome.tabs.remove(tab.id);
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    }),
  badge: (tab) =>
    page.evaluate(
      async (tabId) => ({
        text: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
      }),
      tab,
    ),
});
