/** Chromium, or a browser of its kind, with an extension installed and nothing else going on in it. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Viewport } from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';
import { endBrowser } from './end-browser.ts';

/** What differs between those who start it. */
export interface ChromiumWishes {
  /** Folder of the built extension; without it there is none. */
  readonly extension?: string;
  /** In a window that a person looks at; else without one. */
  readonly visible?: boolean;
  /** Folder of a profile that stays; without it there is a temporary one. */
  readonly profile?: string;
  readonly viewport?: Viewport;
  readonly args?: readonly string[];
}

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts it. Over a pipe even the builds that refuse `--load-extension` take an extension. */
export async function startChromium(wishes: ChromiumWishes): Promise<Browser> {
  const { extension, visible = false, profile, viewport = { width: 1000, height: 800 }, args = [] } = wishes;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    headless: !visible,
    pipe: true,
    enableExtensions: extension !== undefined,
    defaultViewport: visible ? null : viewport,
    handleSIGINT: !visible,
    args: [...sandbox, ...QUIET, ...args],
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  // Given to `launch` as a path it would not be waited for, and a failure would end the process.
  if (extension !== undefined) {
    await browser.installExtension(resolve(extension)).catch(async (error: unknown) => {
      await endBrowser(browser);
      throw error;
    });
  }
  return browser;
}
