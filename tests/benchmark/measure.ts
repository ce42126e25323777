/** Measures the built extension on real news pages: see docs/measurements.md for what it found. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { endBrowser } from '../tools/end-browser.ts';
import { readArguments, type MeasureOptions } from './arguments.ts';
import { builtVersion } from './built-version.ts';
import { bundle } from './bundle.ts';
import { corpusFolder, pageAddress, pageHtml, readManifest, type PageEntry } from './corpus.ts';
import { launchForMeasuring } from './measuring-browser.ts';
import { startPageServer } from './page-server.ts';
import { peerScripts } from './peers.ts';
import { startProgress } from './progress.ts';
import { addReading, beginReadings, readReadings } from './readings-file.ts';
import { takeSeat, type SeatOptions } from './reading-seat.ts';
import { report } from './report.ts';
import { runPages } from './run-pages.ts';

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

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
        addReading(options.out, line);
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
  if (entries.length === 0)
    throw new Error(`No page has "${options.only}" in its id: give --only a part of an id of the corpus.`);
  const kept = beginReadings(options.out, options.resume);
  const run = await readAll(
    entries.filter(({ id }) => !kept.has(id)),
    options,
  );
  return report(options, [...readReadings(options.out).values()], { ...run, extension });
}

try {
  const faults = await measure(process.argv.slice(3));
  for (const sentence of faults) process.stderr.write(`${sentence}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
