/** The picker: chosen from the menu, driven by keyboard, kept from the article, its picks kept for the site. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FoldRule } from '../../src/core/site-rules.ts';
import { FRESH_SETTINGS, type Lab } from './lab.ts';
import { until } from './until.ts';

const SITE = 'example-times.example';
const PAGE = `<!doctype html><html lang="en"><head><title>The harbour wall | The Example Times</title>
<meta property="og:type" content="article"></head><body><main><article><h1>The long read about the harbour wall</h1>
${Array.from({ length: 12 }, (_, i) => `<p>Stone number ${i + 1} of the wall was laid in a winter of its own, says the register, and nobody who laid it lived to see the next one put on top.</p>`).join('\n')}
</article><aside class="weather-box"><h2>Weather in the harbour</h2><div class="today"><p>Fog until noon</p><p>Then wind from the west</p></div></aside></main></body></html>`;

const outer = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const isOpen = (page: Page) => page.evaluate(() => document.querySelector('clean-copy-picker') !== null);
const boxHeight = (page: Page) =>
  page.evaluate(() => Math.round(document.querySelector('.weather-box')!.getBoundingClientRect().height));

/** Opens the menu on an element, as far as the page sees it. */
const menuOn = (page: Page, selector: string) =>
  page.evaluate((one) => {
    const element = document.querySelector(one)!;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    element.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }));
  }, selector);

