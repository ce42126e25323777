/** The switch for a site: acts at once, gives the page's bytes back, is kept. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FRESH_SETTINGS, OPTIONS_PAGE, type Lab } from './lab.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';
const HOST = 'www.example-times.example';
const SITE = 'example-times.example';
const TURNS = 100;

const outer = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const stubs = (page: Page) => page.evaluate(() => document.querySelectorAll('clean-copy-fold').length);

/** The facts, for one browser. */
export function switchFacts(lab: () => Lab): void {
  describe('the switch for a site', () => {
    beforeEach(() => lab().seat.store(FRESH_SETTINGS));
    afterEach(() => lab().seat.store(FRESH_SETTINGS));

    const waitForStubs = (page: Page, count: number) =>
      until(
        () => stubs(page),
        (n) => n === count,
      );

    it('in the popup acts on the page at once and is stored under the site’s name', async () => {
      await lab().seat.store({ everywhere: false, sites: {} });
      const { page, tab } = await lab().read(DEMO, HOST);
      const before = await outer(page);
      const popup = await lab().openPopupPage(tab);
      await (await popup.waitForSelector('input[role=switch]'))!.click();
      expect(await waitForStubs(page, 3)).toBe(3);
      expect(await lab().seat.stored()).toMatchObject({ sites: { [SITE]: { on: true } } });
      await (await popup.waitForSelector('input[role=switch]'))!.click();
      expect(await waitForStubs(page, 0)).toBe(0);
      expect(await lab().seat.stored()).toMatchObject({ sites: { [SITE]: { on: false } } });
      expect(await outer(page)).toBe(before);
      await Promise.all([popup.close(), page.close()]);
    });

    it(`gives the page its own bytes back, ${TURNS} times over`, async () => {
      const rule = (on: boolean) => lab().seat.store({ everywhere: true, sites: { [SITE]: { on } } });
      await rule(false);
      const { page } = await lab().read(DEMO, HOST);
      const before = await outer(page);
      for (let turn = 0; turn < TURNS; turn++) {
        await rule(true);
        expect(await waitForStubs(page, 3)).toBe(3);
        await rule(false);
        expect(await waitForStubs(page, 0)).toBe(0);
        expect(await outer(page)).toBe(before);
      }
      await page.close();
    });

    it('holds for its site only', async () => {
      await lab().seat.store({ everywhere: true, sites: { [SITE]: { on: false } } });
      const [off, on] = [await lab().read(DEMO, HOST), await lab().read(DEMO, 'other-times.example')];
      expect([off.report.state, on.report.state]).toEqual(['off', 'article']);
      await Promise.all([off.page.close(), on.page.close()]);
    });

    it('is listed in the options, and taken off the list there', async () => {
      await lab().seat.store({ everywhere: true, sites: { [SITE]: { on: false } } });
      const { page: options } = lab().seat;
      const sites = () =>
        options.evaluate(() => [...document.querySelectorAll('.sites th[scope=row]')].map((e) => e.textContent));
      expect(await until(sites, (list) => list.length === 1)).toEqual([SITE]);
      const { page } = await lab().read(DEMO, HOST);
      await options.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.sites button')];
        buttons.find(({ textContent }) => textContent === 'Remove')!.click();
      });
      expect(await waitForStubs(page, 3)).toBe(3);
      expect(await sites()).toEqual([]);
      await page.close();
    });

    it('of a kind in the options unfolds that kind', async () => {
      const { page } = await lab().read(DEMO, HOST);
      expect(await waitForStubs(page, 3)).toBe(3);
      await lab().seat.page.evaluate(() => document.querySelector<HTMLElement>('#kind-newsletter')!.click());
      expect(await waitForStubs(page, 2)).toBe(2);
      await page.close();
    });
  });

  describe('two windows with the options', () => {
    it('that change different things at the same time lose none of the changes', async () => {
      await lab().seat.store(FRESH_SETTINGS);
      const other = await lab().driver.openExtensionPage(OPTIONS_PAGE);
      const change = (page: Page, part: number) =>
        page.evaluate((odd) => {
          const boxes = [...document.querySelectorAll<HTMLElement>('input[id^=kind-]')];
          boxes.filter((_, i) => i % 2 === odd).forEach((box) => box.click());
        }, part);
      await other.waitForSelector('input[id^=kind-]');
      await Promise.all([change(lab().seat.page, 0), change(other, 1)]);
      const on = await until(
        async () => Object.values(((await lab().seat.stored()) as { kinds?: object }).kinds ?? { none: true }),
        (values) => !values.includes(true),
      );
      expect(on).toHaveLength(9);
      expect(on).not.toContain(true);
      await other.close();
      await lab().seat.store(FRESH_SETTINGS);
    });
  });

  describe('5,000 sites with rules of their own', () => {
    it('are stored, listed and heeded', async () => {
      const sites = Object.fromEntries(
        Array.from({ length: 5_000 }, (_, i) => [`site-${i}.example`, { on: i % 2 === 0 }]),
      );
      await lab().seat.store({ everywhere: true, sites: { ...sites, [SITE]: { on: false } } });
      const { page, report } = await lab().read(DEMO, HOST);
      expect(report.state).toBe('off');
      const switches = () => lab().seat.page.evaluate(() => document.querySelectorAll('.sites th[scope=row]').length);
      expect(await until(switches, (n) => n === 5_001)).toBe(5_001);
      await lab().seat.store(FRESH_SETTINGS);
      await page.close();
    });
  });

  describe('stored settings that are damaged', () => {
    afterEach(() => lab().seat.store(FRESH_SETTINGS));

    it.each([
      ['a text'],
      [null],
      [42],
      [[]],
      [{ everywhere: 'yes', kinds: 7, sites: [] }],
      [{ sites: { x: { on: 'no' } } }],
    ])('(%j) are mended: the page is read as if nothing had been chosen', async (damaged) => {
      await lab().seat.store(damaged);
      const { page, report, troubles } = await lab().read(DEMO);
      expect(report.state).toBe('article');
      expect(troubles.filter((text) => !text.includes('favicon'))).toEqual([]);
      await page.close();
    });
  });
}
