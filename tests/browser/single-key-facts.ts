/** Single keys: what they do in the popup, that they leave fields alone, and that they can be switched off. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openQuotes } from './copy-facts.ts';
import { OPTIONS_PAGE, type Lab } from './lab.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';
const READER_PAGE = 'src/extension/reader/index.html';
const CHOICE = '#single-keys';

const isThere = (page: Page, selector: string) =>
  until(
    () => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
    (there) => there,
  );
const chosenTab = (page: Page) =>
  page.evaluate(() => document.querySelector('[role=tab][aria-selected=true]')?.id ?? '');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
const becomes = <T>(ask: () => Promise<T>, wanted: T) =>
  until(ask, (now) => now === wanted).then((now) => expect(now).toBe(wanted));
const searched = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value);

/** Presses a key until it has done something: keys act only once it is known that they may. */
async function pressUntil(page: Page, key: '1' | '2' | 'j', isDone: () => Promise<boolean>): Promise<void> {
  const done = await until(
    async () => {
      await page.keyboard.press(key);
      return isDone();
    },
    (answer) => answer,
  );
  expect(done).toBe(true);
}

/** The facts, for one browser. */
export function singleKeyFacts(lab: () => Lab): void {
  const withQuotes = async (check: (popup: Page) => Promise<void>) => {
    const { page: news, tab } = await lab().read(DEMO);
    const popup = await openQuotes(lab(), tab);
    await popup.bringToFront();
    await check(popup);
    await Promise.all([popup.close(), news.close()]);
  };

  describe('single keys in the popup', () => {
    it('choose a tab, which then has the focus', () =>
      withQuotes(async (popup) => {
        await pressUntil(popup, '1', async () => (await chosenTab(popup)) === 'tab-page');
        await becomes(() => focused(popup), 'tab-page');
        await popup.keyboard.press('2');
        await becomes(() => focused(popup), 'tab-quotes');
      }));

    it('leave what was searched as it is when the other tab is looked at', () =>
      withQuotes(async (popup) => {
        await popup.evaluate(() => document.querySelector<HTMLElement>('input[type=search]')!.focus());
        await popup.keyboard.type('harbour');
        await becomes(() => searched(popup), 'harbour');
        for (const tab of ['#tab-page', '#tab-quotes']) {
          await popup.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.click(), tab);
          await becomes(() => chosenTab(popup), tab.slice(1));
        }
        expect(await searched(popup)).toBe('harbour');
      }));

    it('search the quotes from either tab; in the field they are letters, and Escape empties it', () =>
      withQuotes(async (popup) => {
        await pressUntil(popup, '1', async () => (await chosenTab(popup)) === 'tab-page');
        await popup.keyboard.press('/');
        await becomes(() => focused(popup), 'input');
        await popup.keyboard.type('12c/');
        await becomes(() => searched(popup), '12c/');
        expect(await chosenTab(popup)).toBe('tab-quotes');
        await popup.keyboard.press('Escape');
        await becomes(() => searched(popup), '');
      }));

    it('are listed behind the three dots, where they can be switched off', () =>
      withQuotes(async (popup) => {
        await isThere(popup, '.menu summary');
        await popup.evaluate(() => {
          document.querySelector<HTMLElement>('.menu summary')!.click();
          [...document.querySelectorAll<HTMLElement>('.menu-row')]
            .find((e) => e.textContent === 'List of keys')!
            .click();
        });
        await isThere(popup, '.menu .keys');
        await becomes(() => focused(popup), 'h2');
        expect(await popup.evaluate(() => document.querySelectorAll('.menu kbd').length)).toBe(4);
        expect(await popup.evaluate((box) => document.querySelector(box) !== null, CHOICE)).toBe(true);
      }));

    it('copy the quote that has the focus', () =>
      withQuotes(async (popup) => {
        await pressUntil(popup, '2', async () => (await chosenTab(popup)) === 'tab-quotes');
        await popup.evaluate(() => document.querySelectorAll<HTMLElement>('[data-act=copy]')[1]!.focus());
        const quote = await popup.evaluate(() => document.querySelectorAll('blockquote')[1]!.textContent);
        await popup.keyboard.press('c');
        await becomes(() => popup.evaluate(() => document.activeElement?.textContent), 'Copied');
        expect(await popup.evaluate(() => globalThis.copiedText)).toContain(quote);
      }));

    it('Escape closes the menu and nothing else', () =>
      withQuotes(async (popup) => {
        await isThere(popup, '.menu summary');
        await popup.evaluate(() => document.querySelector<HTMLElement>('.menu summary')!.click());
        await isThere(popup, '.menu[open]');
        const isTaken = await popup.evaluate(() => {
          const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
          return !document.querySelector('.menu-row')!.dispatchEvent(press);
        });
        expect(isTaken).toBe(true);
        await becomes(() => popup.evaluate(() => document.querySelector('.menu[open]') === null), true);
      }));
  });

  describe('single keys switched off in the options', () => {
    it('do nothing in popup and reader, and act again after a reset', async () => {
      const { page: news, tab } = await lab().read(DEMO);
      const options = await lab().driver.openExtensionPage(OPTIONS_PAGE);
      const popup = await openQuotes(lab(), tab);
      const reader = await lab().driver.openExtensionPage(`${READER_PAGE}?tab=${tab}`);
      await Promise.all([isThere(reader, '.note'), isThere(options, CHOICE)]);
      const isOn = (page: Page) =>
        page.evaluate((box) => document.querySelector<HTMLInputElement>(box)!.checked, CHOICE);
      await becomes(() => isOn(options), true);
      await options.evaluate((box) => document.querySelector<HTMLElement>(box)!.click(), CHOICE);
      await becomes(() => isOn(reader), false);
      for (const page of [popup, reader]) {
        await page.bringToFront();
        for (const key of ['1', 'j', '?'] as const) await page.keyboard.press(key);
      }
      expect(await chosenTab(popup)).toBe('tab-quotes');
      expect(await reader.evaluate(() => document.querySelector('.note.current, dialog[open]'))).toBeNull();
      await options.evaluate(() => document.querySelector<HTMLElement>('main > section:last-of-type .button')!.click());
      await becomes(() => isOn(reader), true);
      await pressUntil(reader, 'j', () => reader.evaluate(() => document.querySelector('.note.current') !== null));
      await Promise.all([options, popup, reader, news].map((page) => page.close()));
    });
  });
}
