/** A page that goes on into the next articles as one scrolls. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { HEADLINES, LETTER, STORIES } from '../core/article/several-articles.ts';
import type { Lab } from './lab.ts';
import { scrolling } from './scrolling-pages.ts';
import { until } from './until.ts';

/** What the page puts into its window. */
declare const window: { more(): number; goTo(number: number): void };

/** A page that changes by itself is read at its own pace, which on a busy machine is a slow one: milliseconds. */
const PATIENCE = 40_000;
const stubs = (page: Page) => page.evaluate(() => document.querySelectorAll('clean-copy-fold').length);
const waitForStubs = (page: Page, count: number) =>
  until(
    () => stubs(page),
    (n) => n === count,
    PATIENCE,
  );
const headOf = (popup: Page) =>
  popup.evaluate(() =>
    ['.section-head b', 'article .title', '.byline'].map((name) => document.querySelector(name)?.textContent),
  );

/** The facts, for one browser. */
export function scrollingFacts(lab: () => Lab): void {
  const open = async (how: 'pushState' | 'replaceState') => {
    const name = `scrolling-${how}`;
    lab().site.put(name, scrolling(how));
    const opened = await lab().read(name);
    await opened.page.bringToFront();
    expect(await waitForStubs(opened.page, 1)).toBe(1);
    return opened;
  };
  /** What the popup says over what the page shows now, once it has looked at it: at first it shows what was read last. */
  async function popupOver(tab: number, expected: readonly string[]) {
    const popup = await lab().openPopupPage(tab);
    const head = await until(
      () => headOf(popup),
      (now) => String(now) === String(expected),
    );
    await popup.close();
    return head;
  }
  const expectPopup = async (tab: number, ...expected: readonly string[]) =>
    expect(await popupOver(tab, expected)).toEqual(expected);

  describe('a page that goes on into the next articles', () => {
    it.each(['pushState', 'replaceState'] as const)(
      'shows the article in view in the popup, its address by %s',
      async (how) => {
        const { page, tab, troubles } = await open(how);
        await expectPopup(tab, 'Article', HEADLINES.mill, 'Ida Holm · March 3, 2026');
        await page.bringToFront();
        await page.evaluate(() => (window.more(), window.goTo(1)));
        await expectPopup(tab, 'Article 2 of 2', HEADLINES.ferry, 'Rolf Amsel');
        await page.bringToFront();
        await page.evaluate(() => (window.more(), window.goTo(2)));
        const report = await lab().seat.askPage(tab);
        expect(await stubs(page)).toBe(3);
        expect(report).toMatchObject({
          article: { title: HEADLINES.bees, url: lab().site.url('scrolling/2'), published: null },
          place: { number: 3, of: 3 },
        });
        expect(report?.state === 'article' && report.article.blocks.map(({ text }) => text)).toEqual(STORIES.bees);
        await page.evaluate(() => window.goTo(0));
        await expectPopup(tab, 'Article 1 of 3', HEADLINES.mill, 'Ida Holm · March 3, 2026');
        expect(troubles).toEqual([]);
        await page.close();
      },
    );

    it('folds the offers of all of them and no paragraph', { timeout: 2 * PATIENCE }, async () => {
      const { page, tab } = await open('pushState');
      const before = await page.evaluate(
        () => (window.more(), window.more(), document.querySelectorAll('main p').length),
      );
      expect(await waitForStubs(page, 3)).toBe(3);
      const heights = (selector: string) =>
        page.evaluate(
          (one) => [...document.querySelectorAll(one)].map((e) => e.getBoundingClientRect().height > 0),
          selector,
        );
      expect(await heights('.letter')).toEqual([false, false, false]);
      expect((await heights('.text p')).every(Boolean)).toBe(true);
      const report = await lab().seat.askPage(tab);
      expect(report?.state === 'article' && report.folds.map(({ kind, state }) => `${kind} ${state}`)).toEqual(
        Array.from({ length: 3 }, () => 'newsletter folded'),
      );
      await lab().seat.showFold(tab, 'all', true);
      expect(await heights('.letter')).toEqual([true, true, true]);
      expect(before).toBe(18);
      await page.close();
    });

    it('is read on where its head says no longer that it is an article', { timeout: 2 * PATIENCE }, async () => {
      const { page, tab } = await open('pushState');
      await page.evaluate(() => (window.more(), window.more()));
      await lab().seat.askPage(tab);
      expect(await stubs(page)).toBe(3);
      await page.evaluate((offer) => {
        document.querySelector('meta[property="og:type"]')!.remove();
        window.goTo(2);
        document.querySelectorAll('.text')[2]!.firstElementChild!.insertAdjacentHTML('afterend', offer);
      }, LETTER);
      expect(await waitForStubs(page, 4)).toBe(4);
      await expectPopup(tab, 'Article 3 of 3', HEADLINES.bees, 'Ute Fink');
      await page.close();
    });

    it('opens the article in view in the reader, which keeps it while the page scrolls on', async () => {
      const { page, tab } = await open('pushState');
      await page.evaluate(() => (window.more(), window.goTo(1)));
      const reader = await lab().driver.openExtensionPage(`src/extension/reader/index.html?tab=${tab}`);
      const title = () => reader.evaluate(() => document.querySelector('h1')?.textContent);
      expect(await until(title, (text) => text === HEADLINES.ferry)).toBe(HEADLINES.ferry);
      await page.evaluate(() => window.goTo(0));
      expect(await title()).toBe(HEADLINES.ferry);
      await Promise.all([reader.close(), page.close()]);
    });
  });
}
