/** The popup as the toolbar button opens it, over the page in front. */
import { describe, expect, it } from 'vitest';
import type { Lab } from './lab.ts';

/** A page that Chromium keeps from extensions. */
export const CHROMIUM_OWN_PAGE = 'chrome://version/';
/** A page that Firefox keeps from extensions. */
export const FIREFOX_OWN_PAGE = 'about:license';

/** The facts, for one browser; `ownPage` is one that the browser keeps to itself. */
export function realPopupFacts(lab: () => Lab, ownPage: string): void {
  describe('the popup that the toolbar button opens', () => {
    it('shows the article of the page in front', async () => {
      const { page } = await lab().read('harbour-lead-repeat');
      const words = await lab().driver.wordsOfRealPopup(page, 'Odette Farrow');
      expect(words).toContain('Night ferries will keep running to Sandholm');
      expect(words).toContain('On for example-times.example');
      await page.close();
    });

    it('says where the browser keeps a page to itself', async () => {
      const page = await lab().driver.browser.newPage();
      await page.goto(ownPage, { waitUntil: [] }).catch(() => undefined);
      const words = await lab().driver.wordsOfRealPopup(page, 'Your browser keeps');
      expect(words).toContain('Your browser keeps this page to itself');
      await page.close();
    });
  });
}
