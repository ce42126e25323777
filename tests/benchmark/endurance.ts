/** `npm run endurance`: very large invented pages, read through the installed extension. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endBrowser } from '../tools/end-browser.ts';
import { builtVersion } from './built-version.ts';
import { bundle } from './bundle.ts';
import * as told from './endurance-table.ts';
import { endureFlood } from './endurance-flood.ts';
import { endure } from './endurance-visit.ts';
import { sitDown, type ExtensionDesk } from './extension-desk.ts';
import { inTime } from './in-time.ts';
import { largePage } from './large-page.ts';
import { takenWith, writeSections } from './measurements-file.ts';
import { launchForMeasuring } from './measuring-browser.ts';
import { startPageServer } from './page-server.ts';
import type { ServedPage } from './page-visit.ts';
import { asText } from './summary.ts';

const SIZES = ['1000', '10000', '100000', '200000', '1000000'];
const OPTIONS = {
  extension: { type: 'string', default: 'dist/chrome' },
  nodes: { type: 'string', multiple: true, default: SIZES },
} as const;

/** Milliseconds one page may take in all; most of them go by while the browser loads the page and counts its memory. */
const LIMIT = 10 * 60_000;

/** The small page that follows a large one: of the same site, so that the tab keeps its process. */
const ELSEWHERE = '<!doctype html><title>Elsewhere</title><p>The ferry sails at eight.</p>';

/** The page that changes all the time, and for how many seconds. */
const FLOOD = { nodes: 5_000, seconds: 60 };

/** One page in a browser of its own, so that none pays for the memory of the one before. */
async function withLargePage<T>(
  extension: string,
  nodes: number,
  work: (desk: ExtensionDesk, page: ServedPage) => Promise<T>,
): Promise<{ readonly result: T; readonly version: string }> {
  const address = `https://nodes-${nodes}.test/`;
  const html = largePage(nodes);
  const pages = new Map([
    [address, html],
    [`${address}elsewhere`, ELSEWHERE],
  ]);
  const server = await startPageServer((asked) => pages.get(asked));
  const browser = await launchForMeasuring(extension, server.port);
  try {
    const desk = await sitDown(browser, quotesScript);
    const result = await inTime(work(desk, { address, html }), LIMIT, `It took more than ${LIMIT / 60_000} minutes.`);
    return { result, version: await browser.version() };
  } finally {
    await endBrowser(browser);
    server.close();
  }
}

const { values } = parseArgs({ args: process.argv.slice(3), options: OPTIONS });
const built = builtVersion(values.extension);
const quotesScript = await bundle(fileURLToPath(new URL('quotes-inside.ts', import.meta.url)), 'cleanCopyQuotes');
const rows: told.EnduranceRow[] = [];
let browser = 'Chromium';
for (const nodes of values.nodes.map(Number)) {
  process.stderr.write(`Reading a page of ${nodes.toLocaleString('en')} nodes…\n`);
  try {
    const { result, version } = await withLargePage(values.extension, nodes, (desk, page) =>
      endure(desk, page, `${page.address}elsewhere`),
    );
    rows.push({ nodes, result });
    browser = version;
  } catch (error) {
    rows.push({ nodes, error: (error as Error).message });
  }
}
console.log(asText(told.enduranceTable(rows)));
for (const note of [...told.enduranceGrowth(rows), ...told.enduranceNotes(rows)]) console.log(note);
if (values.nodes === SIZES) {
  // Written at once, for what follows may fail after the many minutes that this took.
  writeSections({ endurance: told.enduranceSection(takenWith(built, browser), rows, undefined) });
  process.stderr.write(`Changing a page all the time for ${FLOOD.seconds} seconds…\n`);
  const flood = await withLargePage(values.extension, FLOOD.nodes, (desk, page) =>
    endureFlood(desk, page, FLOOD.seconds),
  );
  console.log(told.floodSentence(flood.result));
  writeSections({ endurance: told.enduranceSection(takenWith(built, browser), rows, flood.result) });
}
