/** `npm run revisits`: how often what folds shows for a moment first, at first visits and when the site is known. */
import { parseArgs } from 'node:util';
import type { CDPSession } from 'puppeteer-core';
import { siteName } from '../../src/core/site-rules.ts';
import type { PageReport } from '../../src/extension/messages.ts';
import { endBrowser } from '../tools/end-browser.ts';
import { builtVersion } from './built-version.ts';
import { corpusFolder, pageAddress, pageHtml, readManifest, type PageEntry } from './corpus.ts';
import { sitDown, type ExtensionDesk } from './extension-desk.ts';
import { WORLD } from './first-look.ts';
import { FLASH_SCRIPT, flashesWithout, type Flashes } from './flash-watch.ts';
import { takenWith, writeSections } from './measurements-file.ts';
import { launchForMeasuring } from './measuring-browser.ts';
import { startPageServer } from './page-server.ts';
import { loadPage, type VisitingTab } from './page-visit.ts';
import { revisitsSection, revisitsTable, type Revisit } from './revisits-table.ts';
import { asText } from './summary.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    extension: { type: 'string', default: 'dist/chrome' },
    pages: { type: 'string' },
    /** Most pages that are visited; those of sites with several come first. */
    most: { type: 'string', default: '606' },
  },
});

/** A line as many readers have it: 4 Mbit/s with a delay of 40 ms. */
const LINE = { offline: false, latency: 40, downloadThroughput: 500_000, uploadThroughput: 500_000 };
/** Milliseconds the extension gets to learn from a page. */
const LEARNING = 400;

type Tab = Pick<VisitingTab, 'page' | 'session' | 'tab'>;

const repeatsOf = (report: PageReport): readonly string[] =>
  report.state === 'article' ? report.folds.filter(({ kind }) => kind === 'repeat').flatMap(({ paths }) => paths) : [];

/** Opens a page and tells what was seen until it was read and folded. */
async function look(desk: ExtensionDesk, tab: Tab, address: string): Promise<Flashes> {
  const evaluate = await loadPage(tab, address);
  const report = await desk.askPage(tab.tab, false);
  await new Promise((resolve) => setTimeout(resolve, LEARNING));
  return evaluate<Flashes>(flashesWithout(repeatsOf(report)));
}

async function openTab(desk: ExtensionDesk): Promise<Tab> {
  const { page, tab } = await desk.openTab();
  await page.setViewport({ width: 1280, height: 800 });
  const session: CDPSession = await page.createCDPSession();
  await session.send('Page.enable');
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: FLASH_SCRIPT, worldName: WORLD });
  return { page, tab, session };
}

/** The pages of one site, one after the other in a browser that learns. */
async function visitSite(desk: ExtensionDesk, tab: Tab, addresses: readonly string[]): Promise<readonly Revisit[]> {
  const seen: Revisit[] = [];
  let isKnown = false;
  for (const address of addresses) {
    await desk.switchSite(siteName(new URL(address).hostname), true);
    const first = await look(desk, tab, address);
    if (first.folded === 0) continue;
    const again = await look(desk, tab, address);
    await desk.switchSite(siteName(new URL(address).hostname), false);
    const { shift: shiftWhenOff } = await look(desk, tab, address);
    seen.push({ visit: isKnown ? 'another article of the site' : 'site not known', flashes: first, shiftWhenOff });
    seen.push({ visit: 'the same article again', flashes: again, shiftWhenOff });
    isKnown = true;
  }
  return seen;
}

function bySite(entries: readonly PageEntry[]): readonly (readonly string[])[] {
  const sites = new Map<string, string[]>();
  for (const address of entries.map(pageAddress)) {
    const site = siteName(new URL(address).hostname);
    sites.set(site, [...(sites.get(site) ?? []), address]);
  }
  return [...sites.values()].sort((one, other) => other.length - one.length);
}

const built = builtVersion(values.extension);
const folder = values.pages ?? `${corpusFolder()}/pages`;
const entries = readManifest(folder);
const byAddress = new Map(entries.map((entry) => [pageAddress(entry), entry]));
const server = await startPageServer((address) => {
  const entry = byAddress.get(address);
  return entry && pageHtml(folder, entry);
});
const browser = await launchForMeasuring(values.extension, server.port);
const seen: Revisit[] = [];
try {
  const desk = await sitDown(browser, '');
  const tab = await openTab(desk);
  let left = Number(values.most);
  for (const addresses of bySite(entries)) {
    if (left <= 0) break;
    left -= addresses.length;
    try {
      seen.push(...(await visitSite(desk, tab, addresses)));
    } catch (error) {
      process.stderr.write(`${addresses[0]}: ${(error as Error).message}\n`);
    }
  }
  console.log(asText(revisitsTable(seen)));
  if (left <= 0 || values.most === '606') {
    writeSections({ revisits: revisitsSection(takenWith(built, await browser.version()), seen) });
  }
} finally {
  await endBrowser(browser);
  server.close();
}
