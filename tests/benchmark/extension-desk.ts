/** The harness's seat inside the extension: a page of its own origin that sends the extension's own messages. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Article, Quote } from '../../src/core/model.ts';
import type { PageReport } from '../../src/extension/messages.ts';
import { watchWorker } from './request-watch.ts';

/** What one may ask from that seat. */
export interface ExtensionDesk {
  readonly extensionId: string;
  /** Opens a tab and gives the number by which the extension knows it. */
  openTab(): Promise<{ readonly page: Page; readonly tab: number }>;
  /** Switches a host on or off in the settings, as the popup does. */
  switchSite(name: string, on: boolean): Promise<void>;
  /** The content script's answer; waits until it listens. */
  askPage(tab: number, evenIfNoNews: boolean): Promise<PageReport>;
  /** Quotes of an article by the module the popup ships, with the milliseconds of its first run. */
  quotesOf(article: Article): Promise<{ readonly list: readonly Quote[]; readonly ms: number }>;
  /** Requests to the network that the extension's worker has made so far. */
  workerRequests(): number;
}

/** The few calls the desk makes; only inside the extension's page is there such a thing. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<readonly { id: number }[]>;
    sendMessage(tab: number, message: object): Promise<{ res?: unknown; err?: { message: string } } | undefined>;
  };
  storage: { local: { set(items: object): Promise<void> } };
};

/** Tries a content script gets to be there, 20 ms apart. */
const PATIENCE = 250;

/** Milliseconds for which one call into the browser waits; an answer that takes longer is waited for by several. */
const SHIFT = 60_000;

/** What the desk keeps between two calls. */
interface Kept {
  cleanCopyAnswer?: Promise<unknown>;
}

/** Runs in the extension's page: `askPage` in the envelope of @webext-core/messaging. */
async function ask(tab: number, evenIfNoNews: boolean, patience: number): Promise<unknown> {
  for (let left = patience; ; left--) {
    try {
      const message = { id: left, type: 'askPage', data: { evenIfNoNews }, timestamp: Date.now() };
      const answer = await chrome.tabs.sendMessage(tab, message);
      if (answer?.err) throw new Error(`The content script failed: ${answer.err.message}`);
      if (answer) return answer.res;
      throw new Error('The content script gave no answer.');
    } catch (error) {
      const isThere = !String(error).includes('Receiving end does not exist');
      if (isThere || left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Asks, and waits as long as it takes: a very large page answers after minutes. */
async function askPatiently(desk: Page, tab: number, evenIfNoNews: boolean): Promise<PageReport> {
  await desk.evaluate(
    `{
      const ask = ${ask.toString()};
      globalThis.cleanCopyAnswer = ask(${tab}, ${evenIfNoNews}, ${PATIENCE});
      globalThis.cleanCopyAnswer.catch(() => undefined);
      undefined; // The call must end with no promise: the browser would wait for it.
    }`,
  );
  for (;;) {
    const answer = await desk.evaluate(async (shift) => {
      const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), shift));
      return Promise.race([(globalThis as Kept).cleanCopyAnswer!.then((report) => ({ report })), late]);
    }, SHIFT);
    if (answer) return answer.report as PageReport;
  }
}

/** Takes the seat in a browser that has the extension installed. `quotesScript` sets `cleanCopyQuotes.quotesOf`. */
export async function sitDown(browser: Browser, quotesScript: string): Promise<ExtensionDesk> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 30_000 });
  const { host: extensionId } = new URL(worker.url());
  const workerRequests = await watchWorker(await worker.createCDPSession());
  // The welcome page opens once after the installation; it would be taken for a tab that was asked for.
  const welcome = await browser.waitForTarget((target) => target.url().includes('/welcome/'), { timeout: 30_000 });
  await (await welcome.page())?.close();
  const desk = await browser.newPage();
  await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
  const tabs = () => desk.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));
  const session = await desk.createCDPSession();
  return {
    extensionId,
    workerRequests,
    async openTab() {
      const before = new Set(await tabs());
      const page = await browser.newPage();
      const tab = (await tabs()).find((id) => !before.has(id));
      if (tab === undefined) throw new Error('The browser opened no new tab.');
      return { page, tab };
    },
    switchSite: (name, on) =>
      desk.evaluate(
        (site, isOn) => chrome.storage.local.set({ settings: { everywhere: false, sites: { [site]: { on: isOn } } } }),
        name,
        on,
      ),
    askPage: (tab, evenIfNoNews) => askPatiently(desk, tab, evenIfNoNews),
    quotesOf: (article) => quotesInside(session, quotesScript, article),
  };
}

/** A closure of its own for each article, so that each run is a first run. */
async function quotesInside(session: CDPSession, script: string, article: Article) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(() => {
      ${script};
      const article = ${JSON.stringify(article)};
      const begin = performance.now();
      const list = cleanCopyQuotes.quotesOf(article);
      return { ms: performance.now() - begin, list };
    })()`,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(`The quotes failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value as { readonly list: readonly Quote[]; readonly ms: number };
}
