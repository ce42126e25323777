/** Firefox with an extension installed and nothing else going on in it. */
import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';

/** What differs between those who start it. */
export interface FirefoxWishes {
  /** Folder of the built extension. */
  readonly extension: string;
  /** In a window that a person looks at; else without one. */
  readonly visible?: boolean;
  /** Folder of a profile that stays; without it there is a temporary one. */
  readonly profile?: string;
  readonly preferences?: Readonly<Record<string, unknown>>;
}

const GECKO_ID = 'clean-copy@clean-copy.example';
const GECKO_UUID = '7a1c8f7e-2f0b-4d0e-9f55-0c1ea4c09b01';

/** Where the extension's own pages are; Firefox would choose another address in each profile. */
export const FIREFOX_ROOT = `moz-extension://${GECKO_UUID}`;

const QUIET = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.openPopupWithoutUserGesture.enabled': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Starts it. Without the flag a driver may not open the extension's own pages. */
export async function startFirefox(wishes: FirefoxWishes): Promise<Browser> {
  const { extension, visible = false, profile, preferences = {} } = wishes;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless: !visible,
    defaultViewport: visible ? null : { width: 1000, height: 800 },
    handleSIGINT: !visible,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...QUIET, ...preferences },
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  await browser.installExtension(resolve(extension));
  return browser;
}
