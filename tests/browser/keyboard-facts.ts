/** Popup and reader by keyboard alone: everything that can be pressed is reached, and the focus is always to be seen. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Lab } from './lab.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';
const READER_PAGE = 'src/extension/reader/index.html';

declare global {
  /** What the walk has to reach, in the page that is walked. */
  var stops: readonly Element[] | undefined;
}

/** Lists what the keyboard must reach: of radio buttons that belong together the chosen one, and so of tabs. */
const listStops = (page: Page, within: string) =>
  page.evaluate((root) => {
    const all = document
      .querySelector(root)!
      .querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]');
    globalThis.stops = [...all].filter(
      (e) =>
        e.tabIndex >= 0 &&
        e.checkVisibility({ visibilityProperty: true }) &&
        !e.matches(':disabled, input[type=radio]:not(:checked)'),
    );
    return globalThis.stops.map((e) => e.getAttribute('aria-label') ?? (e as HTMLElement).innerText.slice(0, 40));
  }, within);

/** Where the focus is: which stop, and whether a line of two pixels or more is drawn around it. */
const focusNow = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const drawn = [element, element.closest('.field'), element.nextElementSibling].some((e) => {
      if (!e) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(e);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    return { stop: globalThis.stops!.indexOf(element), drawn };
  });

/** Walks by Tab from the first stop on; gives what was not reached and what was reached without a sign of it. */
async function walk(page: Page, within = 'body'): Promise<{ unreached: readonly string[]; unseen: readonly string[] }> {
  await page.bringToFront();
  const names = await listStops(page, within);
  expect(names.length).toBeGreaterThan(3);
  await page.evaluate(() => (globalThis.stops![0] as HTMLElement).focus());
  const seen = new Map<number, boolean>();
  for (let presses = 0; presses < names.length + 6 && seen.size < names.length; presses++) {
    const { stop, drawn } = await focusNow(page);
    if (stop >= 0) seen.set(stop, drawn);
    // One press more would leave the page for the browser's own buttons.
    if (seen.size < names.length) await page.keyboard.press('Tab');
  }
  return {
    unreached: names.filter((_, i) => !seen.has(i)),
    unseen: names.filter((_, i) => seen.get(i) === false),
  };
}

const ALL_REACHED = { unreached: [], unseen: [] };
const count = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
const waitFor = (page: Page, selector: string) =>
  until(
    () => count(page, selector),
    (n) => n > 0,
  );
const focusOn = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.focus(), selector);

/** The facts, for one browser. */
export function keyboardFacts(lab: () => Lab): void {
  const withPage = async (path: (tab: number) => string, ready: string, check: (page: Page) => Promise<void>) => {
    const { page: news, tab } = await lab().read(DEMO);
    const page = await lab().driver.openExtensionPage(path(tab));
    await waitFor(page, ready);
    await page.bringToFront();
    await check(page);
    await Promise.all([page.close(), news.close()]);
  };
  const withPopup = (check: (popup: Page) => Promise<void>) =>
    withPage((tab) => `src/extension/popup/index.html?tab=${tab}`, 'article', check);
  const withReader = (check: (reader: Page) => Promise<void>) =>
    withPage((tab) => `${READER_PAGE}?tab=${tab}`, '.note', check);

  describe('by keyboard', () => {
    it('everything in the popup is reached, tab by tab, and seen to be', () =>
      withPopup(async (popup) => {
        expect(await walk(popup)).toEqual(ALL_REACHED);
        await focusOn(popup, '[role=tab][aria-selected=true]');
        await popup.keyboard.press('ArrowRight');
        await waitFor(popup, 'blockquote');
        expect(await popup.evaluate(() => document.activeElement?.id)).toBe('tab-quotes');
        expect(await walk(popup)).toEqual(ALL_REACHED);
      }));

    it('the popup opens a fold, goes through the menu and leaves it', () =>
      withPopup(async (popup) => {
        await focusOn(popup, '.fold .text-button');
        await popup.keyboard.press('Enter');
        expect(
          await until(
            () => popup.evaluate(() => document.activeElement?.textContent),
            (text) => text === 'Fold again',
          ),
        ).toBe('Fold again');
        await focusOn(popup, '.menu summary');
        await popup.keyboard.press('Enter');
        await waitFor(popup, '.menu[open]');
        expect(await walk(popup, '.menu')).toEqual(ALL_REACHED);
        await focusOn(popup, '.menu-row');
        await popup.keyboard.press('Escape');
        expect(await count(popup, '.menu[open]')).toBe(0);
        expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('summary');
      }));

    it('everything in the reader is reached and seen to be, and colours are chosen by arrows', () =>
      withReader(async (reader) => {
        expect(await walk(reader)).toEqual(ALL_REACHED);
        await focusOn(reader, 'input[name=theme]:checked');
        await reader.keyboard.press('ArrowRight');
        await reader.keyboard.press('ArrowRight');
        expect(
          await until(
            () => reader.evaluate(() => document.documentElement.dataset['theme']),
            (theme) => theme === 'sepia',
          ),
        ).toBe('sepia');
      }));

    it('the reader’s menus open, save and close', () =>
      withReader(async (reader) => {
        await focusOn(reader, '.bar .menu summary');
        await reader.keyboard.press('Enter');
        await waitFor(reader, '.menu[open]');
        await reader.keyboard.press('Tab');
        await reader.keyboard.press('ArrowLeft');
        expect(
          await until(
            () => reader.evaluate(() => document.documentElement.dataset['width']),
            (width) => width === 'narrow',
          ),
        ).toBe('narrow');
        await reader.keyboard.press('Escape');
        expect(await count(reader, '.menu[open]')).toBe(0);
      }));
  });
}
