/** Reads many pages with a few browsers at once; a page that fails is a line, a browser that dies is replaced. */
import type { Browser } from 'puppeteer-core';
import { pageAddress, type PageEntry } from './corpus.ts';
import { sitDown, type ExtensionDesk } from './extension-desk.ts';
import { errorLine, pageLine, type PageLine } from './page-reading.ts';
import { openVisitingTab, visit, type VisitingTab } from './page-visit.ts';
import { readPeers, type PeerScripts } from './peers.ts';

/** Milliseconds one page may take in all. */
const PAGE_LIMIT = 120_000;
/** A tab is closed after so many pages, so that no page pays for the memory of those before it. */
const PAGES_PER_TAB = 40;

/** What a run needs beside the pages. */
export interface RunOptions {
  readonly jobs: number;
  readonly launch: () => Promise<Browser>;
  readonly quotesScript: string;
  readonly htmlOf: (entry: PageEntry) => string;
  /** Other readers to measure on the same pages. */
  readonly peers: PeerScripts | undefined;
  readonly onLine: (line: PageLine) => void;
}

interface Seat {
  readonly browser: Browser;
  readonly desk: ExtensionDesk;
  visiting: VisitingTab;
  pages: number;
}

async function takeSeat({ launch, quotesScript }: RunOptions): Promise<Seat> {
  const browser = await launch();
  const desk = await sitDown(browser, quotesScript);
  return { browser, desk, visiting: await openVisitingTab(desk), pages: 0 };
}

async function leave(seat: Seat): Promise<void> {
  const child = seat.browser.process();
  const late = new Promise((resolve) => setTimeout(resolve, 5_000).unref());
  await Promise.race([seat.browser.close().catch(() => undefined), late]);
  child?.kill('SIGKILL');
}

async function freshTab(seat: Seat): Promise<void> {
  const { page } = seat.visiting;
  seat.visiting = await openVisitingTab(seat.desk);
  await page.close();
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The page took more than ${PAGE_LIMIT / 1000} seconds.`)), PAGE_LIMIT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function readOne(seat: Seat, entry: PageEntry, { peers, htmlOf }: RunOptions): Promise<PageLine> {
  if (seat.pages++ % PAGES_PER_TAB === PAGES_PER_TAB - 1) await freshTab(seat);
  const address = pageAddress(entry);
  const line = pageLine(entry.id, address, await visit(seat.desk, seat.visiting, { address, html: htmlOf(entry) }));
  return peers ? { ...line, peers: await readPeers(seat.visiting, address, peers) } : line;
}

/** One browser working through the queue. */
async function work(queue: PageEntry[], options: RunOptions): Promise<void> {
  let seat: Seat | undefined;
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    try {
      seat ??= await takeSeat(options);
      options.onLine(await inTime(readOne(seat, entry, options)));
    } catch (error) {
      options.onLine(errorLine(entry.id, pageAddress(entry), error));
      if (seat) await leave(seat);
      seat = undefined;
    }
  }
  if (seat) await leave(seat);
}

/** Reads all pages; every one of them becomes one line. */
export async function runPages(entries: readonly PageEntry[], options: RunOptions): Promise<void> {
  const queue = [...entries];
  const workers = Array.from({ length: Math.min(options.jobs, entries.length) }, () => work(queue, options));
  await Promise.all(workers);
}
