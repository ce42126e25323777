/** The stub on the page: seen, reached by keyboard, opened by a find, harmless to the reader's place. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lab, NewsTab } from './lab.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';

/** Heights of the stubs and of what they stand for, in page order. */
const standing = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('clean-copy-fold, [data-clean-copy-fold]')].map((element) => ({
      tag: element.localName,
      height: Math.round(element.getBoundingClientRect().height),
    })),
  );

const letterHeight = (page: Page) =>
  page.evaluate(() => Math.round(document.querySelector('.letter')!.getBoundingClientRect().height));

/** Presses Tab until a stub has the focus; false where none takes it. */
async function tabToStub(page: Page): Promise<boolean> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.localName === 'clean-copy-fold')) return true;
  }
  return false;
}

/** A long page with an offer in the middle that holds something to jump to. */
const LONG = `<!doctype html><html lang="en"><head><title>Long read | The Example Times</title>
<meta property="og:type" content="article"></head><body><article><h1>The long read about the harbour wall</h1>
${'<p>The harbour wall of Veldmark was built from the stones of three churches, and each of them is still asked for on Sundays by somebody.</p>'.replace('wall', 'wall of old').repeat(1)}
${Array.from({ length: 20 }, (_, i) => `<p>Stone number ${i + 1} of the wall was laid in a winter of its own, says the register, and nobody who laid it lived to see the next one put on top.</p>`).join('\n')}
<aside class="letter"><h3>The Harbour Letter</h3><p id="deep">Sign up for our free newsletter and get the news of the harbour in your inbox every Friday.</p>
<form><input type="email" name="email" placeholder="Your e-mail address"><button>Sign up</button></form></aside>
${Array.from({ length: 20 }, (_, i) => `<p>Gate number ${i + 1} of the wall opens on a different day of the year, and the keeper of the keys has written down which one it was the last time.</p>`).join('\n')}
</article></body></html>`;

/** The facts, for one browser. */
export function stubFacts(lab: () => Lab): void {
  describe('a stub', () => {
    let demo: NewsTab;
    beforeAll(async () => {
      demo = await lab().read(DEMO);
      await demo.page.bringToFront();
    });
    afterAll(() => demo.page.close());

    it('stands 36 px high where something is folded, and that takes no room', async () => {
      const shown = await standing(demo.page);
      expect(shown.filter(({ tag }) => tag === 'clean-copy-fold').map(({ height }) => height)).toEqual([36, 36, 36]);
      expect(shown.filter(({ tag }) => tag !== 'clean-copy-fold').map(({ height }) => height)).toEqual([0, 0, 0, 0]);
    });

    it('is reached by Tab, opens on Enter, folds again on Enter and on Space', async () => {
      const { page } = demo;
      expect(await tabToStub(page)).toBe(true);
      await page.keyboard.press('Enter');
      expect(await letterHeight(page)).toBeGreaterThan(80);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('clean-copy-fold');
      await page.keyboard.press('Enter');
      expect(await letterHeight(page)).toBe(0);
      await page.keyboard.press(' ');
      expect(await letterHeight(page)).toBeGreaterThan(80);
      await page.keyboard.press(' ');
      expect(await letterHeight(page)).toBe(0);
    });

    it('keeps its inside from the page', async () => {
      const roots = await demo.page.evaluate(() =>
        [...document.querySelectorAll('clean-copy-fold')].map(({ shadowRoot, innerHTML }) => [shadowRoot, innerHTML]),
      );
      expect(roots).toEqual([
        [null, ''],
        [null, ''],
        [null, ''],
      ]);
    });

    it('takes nothing that is folded into the tab order', async () => {
      const { page } = demo;
      for (let presses = 0; presses < 25; presses++) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.closest('.letter, .join') ?? null)).toBeNull();
      }
    });
  });

  describe('going to a place inside a fold', () => {
    it('opens the fold', async () => {
      lab().site.put('long', LONG);
      const { page, tab, report } = await lab().read('long');
      expect(report.state === 'article' && report.folds.map(({ state }) => state)).toEqual(['folded']);
      await page.bringToFront();
      await page.evaluate(() => (location.hash = '#deep'));
      const folds = await until(
        async () => {
          const answer = await lab().seat.askPage(tab);
          return answer?.state === 'article' ? answer.folds.map(({ state }) => state) : [];
        },
        ([state]) => state === 'opened',
        4_000,
      );
      expect(folds).toEqual(['opened']);
      expect(await letterHeight(page)).toBeGreaterThan(60);
      await page.close();
    });
  });

  describe('folding', () => {
    it('leaves the reader where they were, and the page scrollable', async () => {
      lab().site.put('long', LONG);
      const { page, tab } = await lab().read('long');
      await page.bringToFront();
      const place = () =>
        page.evaluate(() => {
          const line = [...document.querySelectorAll('p')].find((p) => p.textContent!.startsWith('Gate number 12 '))!;
          return Math.round(line.getBoundingClientRect().top);
        });
      await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight / 2 + 400, behavior: 'instant' }));
      const before = await place();
      await lab().seat.showFold(tab, 'all', true);
      const opened = await place();
      await lab().seat.showFold(tab, 'all', false);
      const folded = await place();
      expect(Math.abs(opened - before)).toBeLessThanOrEqual(1);
      expect(Math.abs(folded - before)).toBeLessThanOrEqual(1);
      const scrolled = await page.evaluate(() => {
        window.scrollTo({ top: 300, behavior: 'instant' });
        return window.scrollY;
      });
      expect(scrolled).toBe(300);
      await page.close();
    });
  });
}
