/** What folded on a site before does not show for a moment at the next visit. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FRESH_SETTINGS, OPTIONS_PAGE, type Lab } from './lab.ts';
import { FIRST_STORY, SECOND_STORY, THIRD_STORY, TRUE_PARAGRAPH } from './learned-pages.ts';
import { until } from './until.ts';

/** What the pages of learned-pages.ts put into their window. */
declare const watched: { frames: number; flashes: number; shift: number };
declare const chrome: {
  storage: { local: { get(keys: null): Promise<Record<string, unknown>>; remove(keys: string[]): Promise<void> } };
};

/** A jump of the page below this is none: a pixel that rounding leaves, as the browser counts it. */
const NO_SHIFT = 0.002;

/** The facts, for one browser; `countsShifts` where it counts how a page jumps. */
export function learnedFacts(lab: () => Lab, countsShifts: boolean): void {
  const learned = () =>
    lab().seat.page.evaluate(async () =>
      Object.entries(await chrome.storage.local.get(null))
        .filter(([key]) => key.startsWith('learned:'))
        .map(([, folds]) => folds as readonly { selector: string }[]),
    );
  const selectors = async () => (await learned()).flat().map(({ selector }) => selector);
  const forget = () =>
    lab().seat.page.evaluate(async () => {
      const keys = Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('learned:'));
      await chrome.storage.local.remove(keys);
    });
  const visit = async (name: string) => {
    const opened = await lab().read(name);
    await opened.page.bringToFront();
    return { ...opened, watched: await opened.page.evaluate(() => watched) };
  };
  const learn = async () => {
    const { page } = await visit('first-story');
    expect(await until(selectors, (all) => all.includes('aside.letter'))).toContain('aside.letter');
    return page;
  };
  const bytes = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

  describe('a block that was folded on a site before', () => {
    beforeAll(() => {
      lab().site.putSlowly('first-story', FIRST_STORY);
      lab().site.putSlowly('second-story', SECOND_STORY);
      lab().site.putSlowly('third-story', THIRD_STORY);
    });
    beforeEach(async () => {
      await lab().seat.store(FRESH_SETTINGS);
      await forget();
    });
    afterAll(async () => {
      await lab().seat.store(FRESH_SETTINGS);
      await forget();
    });

    it('shows for a moment at the first visit, and in no frame at the next', async () => {
      const first = await visit('first-story');
      expect(first.watched.flashes).toBeGreaterThan(0);
      await (await learn()).close();
      const next = await visit('first-story');
      expect(next.watched.frames).toBeGreaterThan(5);
      expect(next.watched.flashes).toBe(0);
      if (countsShifts) expect(next.watched.shift).toBeLessThan(Math.max(NO_SHIFT, first.watched.shift));
      expect(next.report.state === 'article' && next.report.folds.length).toBe(3);
      expect(next.troubles).toEqual([]);
      await Promise.all([first.page.close(), next.page.close()]);
    });

    it('shows in no frame of another article of the site, wherever it stands there', async () => {
      await (await learn()).close();
      const { page, watched: seen } = await visit('second-story');
      expect(seen.frames).toBeGreaterThan(5);
      expect(seen.flashes).toBe(0);
      await page.close();
    });

    it('is kept without a word of its text and without the site’s name', async () => {
      await (await learn()).close();
      const stored = await lab().seat.page.evaluate(async () => {
        const { settings: _, ...rest } = await chrome.storage.local.get(null);
        return JSON.stringify(rest);
      });
      expect(stored).toContain('aside.letter');
      expect(stored).not.toMatch(/Tides|Friday|inbox|example|times/u);
    });

    it('stays in sight where its name stands on a true paragraph', async () => {
      await (await learn()).close();
      const { page, watched: seen } = await visit('third-story');
      expect(seen.flashes).toBeGreaterThan(0);
      expect(await page.evaluate((text) => document.body.innerText.includes(text), TRUE_PARAGRAPH)).toBe(true);
      await page.close();
    });

    it('leaves no byte behind when the site is switched off', async () => {
      await (await learn()).close();
      const on = await visit('first-story');
      await lab().seat.store({ everywhere: false, sites: {} });
      const off = await visit('first-story');
      expect(off.watched.flashes).toBeGreaterThan(0);
      expect(await bytes(on.page)).toBe(await bytes(off.page));
      await Promise.all([on.page.close(), off.page.close()]);
    });

    it('is forgotten when the reader wants it never folded', async () => {
      const page = await learn();
      await page.close();
      const { page: next, tab, report } = await visit('first-story');
      const letter = report.state === 'article' ? report.folds.find(({ kind }) => kind === 'newsletter') : undefined;
      await lab().seat.neverFold(tab, letter!.id);
      expect(await until(selectors, (all) => !all.includes('aside.letter'))).not.toContain('aside.letter');
      await next.close();
    });

    it('is not kept where the reader does not want that, and can be forgotten in the options', async () => {
      await (await learn()).close();
      const options = await lab().driver.openExtensionPage(OPTIONS_PAGE);
      await options.waitForSelector('#learn');
      await options.evaluate(() => document.querySelector<HTMLInputElement>('#learn')!.click());
      expect(await until(learned, (all) => all.length === 0)).toEqual([]);
      await options.close();
      const { page, watched: seen } = await visit('first-story');
      expect(seen.flashes).toBeGreaterThan(0);
      expect(await learned()).toEqual([]);
      await page.close();
    });
  });
}
