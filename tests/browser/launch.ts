/** Chromium and Firefox with the built extension installed, every host name leading to this machine. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'puppeteer-core';
import { endBrowser } from '../tools/end-browser.ts';
import { startChromium } from '../tools/start-chromium.ts';
import { FIREFOX_ROOT, startFirefox } from '../tools/start-firefox.ts';
import { FIREFOX_ZIP } from '../tools/unpack-release.ts';
import { OPTIONS_PAGE, POPUP_PAGE, type Driver } from './lab.ts';
import { until } from './until.ts';

const DIST = process.env['CLEAN_COPY_DIST'] ?? 'dist';
/** In a release run Firefox installs the packed extension, else the built folder. */
const FOR_FIREFOX = existsSync(join(DIST, FIREFOX_ZIP)) ? FIREFOX_ZIP : 'firefox';

/** A fresh folder for a profile. */
export const newProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'clean-copy-profile-'));

async function unzipInto(archive: string, folder: string): Promise<void> {
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(archive)))) {
    if (name.endsWith('/')) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
}

/**
 * A copy of the build that may run scripts in every page. A click in the menu gives that for the one page it was made
 * on, and no driver can make it.
 */
export async function withPageAccess(browser: 'chrome' | 'firefox'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clean-copy-build-'));
  if (browser === 'firefox' && FOR_FIREFOX === FIREFOX_ZIP) await unzipInto(join(DIST, FIREFOX_ZIP), folder);
  else await cp(join(DIST, browser), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: ['http://*/*'] }));
  return folder;
}

/** Until an extension's page has drawn something. A tab in the background gets no frames: it is asked every 50 ms. */
const waitUntilDrawn = (page: Page) =>
  page.waitForFunction(() => document.body !== null && document.body.childElementCount > 0, {
    timeout: 20_000,
    polling: 50,
  });

declare const chrome: { action: { openPopup(): Promise<void> } };

async function openPopupInChromium(browser: Browser, over: Page): Promise<Page> {
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await over.bringToFront();
  await worker!.evaluate(() => chrome.action.openPopup());
  return (await browser.waitForTarget((target) => target.url().endsWith(POPUP_PAGE))).asPage();
}

async function wordsInChromium(popup: Page, expected: string): Promise<string> {
  const words = await until(
    () => popup.evaluate(() => document.body.innerText),
    (text) => text.includes(expected),
  );
  await popup.close();
  return words;
}

/**
 * Starts Chromium; with `profile` it keeps what it stores, `extension` is another build than the one to be shipped, `more`
 * are further arguments of its own.
 */
export async function launchChromium(
  profile?: string,
  extension = join(DIST, 'chrome'),
  more: readonly string[] = [],
): Promise<Driver> {
  const browser = await startChromium({
    extension,
    args: ['--host-resolver-rules=MAP * 127.0.0.1', ...more],
    ...(profile === undefined ? {} : { profile }),
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 30_000 });
  const root = `chrome-extension://${new URL(worker.url()).host}`;
  return {
    browser,
    openExtensionPage: async (path, listen) => {
      const page = await browser.newPage();
      listen?.(page);
      await page.goto(`${root}/${path}`);
      await waitUntilDrawn(page);
      return page;
    },
    openRealPopup: (over) => openPopupInChromium(browser, over),
    wordsOfRealPopup: async (over, expected) => wordsInChromium(await openPopupInChromium(browser, over), expected),
    close: () => endBrowser(browser),
  };
}

declare const browser: {
  action: { openPopup(): Promise<void> };
  extension: { getViews(of: object): Window[] };
};

/** No driver reaches the panel itself, but a page of the extension sees it. */
async function wordsInFirefox(opener: Page, over: Page, expected: string): Promise<string> {
  await over.bringToFront();
  await opener.evaluate(() => browser.action.openPopup());
  const words = await until(
    () => opener.evaluate(() => browser.extension.getViews({ type: 'popup' })[0]?.document.body?.innerText ?? ''),
    (text) => text.includes(expected),
  );
  await opener.evaluate(() => browser.extension.getViews({ type: 'popup' }).forEach((view) => view.close()));
  return words;
}

/**
 * Starts Firefox; with `profile` it keeps what it stores, `extension` is another build than the one to be shipped,
 * `preferences` are further ones of the browser.
 */
export async function launchFirefox(
  profile?: string,
  extension = join(DIST, FOR_FIREFOX),
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<Driver> {
  const browser = await startFirefox({
    extension,
    preferences: {
      'network.dns.forceResolve': '127.0.0.1',
      // The tests' site has no certificate: a picture of it in the reader must be asked for as it is.
      'security.mixed_content.upgrade_display_content': false,
      ...preferences,
    },
    ...(profile === undefined ? {} : { profile }),
  });
  const openExtensionPage: Driver['openExtensionPage'] = async (path, listen) => {
    const page = await browser.newPage();
    listen?.(page);
    // Firefox never tells that a page of an extension has loaded: what the page shows tells it.
    await page.goto(`${FIREFOX_ROOT}/${path}`, { waitUntil: [] });
    await waitUntilDrawn(page);
    return page;
  };
  return {
    browser,
    openExtensionPage,
    wordsOfRealPopup: async (over, expected) => {
      const opener = await openExtensionPage(OPTIONS_PAGE);
      const words = await wordsInFirefox(opener, over, expected);
      await opener.close();
      return words;
    },
    close: () => endBrowser(browser),
  };
}
