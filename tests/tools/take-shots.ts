/** What Clean Copy looks like, photographed in a real Chromium on invented news. */
import type { Page } from 'puppeteer-core';
import { FRESH_SETTINGS, OPTIONS_PAGE, WELCOME_PAGE, type Lab, type NewsTab } from '../browser/lab.ts';
import { until } from '../browser/until.ts';
import { DEMO } from './demo-site.ts';

/** One photograph, once as the screen shows it and once with twice as many dots each way. */
export interface Shot {
  readonly plain: Uint8Array;
  readonly sharp: Uint8Array;
  /** Size in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Photographs by name. */
export type Shots = Readonly<Record<string, Shot>>;

/** Puts a photograph to the others. */
type Add = (name: string, shot: Shot) => void;

/** What the system tells pages of its colours. */
export type Colours = 'light' | 'dark';
interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const OFF = { everywhere: false, sites: {} };
const RIGHT_TO_LEFT = 'arabic-right-to-left';
const READER_PAGE = 'src/extension/reader/index.html';
/** A narrow window, so that the newspaper's column fills it. */
const NEWS_WINDOW = { width: 720, height: 900 };
/** So much of the window's lower end shows the picker, in CSS pixels. */
const PICKER_HEIGHT = 420;
const DESK_WINDOW = { width: 1280, height: 800 };
/** Time for fonts and the last layout, in milliseconds. */
const SETTLED = 500;

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Makes a page believe in the system's colours. */
export const wearColours = (page: Page, colours: Colours): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);

async function shoot(page: Page, part?: Part): Promise<Shot> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const size = await page.evaluate(() => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }));
  const clip = part ?? size;
  // Of a page that runs from right to left, Chromium photographs something else where more than the window is asked for.
  const whole = { captureBeyondViewport: part !== undefined };
  const plain = await page.screenshot({ clip, ...whole });
  const sharp = await page.screenshot({ clip: { ...clip, scale: 2 }, ...whole });
  return { plain, sharp, width: clip.width, height: clip.height };
}

/** The popup has no more dots than the screen: enlarged, Chromium draws its upper part twice. */
export async function shootPanel(popup: Page): Promise<Shot> {
  const shot = await shoot(popup);
  return { ...shot, sharp: shot.plain };
}

/** The page from below its picture to its end: there the boxes stand. */
const belowPicture = (page: Page): Promise<Part> =>
  page.evaluate(() => {
    const top = document.querySelector('figcaption')!.getBoundingClientRect().top + scrollY - 6;
    const end = document.querySelector('.more')!.getBoundingClientRect().top + scrollY - 8;
    return { x: 0, y: top, width: innerWidth, height: end - top };
  });

/** The first fold's line with a little of what is around it. */
const aroundStub = (page: Page): Promise<Part> =>
  page.evaluate(() => {
    const stub = document.querySelector('clean-copy-fold') ?? document.querySelector('figcaption')!;
    const { top } = stub.getBoundingClientRect();
    return { x: 0, y: top + scrollY - 110, width: innerWidth, height: 300 };
  });

async function shootNews(lab: Lab, story: string, colours: Colours, add: Add): Promise<void> {
  await lab.seat.store(OFF);
  const { page, tab } = await lab.read(story);
  await page.setViewport(NEWS_WINDOW);
  await wearColours(page, colours);
  add(`page-before-${colours}`, await shoot(page, await belowPicture(page)));
  await lab.seat.store(FRESH_SETTINGS);
  await until(
    () => lab.seat.askPage(tab),
    (report) => report?.state === 'article',
  );
  add(`page-after-${colours}`, await shoot(page, await belowPicture(page)));
  add(`stub-${colours}`, await shoot(page, await aroundStub(page)));
  await lab.seat.showFold(tab, 0, true);
  add(`stub-opened-${colours}`, await shoot(page, await aroundStub(page)));
  await page.close();
}

