/** The faces of Clean Copy one by one, to be looked at in any words, size and colours. */
import type { Page } from 'puppeteer-core';
import { FRESH_SETTINGS, OPTIONS_PAGE, WELCOME_PAGE, type Lab, type NewsTab } from './lab.ts';

const RULE = { selector: '.harbour-letter', fingerprint: 'a.b', action: 'never' };
/** Settings of a reader who has changed something of everything. */
const MUCH_CHANGED = {
  ...FRESH_SETTINGS,
  sites: {
    'example-times.example': { kinds: { newsletter: false, donation: false }, folds: [RULE] },
    'harbour-gazette.example': { on: false },
    'veldmark-post.example': { folds: [{ ...RULE, action: 'fold' }] },
  },
};

/** A face in a tab of its own. */
export interface Face {
  readonly page: Page;
  /** Closes it with all that was opened for it. */
  close(): Promise<void>;
}

/** What is put on a page before it is looked at: other colours, another size. */
export type Dress = (page: Page) => Promise<void>;

const face = (lab: Lab, page: Page, ...others: readonly Page[]): Face => ({
  page,
  close: async () => {
    for (const one of [page, ...others]) await one.close();
    await lab.seat.store(FRESH_SETTINGS);
  },
});

async function options(lab: Lab): Promise<Face> {
  await lab.seat.store(MUCH_CHANGED);
  const page = await lab.driver.openExtensionPage(OPTIONS_PAGE);
  await page.waitForSelector('.end .text-button');
  await page.evaluate(() => document.querySelector<HTMLElement>('.end .text-button')!.click());
  await page.waitForSelector('.site-rules');
  return face(lab, page);
}

async function welcome(lab: Lab): Promise<Face> {
  const page = await lab.driver.openExtensionPage(WELCOME_PAGE);
  await page.waitForSelector('.question');
  return face(lab, page);
}

async function popup(lab: Lab, tab: number, ready: string): Promise<Face> {
  await lab.seat.store(FRESH_SETTINGS);
  const news = await lab.read('harbour-lead-repeat');
  const page = await lab.openPopupPage(news.tab);
  await page.waitForSelector('[role=tab]');
  await page.evaluate((at) => document.querySelectorAll<HTMLElement>('[role=tab]')[at]!.click(), tab);
  await page.waitForSelector(ready);
  return face(lab, page, news.page);
}

/** Puts what stands in the closed tree of an element of ours into an open one, for what is closed can neither be measured nor tried. */
async function openTree(lab: Lab, { page, tab }: Pick<NewsTab, 'page' | 'tab'>, tag: string, dress: Dress) {
  await page.bringToFront();
  await dress(page);
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  const { html, style } = await lab.seat.closedTree(tab, tag);
  await page.evaluate(
    (name, inside, sheet) => {
      const host = document.createElement(name);
      const root = host.attachShadow({ mode: 'open' });
      const look = document.createElement('style');
      look.textContent = sheet;
      root.innerHTML = inside;
      root.prepend(look);
      const main = document.createElement('main');
      main.append(document.querySelector('h1')!, host);
      document.body.replaceChildren(main);
      for (const original of document.querySelectorAll(`html > ${name}`)) original.remove();
    },
    tag,
    html,
    style,
  );
  return face(lab, page);
}

async function stub(lab: Lab, open: boolean, dress: Dress): Promise<Face> {
  await lab.seat.store(FRESH_SETTINGS);
  const news = await lab.read('harbour-lead-repeat');
  await lab.seat.showFold(news.tab, 'all', open);
  return openTree(lab, news, 'clean-copy-fold', dress);
}

/** The picker over text of the article, where it has most to say. */
async function picker(lab: Lab, dress: Dress): Promise<Face> {
  await lab.seat.store(FRESH_SETTINGS);
  const news = await lab.read('harbour-lead-repeat');
  await news.page.evaluate(() => {
    const event = new MouseEvent('contextmenu', { bubbles: true, composed: true });
    document.querySelector('h1')!.dispatchEvent(event);
  });
  await lab.seat.pick(news.tab, 'fold');
  await news.page.waitForSelector('clean-copy-picker');
  return openTree(lab, news, 'clean-copy-picker', dress);
}

async function dressed(opened: Promise<Face>, dress: Dress): Promise<Face> {
  const whole = await opened;
  await dress(whole.page);
  return whole;
}

const PLAIN: Dress = async () => {};

/** Every face that is looked at, by name. */
export const FACES = {
  'the options': (lab: Lab, dress = PLAIN) => dressed(options(lab), dress),
  'the welcome page': (lab: Lab, dress = PLAIN) => dressed(welcome(lab), dress),
  'the popup’s page': (lab: Lab, dress = PLAIN) => dressed(popup(lab, 0, 'article'), dress),
  'the popup’s quotes': (lab: Lab, dress = PLAIN) => dressed(popup(lab, 1, 'blockquote'), dress),
  'a stub': (lab: Lab, dress = PLAIN) => stub(lab, false, dress),
  'an opened stub': (lab: Lab, dress = PLAIN) => stub(lab, true, dress),
  'the picker': (lab: Lab, dress = PLAIN) => picker(lab, dress),
} as const satisfies Readonly<Record<string, (lab: Lab, dress?: Dress) => Promise<Face>>>;
