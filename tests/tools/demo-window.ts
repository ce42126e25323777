/** The demo with a display: a browser window stays open until it is closed, or Ctrl+C is pressed. */
import type { Browser } from 'puppeteer-core';
import { openSite } from '../browser/page-site.ts';
import type { BrowserName } from './browser-places.ts';
import { addFrontPage, DEMO, HERE } from './demo-site.ts';
import { endBrowser } from './end-browser.ts';
import { startChromium } from './start-chromium.ts';
import { startFirefox } from './start-firefox.ts';

type End = 'closed' | 'stopped';

const start = (name: BrowserName): Promise<Browser> =>
  name === 'chromium'
    ? startChromium({ extension: 'dist/chrome', visible: true })
    : startFirefox({ extension: 'dist/firefox', visible: true });

/** Resolves when the last window is closed; on some systems the browser lives on without one. */
const allClosed = (browser: Browser): Promise<End> =>
  new Promise((resolve) => {
    browser.on('disconnected', () => resolve('closed'));
    browser.on('targetdestroyed', () => {
      const pages = browser.targets().filter((target) => target.type() === 'page');
      if (pages.length === 0) resolve('closed');
    });
  });

/** Resolves at Ctrl+C, or when the program is asked to end. */
const stopped = (): Promise<End> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve('stopped'));
  });

/** Shows the demo in a window; every line goes to `say`. */
export async function windowWithDemo(name: BrowserName, say: (line: string) => void): Promise<void> {
  const stop = stopped();
  const site = await openSite();
  addFrontPage(site);
  const browser = await start(name);
  try {
    const end = Promise.race([allClosed(browser), stop]);
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.goto(site.url(DEMO, HERE));
    say(`The demo is open: ${site.url(DEMO, HERE)}`);
    say(`More invented pages: ${site.url('', HERE)}`);
    say('Press the Clean Copy button in the toolbar; it may be behind the button with the puzzle piece.');
    say('Close the window or press Ctrl+C here to end.');
    say((await end) === 'closed' ? '\nThe window was closed.' : '\nStopped.');
  } finally {
    await endBrowser(browser);
    await site.close();
  }
  say('The browser and its temporary profile are gone; the demo site has ended.');
}
