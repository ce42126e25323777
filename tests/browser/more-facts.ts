/** What the popup changes beyond one fold: Never fold this with its way back, kinds for this site, a report, everything shown. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Lab } from './lab.ts';
import { objections } from './objections.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';

const words = (page: Page) => page.evaluate(() => document.body.innerText);
const waitForWords = (page: Page, expected: string) =>
  until(
    () => words(page),
    (text) => text.includes(expected),
  );
const click = (popup: Page, selector: string) =>
  popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector);
const stubs = (page: Page) => page.evaluate(() => document.querySelectorAll('clean-copy-fold').length);

/** The facts, for one browser. */
export function moreFacts(lab: () => Lab): void {
  const withPopup = async (check: (popup: Page, page: Page, tab: number) => Promise<void>) => {
    const { page, tab } = await lab().read(DEMO);
    const popup = await lab().openPopupPage(tab);
    await waitForWords(popup, 'folded on this page');
    await check(popup, page, tab);
    await Promise.all([popup.close(), page.close()]);
  };
  const openMenu = (popup: Page) => click(popup, '.menu summary');

  describe('from the popup', () => {
    it('a fold is never folded again here, with the focus on the way back', () =>
      withPopup(async (popup) => {
        await popup.bringToFront();
        await click(popup, '.fold [data-act=never]');
        expect(await waitForWords(popup, 'Never folded again here')).toContain('2 folded');
        expect(await popup.evaluate(() => (document.activeElement as HTMLElement).dataset['act'])).toBe('undo');
        const rules = async () => JSON.stringify(await lab().seat.stored());
        expect(await until(rules, (text) => text.includes('"never"'))).toContain('"never"');
        await click(popup, '[data-act=undo]');
        expect(await waitForWords(popup, '3 folded')).not.toContain('Never folded again here');
        expect(await until(rules, (text) => !text.includes('"never"'))).not.toContain('"never"');
      }));

    it('a kind is left alone on this site only', () =>
      withPopup(async (popup, page) => {
        const before = await stubs(page);
        await openMenu(popup);
        const kinds = await popup.evaluate(() => document.querySelectorAll('.kind-switches input').length);
        expect(kinds).toBe(9);
        await click(popup, '.kind-switches label:first-of-type input');
        expect(
          await until(
            () => stubs(page),
            (n) => n < before,
          ),
        ).toBeLessThan(before);
        expect(await waitForWords(popup, `${before - 1} folded`)).toContain(`${before - 1} folded`);
        expect(await lab().seat.stored()).toMatchObject({
          kinds: { repeat: true },
          sites: { 'example-times.example': { kinds: { repeat: false } } },
        });
      }));

    it('a wrong fold is reported by a text that is shown and never sent', () =>
      withPopup(async (popup, page) => {
        const asked = lab().site.asked.length;
        await openMenu(popup);
        await popup.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.menu-row')]
            .find((e) => e.innerText.includes('wrong fold'))!
            .click(),
        );
        const text = await until(
          () => popup.evaluate(() => document.querySelector('textarea')?.value ?? ''),
          (value) => value !== '',
        );
        for (const part of [
          /^Clean Copy \d/u,
          /Page: http/u,
          /Fold: repeat/u,
          /Reason: same as paragraph 1/u,
          /Path: /u,
        ])
          expect(text).toMatch(part);
        expect(text).not.toContain(new URL(page.url()).search || '?');
        expect(lab().site.asked.length).toBe(asked);
      }));

    it('everything is shown', () =>
      withPopup(async (popup) => {
        await openMenu(popup);
        await click(popup, '.menu-item');
        expect(await waitForWords(popup, '0 folded')).toContain('Fold all again');
      }));

    it('the menu is one that axe objects to nothing in', () =>
      withPopup(async (popup) => {
        await openMenu(popup);
        expect(await objections(popup)).toEqual([]);
      }));
  });
}
