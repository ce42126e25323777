/** Pages that move under Clean Copy: to another address by the Navigation API, and to another zoom. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articleOf, HEADLINES, LETTER } from '../core/article/several-articles.ts';
import { LIVING_DEMO } from './living-pages.ts';
import type { Lab } from './lab.ts';
import { until } from './until.ts';

/** Takes every way to another story itself, as single-page applications do. */
const NAVIGATING = `<!doctype html><html lang="en"><head><title>${HEADLINES.mill}</title>
<meta property="og:type" content="article"></head><body><main>${articleOf('mill', { more: LETTER })}</main><script>
const stories = ${JSON.stringify({ ferry: articleOf('ferry', { more: `<p>The boat at ten will stay as it is.</p>${LETTER}` }) })};
navigation.addEventListener('navigate', (event) => event.intercept({ handler: async () => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  document.title = ${JSON.stringify(HEADLINES.ferry)};
  document.querySelector('main').innerHTML = stories.ferry;
} }));
</script></body></html>`;

/** In the page, and in the extension’s page. */
declare const navigation: { navigate(address: string): { finished: Promise<unknown> } };
declare const chrome: { tabs: { setZoom(tab: number, factor: number): Promise<void> } };

const stubs = (page: Page) => page.evaluate(() => document.querySelectorAll('clean-copy-fold').length);
const waitForStubs = (page: Page, count: number) =>
  until(
    () => stubs(page),
    (n) => n === count,
  );

/** The facts, for one browser. */
export function movingFacts(lab: () => Lab): void {
  describe('a page that moves', () => {
    it('to another story by the Navigation API is read as that story', async () => {
      lab().site.put('navigating', NAVIGATING);
      const { page, tab, troubles } = await lab().read('navigating');
      expect(await waitForStubs(page, 1)).toBe(1);
      await page.evaluate(() => navigation.navigate('/ferry').finished.then(() => undefined));
      expect(await waitForStubs(page, 1)).toBe(1);
      expect(await page.evaluate(() => document.querySelector('.letter')!.getBoundingClientRect().height)).toBe(0);
      expect(await lab().seat.askPage(tab)).toMatchObject({
        article: { title: HEADLINES.ferry, url: lab().site.url('ferry') },
      });
      expect(troubles).toEqual([]);
      await page.close();
    });

    it('to another zoom keeps its folds, each on one line in the window', async () => {
      const { page, tab, report, troubles } = await lab().read(LIVING_DEMO);
      expect(await waitForStubs(page, 3)).toBe(3);
      const zoomTo = (factor: number) => lab().seat.page.evaluate((id, by) => chrome.tabs.setZoom(id, by), tab, factor);
      for (const factor of [2, 0.5, 1]) {
        const before = await page.evaluate(() => devicePixelRatio);
        await zoomTo(factor);
        const width = await until(
          () => page.evaluate(() => devicePixelRatio),
          (ratio) => ratio !== before,
        );
        expect(width).not.toBe(before);
        const boxes = await page.evaluate(() =>
          [...document.querySelectorAll('clean-copy-fold')].map((stub) => {
            const { left, right, height } = stub.getBoundingClientRect();
            return left >= 0 && right <= innerWidth && height > 0;
          }),
        );
        expect(boxes).toEqual([true, true, true]);
        const now = await lab().seat.askPage(tab);
        expect(now?.state === 'article' && now.folds).toEqual(report.state === 'article' && report.folds);
      }
      expect(troubles).toEqual([]);
      await page.close();
    });
  });
}
