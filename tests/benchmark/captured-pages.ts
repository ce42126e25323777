/** The pages of a corpus as plain data: kept in a folder, or read in Chromium and kept there. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '../../src/core/model.ts';
import { startChromium } from '../tools/start-chromium.ts';
import { bundle } from './bundle.ts';
import { pageAddress, pageHtml, type PageEntry } from './corpus.ts';
import { startPageServer } from './page-server.ts';
import { loadPage } from './page-visit.ts';

const fileOf = (folder: string, { id }: PageEntry): string => join(folder, `${id.replaceAll('/', '__')}.json`);

/** The page of an entry out of the folder; undefined where it was not captured. */
export function capturedPage(folder: string, entry: PageEntry): Page | undefined {
  const file = fileOf(folder, entry);
  if (!existsSync(file)) return undefined;
  const kept = JSON.parse(readFileSync(file, 'utf8')) as { readonly page: Page };
  return kept.page;
}

/** Reads the entries that the folder has not, one after the other, and says which could not be read. */
export async function capturePages(corpus: string, folder: string, entries: readonly PageEntry[]): Promise<void> {
  const missing = entries.filter((entry) => !existsSync(fileOf(folder, entry)));
  if (missing.length === 0) return;
  mkdirSync(folder, { recursive: true });
  const byAddress = new Map(missing.map((entry) => [pageAddress(entry), entry]));
  const server = await startPageServer((address) => {
    const entry = byAddress.get(address);
    return entry && pageHtml(corpus, entry);
  });
  const browser = await startChromium({
    viewport: { width: 1280, height: 800 },
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${server.port}`, '--ignore-certificate-errors'],
  });
  try {
    const script = await bundle(fileURLToPath(new URL('page-data.ts', import.meta.url)), 'cleanCopyPage');
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Page.enable');
    for (const entry of missing) {
      const evaluate = await loadPage({ page, session }, pageAddress(entry));
      const data = await evaluate<string>(`${script}; cleanCopyPage.pageData()`);
      writeFileSync(fileOf(folder, entry), `{"page":${data}}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}