/** The facts, for one browser. */
export function pickerFacts(lab: () => Lab): void {
  describe('the picker', () => {
    beforeEach(async () => {
      lab().site.put('wall', PAGE);
      await lab().seat.store(FRESH_SETTINGS);
    });
    afterEach(() => lab().seat.store(FRESH_SETTINGS));

    const rules = async (): Promise<readonly FoldRule[]> => {
      const stored = (await lab().seat.stored()) as { sites: Record<string, { folds?: readonly FoldRule[] }> };
      return stored.sites[SITE]?.folds ?? [];
    };
    const waitForRules = (count: number) => until(rules, ({ length }) => length === count, 3_000);

    it('folds a block by keyboard alone, here and on the next visit, with a reason and a way back', async () => {
      const { page, tab } = await lab().read('wall');
      await page.bringToFront();
      await menuOn(page, '.today p');
      expect(await lab().seat.pick(tab, 'fold')).toBe('ready');
      await page.waitForSelector('clean-copy-picker');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      expect(await waitForRules(1)).toMatchObject([{ selector: '.weather-box', action: 'fold' }]);
      expect(await isOpen(page)).toBe(false);
      expect(
        await until(
          () => boxHeight(page),
          (height) => height === 0,
          3_000,
        ),
      ).toBe(0);
      await page.close();

      const again = await lab().read('wall');
      const folds = again.report.state === 'article' ? again.report.folds : [];
      expect(folds).toMatchObject([{ kind: 'pick', sentence: 'Folded by you', state: 'folded' }]);
      await lab().seat.showFold(again.tab, 0, true);
      expect(await boxHeight(again.page)).toBeGreaterThan(60);
      await again.page.close();
    });

    it('does not fold text of the article, whatever is pressed', async () => {
      const { page, tab } = await lab().read('wall');
      await page.bringToFront();
      await menuOn(page, 'article p');
      await lab().seat.pick(tab, 'fold');
      await page.waitForSelector('clean-copy-picker');
      for (const key of ['Enter', 'ArrowUp', 'Enter', 'ArrowUp', 'Enter', ' ', 'ArrowDown', 'Enter'] as const) {
        await page.keyboard.press(key);
      }
      expect(await rules()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.close();
    });

    it('leaves the page’s own bytes on Escape', async () => {
      const { page, tab } = await lab().read('wall');
      await page.bringToFront();
      const before = await outer(page);
      await menuOn(page, '.today p');
      await lab().seat.pick(tab, 'fold');
      await page.waitForSelector('clean-copy-picker');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Escape');
      expect(await outer(page)).toBe(before);
      await page.close();
    });

    it('follows the mouse, and a click chooses without pressing what is there', async () => {
      const { page, tab } = await lab().read('wall');
      await page.bringToFront();
      await menuOn(page, '.weather-box h2');
      await page.evaluate(() => {
        document.querySelector('.today')!.addEventListener('click', () => (document.title = 'pressed'));
      });
      await lab().seat.pick(tab, 'fold');
      await page.waitForSelector('clean-copy-picker');
      const { x, y } = await page.evaluate(() => {
        const { left, top } = document.querySelector('.today p')!.getBoundingClientRect();
        return { x: left + 5, y: top + 5 };
      });
      await page.mouse.move(x, y);
      await page.mouse.click(x, y);
      await page.mouse.wheel({ deltaY: -100 });
      await page.keyboard.press('Enter');
      expect(await waitForRules(1)).toMatchObject([{ action: 'fold' }]);
      expect(await page.title()).not.toBe('pressed');
      await page.close();
    });

    it('goes one block wider for one turn of the wheel, not for each tremble of a touchpad', async () => {
      const { page, tab } = await lab().read('wall');
      await page.bringToFront();
      await menuOn(page, '.today p');
      await lab().seat.pick(tab, 'fold');
      await page.waitForSelector('clean-copy-picker');
      await page.evaluate(() => {
        const tremble = { deltaY: -10, bubbles: true, cancelable: true };
        for (let i = 0; i < 6; i++) document.body.dispatchEvent(new WheelEvent('wheel', tremble));
      });
      await page.keyboard.press('Enter');
      expect(await waitForRules(1)).toMatchObject([{ selector: '.today' }]);
      await page.close();
    });

    it('is driven by touch alone, and what was picked is given back from the options', async () => {
      const { page, tab } = await lab().read('wall');
      await page.bringToFront();
      await menuOn(page, '.weather-box h2');
      await lab().seat.pick(tab, 'fold');
      await page.waitForSelector('clean-copy-picker');
      const place = await page.evaluate(() => {
        const { left, top } = document.querySelector('.today p')!.getBoundingClientRect();
        return { x: left + 5, y: top + 5 };
      });
      await page.touchscreen.tap(place.x, place.y);
      const buttonAt = async (text: string) => {
        const { buttons } = await lab().seat.closedTree(tab, 'clean-copy-picker');
        return buttons.find((button) => button.text === text)!;
      };
      const wider = await buttonAt('Wider');
      await page.touchscreen.tap(wider.x, wider.y);
      await page.touchscreen.tap(wider.x, wider.y);
      const act = await buttonAt('Fold this');
      await page.touchscreen.tap(act.x, act.y);
      expect(await waitForRules(1)).toMatchObject([{ selector: '.weather-box', action: 'fold' }]);

      const options = lab().seat.page;
      await options.waitForSelector('tbody .end .text-button');
      await options.evaluate(() => document.querySelector<HTMLElement>('tbody .end .text-button')!.click());
      await options.waitForSelector('.blocks button');
      await options.evaluate(() => document.querySelector<HTMLElement>('.blocks button')!.click());
      await waitForRules(0);
      const shown = await until(
        () => boxHeight(page),
        (height) => height > 60,
        3_000,
      );
      expect(shown).toBeGreaterThan(60);
      await page.close();
    });

    it('passes by what is folded already', async () => {
      const { page, tab } = await lab().read('harbour-lead-repeat');
      await page.bringToFront();
      await menuOn(page, '.letter');
      await lab().seat.pick(tab, 'fold');
      await page.waitForSelector('clean-copy-picker');
      const { html } = await lab().seat.closedTree(tab, 'clean-copy-picker');
      expect(html).not.toContain('The Harbour Letter');
      await page.keyboard.press('Escape');
      await page.close();
    });

    it('is not needed for Never fold this on a fold', async () => {
      const { page, tab } = await lab().read('harbour-lead-repeat');
      await lab().seat.showFold(tab, 'all', true);
      await menuOn(page, '.letter');
      expect(await lab().seat.pick(tab, 'never')).toBe('done');
      expect(await waitForRules(1)).toMatchObject([{ action: 'never' }]);
      await page.close();
    });

    it('does not open where Clean Copy is off', async () => {
      await lab().seat.store({ everywhere: false, sites: {} });
      const { page, tab } = await lab().read('wall');
      expect(await lab().seat.pick(tab, 'fold')).toBe('off');
      expect(await isOpen(page)).toBe(false);
      await page.close();
    });
  });
}