async function shootPopup(lab: Lab, { page }: NewsTab, colours: Colours, add: Add): Promise<void> {
  const popup = await lab.driver.openRealPopup!(page);
  await wearColours(popup, colours);
  await popup.waitForSelector('article');
  // The ring around what has the focus is for those who use the keys.
  await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  add(`popup-page-${colours}`, await shootPanel(popup));
  await popup.click('[role=tab]:nth-of-type(2)');
  await popup.waitForSelector('blockquote');
  add(`popup-quotes-${colours}`, await shootPanel(popup));
  await popup.close();
}

async function shootOwnPage(lab: Lab, path: string, ready: string, colours: Colours): Promise<Shot> {
  const page = await lab.driver.openExtensionPage(path);
  await page.setViewport(DESK_WINDOW);
  await wearColours(page, colours);
  await page.waitForSelector(ready);
  const shot = await shoot(page);
  await page.close();
  return shot;
}

const wearLook = (lab: Lab, theme: string): Promise<void> =>
  lab.seat.page.evaluate((reader) => chrome.storage.local.set({ reader }), { theme });

async function shootReader(lab: Lab, tab: number, add: Add): Promise<void> {
  for (const theme of ['light', 'sepia', 'dark'] as const) {
    await wearLook(lab, theme);
    const colours = theme === 'dark' ? 'dark' : 'light';
    add(`reader-${theme}`, await shootOwnPage(lab, `${READER_PAGE}?tab=${tab}`, '.note', colours));
  }
}

/** The picker around the box below the story, as the context menu there begins it. */
async function shootPicker(lab: Lab, story: string, colours: Colours, add: Add): Promise<void> {
  const { page, tab } = await lab.read(story);
  await page.setViewport(NEWS_WINDOW);
  await wearColours(page, colours);
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    document.querySelector('.more')!.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }));
  });
  await lab.seat.pick(tab, 'fold');
  await page.waitForSelector('clean-copy-picker');
  await page.bringToFront();
  const y = await page.evaluate((height) => scrollY + innerHeight - height, PICKER_HEIGHT);
  add(`picker-${colours}`, await shoot(page, { x: 0, y, width: NEWS_WINDOW.width, height: PICKER_HEIGHT }));
  await page.close();
}

/** Takes them all, of a story that has a box of each sort. The build must be one with access to the page. */
export async function takeShots(lab: Lab, story = DEMO): Promise<Shots> {
  const shots: Record<string, Shot> = {};
  const add: Add = (name, shot) => void (shots[name] = shot);
  for (const colours of ['light', 'dark'] as const) {
    await shootNews(lab, story, colours, add);
    await shootPicker(lab, story, colours, add);
    const demo = await lab.read(story);
    await shootPopup(lab, demo, colours, add);
    if (colours === 'light') await shootReader(lab, demo.tab, add);
    await demo.page.close();
    add(`options-${colours}`, await shootOwnPage(lab, OPTIONS_PAGE, 'main', colours));
    add(`welcome-${colours}`, await shootOwnPage(lab, WELCOME_PAGE, 'main', colours));
  }
  return shots;
}

/** Takes those of an Arabic story; the build must speak Arabic. */
export async function takeRightToLeftShots(lab: Lab): Promise<Shots> {
  const shots: Record<string, Shot> = {};
  const add: Add = (name, shot) => void (shots[`right-to-left-${name.replace('-light', '')}`] = shot);
  await wearLook(lab, 'light');
  const arabic = await lab.read(RIGHT_TO_LEFT);
  add('reader', await shootOwnPage(lab, `${READER_PAGE}?tab=${arabic.tab}`, '.note', 'light'));
  await shootPopup(lab, arabic, 'light', add);
  add('options', await shootOwnPage(lab, OPTIONS_PAGE, 'main', 'light'));
  add('welcome', await shootOwnPage(lab, WELCOME_PAGE, 'main', 'light'));
  return shots;
}
