/** A browser in which pages are read one after the other. */
import type { Browser } from 'puppeteer-core';
import { endBrowser } from '../tools/end-browser.ts';
import { pageAddress, type PageEntry } from './corpus.ts';
import { sitDown } from './extension-desk.ts';
import { pageLine, type PageLine } from './page-reading.ts';
import { openVisitingTab, visit, type VisitingTab } from './page-visit.ts';
import { readPeers, type PeerScripts } from './peers.ts';
import type { Seat } from './run-pages.ts';

/** A tab is closed after so many pages, so that no page pays for the memory of those before it. */
const PAGES_PER_TAB = 40;

/** What a seat needs. */
export interface SeatOptions {
  readonly launch: () => Promise<Browser>;
  readonly quotesScript: string;
  readonly htmlOf: (entry: PageEntry) => string;
  /** Other readers to measure on the same pages. */
  readonly peers: PeerScripts | undefined;
}

/** Rejects when the tab's process ends; calls that wait for its answers would wait in vain. */
function crashOf({ page }: VisitingTab): Promise<never> {
  const crash = new Promise<never>((_, reject) => {
    page.once('error', () => reject(new Error('The tab crashed while the page was read.')));
  });
  // Between two pages nobody listens; the next page will.
  crash.catch(() => undefined);
  return crash;
}

/** Starts a browser and opens a tab for visiting. */
export async function takeSeat({ launch, quotesScript, htmlOf, peers }: SeatOptions): Promise<Seat<PageEntry>> {
  const browser = await launch();
  const leave = () => endBrowser(browser);
  try {
    const desk = await sitDown(browser, quotesScript);
    let visiting = await openVisitingTab(desk);
    let crash = crashOf(visiting);
    let pages = 0;
    const read = async (entry: PageEntry): Promise<PageLine> => {
      const address = pageAddress(entry);
      const line = pageLine(entry.id, address, await visit(desk, visiting, { address, html: htmlOf(entry) }));
      return peers ? { ...line, peers: await readPeers(visiting, address, peers) } : line;
    };
    const freshTab = async (): Promise<void> => {
      const { page } = visiting;
      visiting = await openVisitingTab(desk);
      crash = crashOf(visiting);
      await page.close();
    };
    return {
      async read(entry) {
        if (pages++ % PAGES_PER_TAB === PAGES_PER_TAB - 1) await freshTab();
        return Promise.race([read(entry), crash]);
      },
      leave,
    };
  } catch (error) {
    await leave();
    throw error;
  }
}
