/** Measures the built extension on real news pages: see docs/measurements.md for what it found. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { endBrowser } from '../tools/end-browser.ts';
import { readArguments, type MeasureOptions } from './arguments.ts';
import { builtVersion } from './built-version.ts';
import { bundle } from './bundle.ts';
import { corpusFolder, pageAddress, pageHtml, readManifest, type PageEntry } from './corpus.ts';
import { launchForMeasuring } from './measuring-browser.ts';
import type { PageLine } from './page-reading.ts';
import { startPageServer } from './page-server.ts';
import { peerScripts } from './peers.ts';
import { startProgress } from './progress.ts';
import { takeSeat, type SeatOptions } from './reading-seat.ts';
import { report } from './report.ts';
import { runPages } from './run-pages.ts';

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The readings of a file; of several lines for one page the last holds. */
function readLines(file: string): ReadonlyMap<string, PageLine> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((text) => JSON.parse(text) as PageLine).map((line) => [line.id, line]));
}

/** Keeps what a resumed run may keep, and gives the pages still to be read. */
function pagesToRead(entries: readonly PageEntry[], { out, resume }: MeasureOptions): readonly PageEntry[] {
  const kept = [...(resume ? readLines(out) : new Map<string, PageLine>()).values()].filter(
    ({ error }) => error === null,
  );
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, kept.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const done = new Set(kept.map(({ id }) => id));
  return entries.filter(({ id }) => !done.has(id));
}

/** Name and version of a browser that is started for this question alone: a resumed run may have nothing left to read. */
async function versionOf(launch: () => Promise<Browser>): Promise<string> {
  const browser = await launch();
  try {
    return await browser.version();
  } finally {
    await endBrowser(browser);
  }
}

/** Reads the pages into the file; gives the browser's name and version, and what the server saw. */
async function readAll(entries: readonly PageEntry[], options: MeasureOptions) {
  const byAddress = new Map(entries.map((entry) => [pageAddress(entry), entry]));
  const htmlOf = (entry: PageEntry) => pageHtml(options.pages, entry);
  const server = await startPageServer((address) => {
    const entry = byAddress.get(address);
    return entry && htmlOf(entry);
  });
  const progress = startProgress(entries.length);
  try {
    const launch = () => launchForMeasuring(options.extension, server.port);
    const seat: SeatOptions = {
      launch,
      htmlOf,
      quotesScript: await bundle(pathOf('quotes-inside.ts'), 'cleanCopyQuotes'),
      peers: options.peers ? await peerScripts(pathOf) : undefined,
    };
    const version = await versionOf(launch);
    await runPages(entries, {
      jobs: options.jobs,
      takeSeat: () => takeSeat(seat),
      addressOf: pageAddress,
      onLine: (line) => {
        appendFileSync(options.out, `${JSON.stringify(line)}\n`);
        progress(line.error !== null);
      },
    });
    return { browser: version, seenByServer: server.extensionRequests() };
  } finally {
    server.close();
  }
}

/** The whole command. Gives the sentences for which it fails. */
async function measure(words: readonly string[]): Promise<readonly string[]> {
  const options = readArguments(words, join(corpusFolder(), 'pages'));
  const extension = builtVersion(options.extension);
  const entries = readManifest(options.pages).filter(({ id }) => id.includes(options.only));
  if (entries.length === 0) throw new Error(`No page has "${options.only}" in its id.`);
  const run = await readAll(pagesToRead(entries, options), options);
  return report(options, [...readLines(options.out).values()], { ...run, extension });
}

try {
  const faults = await measure(process.argv.slice(3));
  for (const sentence of faults) process.stderr.write(`${sentence}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
