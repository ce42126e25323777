/** Chromium and Firefox with the built extension installed, every host name leading to this machine. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { OPTIONS_PAGE, POPUP_PAGE, type Driver } from './lab.ts';
import { until } from './until.ts';

const DIST = process.env['CLEAN_COPY_DIST'] ?? 'dist';
const GECKO_ID = 'clean-copy@clean-copy.example';
const GECKO_UUID = '7a1c8f7e-2f0b-4d0e-9f55-0c1ea4c09b01';
/** Firefox may not end by itself; after so long, in milliseconds, our own child is ended. */
const CLOSING = 5_000;

/** A fresh folder for a profile. */
export const newProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'clean-copy-profile-'));

async function close(browser: Browser): Promise<void> {
  const child = browser.process();
  await Promise.race([browser.close().catch(() => undefined), new Promise((done) => setTimeout(done, CLOSING))]);
  if (child && child.exitCode === null) child.kill('SIGKILL');
}

declare const chrome: { action: { openPopup(): Promise<void> } };

async function wordsInChromium(browser: Browser, over: Page, expected: string): Promise<string> {
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await over.bringToFront();
  await worker!.evaluate(() => chrome.action.openPopup());
  const popup = await (await browser.waitForTarget((target) => target.url().endsWith(POPUP_PAGE))).asPage();
  const words = await until(
    () => popup.evaluate(() => document.body.innerText),
    (text) => text.includes(expected),
  );
  await popup.close();
  return words;
}

/** Starts Chromium; with `profile` it keeps what it stores. */
export async function launchChromium(profile?: string): Promise<Driver> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: [resolve(DIST, 'chrome')],
    defaultViewport: { width: 1000, height: 800 },
    args: [
      ...sandbox,
      ...quiet,
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * 127.0.0.1',
    ],
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 30_000 });
  const root = `chrome-extension://${new URL(worker.url()).host}`;
  return {
    browser,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`${root}/${path}`);
      return page;
    },
    wordsOfRealPopup: (over, expected) => wordsInChromium(browser, over, expected),
    close: () => close(browser),
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

const FIREFOX_PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.openPopupWithoutUserGesture.enabled': true,
  'network.dns.forceResolve': '127.0.0.1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Starts Firefox; with `profile` it keeps what it stores. */
export async function launchFirefox(profile?: string): Promise<Driver> {
  const options: LaunchOptions = {
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: { width: 1000, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: FIREFOX_PREFERENCES,
    ...(profile === undefined ? {} : { userDataDir: profile }),
  };
  const browser: Browser = await puppeteer.launch(options);
  await browser.installExtension(resolve(DIST, 'firefox'));
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // Firefox never tells that a page of an extension has loaded: what the page shows tells it.
    await page.goto(`moz-extension://${GECKO_UUID}/${path}`, { waitUntil: [] });
    await page.waitForFunction(() => document.body !== null && document.body.childElementCount > 0, {
      timeout: 20_000,
    });
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
    close: () => close(browser),
  };
}
