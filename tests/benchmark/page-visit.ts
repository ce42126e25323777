/** One page as a reader meets it: opened with the site switched off, switched on, read, switched off again. */
import type { CDPSession, Page } from 'puppeteer-core';
import { siteName } from '../../src/core/site-rules.ts';
import type { PageReport } from '../../src/extension/messages.ts';
import type { ExtensionDesk } from './extension-desk.ts';
import { IS_RESTORED, LOOK, LOOK_SCRIPT, WORLD, type FirstLook } from './first-look.ts';
import type { Observed } from './page-reading.ts';
import { watchTab, type RequestWatch } from './request-watch.ts';

/** Milliseconds a page gets to load where nobody says otherwise, and the extension to follow a switch. */
const LOADING = 60_000;
const SWITCHING = 5_000;

/** A tab in which pages are visited one after the other. */
export interface VisitingTab {
  readonly page: Page;
  readonly tab: number;
  readonly session: CDPSession;
  readonly requests: RequestWatch;
  /** Milliseconds a page gets to load. */
  readonly loading: number;
}

/** Opens a tab that takes the first look at every document. */
export async function openVisitingTab(desk: ExtensionDesk, loading = LOADING): Promise<VisitingTab> {
  const { page, tab } = await desk.openTab();
  await page.setViewport({ width: 1280, height: 800 });
  const session = await page.createCDPSession();
  const requests = await watchTab(session);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: LOOK_SCRIPT, worldName: WORLD });
  return { page, tab, session, requests, loading };
}

/** Loads a page and gives a way to evaluate in the harness's own world there. */
export async function loadPage(
  { page, session, loading = LOADING }: Pick<VisitingTab, 'page' | 'session'> & Partial<VisitingTab>,
  address: string,
) {
  await page.goto(address, { waitUntil: 'load', timeout: loading });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  });
  return async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}

/** Asks until the content script has followed the settings. */
export async function askUntil(
  ask: () => Promise<PageReport>,
  isDone: (report: PageReport) => boolean,
): Promise<PageReport> {
  const end = Date.now() + SWITCHING;
  for (;;) {
    const report = await ask();
    if (isDone(report)) return report;
    if (Date.now() > end)
      throw new Error(`The content script did not follow the switch: it still says "${report.state}".`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A page with its address and the HTML served there. */
export interface ServedPage {
  readonly address: string;
  readonly html: string;
}

/** Where a caller may look at the tab while a page is visited. */
export interface Stops {
  /** The page is there, and Clean Copy has not looked at it. */
  readonly beforeReading?: () => Promise<void>;
  /** It was read and folded. */
  readonly afterReading?: () => Promise<void>;
}

/** Everything the extension says of a page, and whether it gave the page back. */
export async function visit(
  desk: ExtensionDesk,
  visiting: VisitingTab,
  { address, html }: ServedPage,
  { beforeReading, afterReading }: Stops = {},
): Promise<Observed> {
  const site = siteName(new URL(address).hostname);
  const requestsSoFar = () => visiting.requests.count() + desk.workerRequests();
  const before = requestsSoFar();
  visiting.requests.expect(address, html);
  await desk.switchSite(site, false);
  const evaluate = await loadPage(visiting, address);
  const ask = (evenIfNoNews: boolean) => desk.askPage(visiting.tab, evenIfNoNews);
  await askUntil(
    () => ask(false),
    ({ state }) => state === 'off' || state === 'notHtml',
  );
  const look = await evaluate<FirstLook | undefined>(LOOK);
  if (!look) throw new Error('The page ended before it was looked at: no DOMContentLoaded.');
  await beforeReading?.();
  await desk.switchSite(site, true);
  const gated = await askUntil(
    () => ask(false),
    ({ state }) => state !== 'off',
  );
  const asked = gated.state === 'noArticle' ? await ask(true) : gated;
  await afterReading?.();
  const quotes = asked.state === 'article' ? await desk.quotesOf(asked.article) : { list: [], ms: 0 };
  await desk.switchSite(site, false);
  await askUntil(
    () => ask(false),
    ({ state }) => state === 'off' || state === 'notHtml',
  );
  const restored = await evaluate<boolean>(IS_RESTORED);
  return { look, gated, asked, quotes, restored, requests: requestsSoFar() - before };
}
