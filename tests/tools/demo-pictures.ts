/** The demo without a display: a browser without a window reads the page, what it found is printed and pictured. */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { FOLD_KINDS, type FoldKind } from '../../src/core/model.ts';
import { quotesOf } from '../../src/core/quotes/quotes-of.ts';
import { openLab, type Lab, type NewsTab } from '../browser/lab.ts';
import { launchChromium, launchFirefox } from '../browser/launch.ts';
import type { BrowserName } from './browser-places.ts';
import { demoReport } from './demo-report.ts';
import { addFrontPage, DEMO } from './demo-site.ts';

/** Folder of the pictures, from the project's top. */
const FOLDER = '.clean-copy';
/** The popup as Firefox opens it in a tab gets the size that it asks for as a panel, in CSS pixels. */
const PANEL = { width: 400, height: 600 };
/** Time for fonts and the last layout before a picture is taken, in milliseconds. */
const SETTLED = 400;

declare const chrome: { i18n: { getMessage(key: string): string } };

/** The interface's word for each kind, asked for inside the extension, where they are. */
async function kindNames(lab: Lab): Promise<(kind: FoldKind) => string> {
  const names = await lab.seat.page.evaluate(
    (kinds) => kinds.map((kind) => [kind, chrome.i18n.getMessage(`kind_${kind}`)] as const),
    [...FOLD_KINDS],
  );
  const table = new Map<FoldKind, string>(names);
  return (kind) => table.get(kind) ?? kind;
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLED));

const openPopup = async (lab: Lab, { page, tab }: NewsTab): Promise<Page> => {
  if (lab.driver.openRealPopup) return lab.driver.openRealPopup(page);
  const popup = await lab.openPopupPage(tab);
  await popup.setViewport(PANEL);
  return popup;
};

type PicturePath = `${string}.png`;

async function showQuotes(popup: Page): Promise<void> {
  await popup.click('[role=tab]:nth-of-type(2)');
  await popup.waitForSelector('blockquote');
}

/** Pictures of the page as a whole and of the popup's two tabs; gives their paths. */
async function takePictures(lab: Lab, opened: NewsTab, browser: BrowserName): Promise<readonly PicturePath[]> {
  const path = (name: string): PicturePath => `${FOLDER}/${browser}-${name}.png`;
  const paths = { page: path('page'), article: path('popup-article'), quotes: path('popup-quotes') };
  await mkdir(FOLDER, { recursive: true });
  await opened.page.bringToFront();
  await settle();
  await opened.page.screenshot({ path: paths.page, fullPage: true });
  const popup = await openPopup(lab, opened);
  await popup.waitForSelector('article');
  await settle();
  await popup.screenshot({ path: paths.article });
  await showQuotes(popup);
  await settle();
  await popup.screenshot({ path: paths.quotes });
  return Object.values(paths);
}

/** Shows the demo in a browser without a window; every line goes to `say`. */
export async function picturesOfDemo(browser: BrowserName, say: (line: string) => void): Promise<void> {
  const lab = await openLab(() => (browser === 'chromium' ? launchChromium() : launchFirefox()));
  try {
    addFrontPage(lab.site);
    const opened = await lab.read(DEMO);
    if (opened.report.state !== 'article') throw new Error('Clean Copy found no article on the demo page.');
    const { article, folds } = opened.report;
    for (const line of demoReport(article, folds, quotesOf(article), await kindNames(lab))) say(line);
    say('\nPictures of the page and of the popup:');
    for (const path of await takePictures(lab, opened, browser)) say(`  ${path}`);
  } finally {
    await lab.close();
  }
}
