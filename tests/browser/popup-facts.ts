/** The popup: article, quotes, folds; a clear state for every other page; the badge; nothing that axe objects to. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { FRESH_SETTINGS, OPTIONS_PAGE, POPUP_PAGE, type Lab } from './lab.ts';
import { objections } from './objections.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';
const NO_TAB = 99_999_999;

const words = (page: Page) => page.evaluate(() => document.body.innerText);
const waitForWords = (page: Page, expected: string) =>
  until(
    () => words(page),
    (text) => text.includes(expected),
  );

/** Presses a button of the page by what is written on it. */
const press = (page: Page, name: string) =>
  page.evaluate((label) => {
    const button = [...document.querySelectorAll<HTMLElement>('button')].find((e) => e.innerText.startsWith(label));
    if (!button) throw new Error(`No button “${label}”.`);
    button.click();
  }, name);

/** The facts, for one browser. `schemes`: the colour schemes the driver can set. */
export function popupFacts(lab: () => Lab, schemes: readonly ('light' | 'dark')[]): void {
  describe('the popup of an article', () => {
    it('shows the article and what was folded, and opens a fold', async () => {
      const { page, tab } = await lab().read(DEMO);
      const popup = await lab().openPopupPage(tab);
      const text = await waitForWords(popup, 'vote again.');
      expect(text).toContain('Night ferries will keep running to Sandholm, council decides');
      expect(text).toContain('Odette Farrow');
      expect(text).toContain('3 folded');
      expect(text).not.toContain('All major cards accepted');
      await press(popup, 'Show all');
      expect(
        await until(
          () => page.evaluate(() => document.querySelector('.join')!.getBoundingClientRect().height),
          (height) => height > 100,
        ),
      ).toBeGreaterThan(100);
      await Promise.all([popup.close(), page.close()]);
    });

    it('lists the quotes under full names', async () => {
      const { page, tab } = await lab().read(DEMO);
      const popup = await lab().openPopupPage(tab);
      await waitForWords(popup, 'vote again.');
      await popup.evaluate(() => document.querySelectorAll<HTMLElement>('[role=tab]')[1]!.click());
      const text = await waitForWords(popup, 'Pia Lundmarrow');
      for (const name of ['Ilse Varnham', 'Joren Tadwick', 'Pia Lundmarrow']) expect(text).toContain(name);
      expect(text).toContain('“We will run what we are paid to run,”');
      await Promise.all([popup.close(), page.close()]);
    });

    it('says where the site ends the free text', async () => {
      const { page, tab } = await lab().read('gate-after-cut-text');
      const popup = await lab().openPopupPage(tab);
      expect(await waitForWords(popup, 'The site ends the free text here')).toContain(
        'The site ends the free text here',
      );
      await Promise.all([popup.close(), page.close()]);
    });
  });

  describe('the popup of any other page says', () => {
    const say = async (name: string, type: string | undefined, body: string, expected: string) => {
      lab().site.put(name, body, type);
      const { page, tab } = await lab().open(name);
      const popup = await lab().openPopupPage(tab);
      expect(await waitForWords(popup, expected)).toContain(expected);
      await Promise.all([popup.close(), page.close()]);
    };

    it('that it carries no news article', () =>
      say('front', undefined, '<!doctype html><h1>Front</h1><p>Hello.</p>', 'No news article here'));
    it('that there is nothing to read in plain text', () =>
      say('plain.txt', 'text/plain', 'The last ferry leaves at ten past one.', 'No news article here'));

    it('that the page shows no text of the article that it names', () => {
      const hidden = '<p>The last ferry leaves Ostermoor at ten past one, and nobody is told why.</p>'.repeat(12);
      const head = '<meta property="og:type" content="article"><title>Last ferry of Ostermoor leaves early</title>';
      const body = `<h1>Last ferry of Ostermoor leaves early</h1><div hidden>${hidden}</div>`;
      return say('hidden', undefined, `<!doctype html>${head}${body}`, 'No text of this article');
    });

    it('that the text is in a frame', async () => {
      const elsewhere = lab().site.url('front', 'other.example');
      const frame = `<iframe src="${elsewhere}" style="position:fixed;inset:0;width:100%;height:100%;border:0"></iframe>`;
      await say('framed', undefined, `<!doctype html><title>Reader</title>${frame}`, 'The text is in a frame');
    });

    it('that there is nothing to fold in an article without offers', async () => {
      const { page, tab } = await lab().read('about-newsletters');
      const popup = await lab().openPopupPage(tab);
      expect(await waitForWords(popup, 'Nothing to fold')).toContain('Nothing to fold');
      await Promise.all([popup.close(), page.close()]);
    });

    it('that Clean Copy is off here', async () => {
      await lab().seat.store({ everywhere: false, sites: {} });
      const { page, tab } = await lab().read(DEMO);
      const popup = await lab().openPopupPage(tab);
      expect(await waitForWords(popup, 'as the site made it')).toContain('This page is as the site made it');
      await lab().seat.store(FRESH_SETTINGS);
      await Promise.all([popup.close(), page.close()]);
    });

    it('that the browser keeps the page to itself', async () => {
      const popup = await lab().driver.openExtensionPage(POPUP_PAGE);
      expect(await waitForWords(popup, 'Your browser keeps')).toContain('Your browser keeps this page to itself');
      await popup.close();
    });

    it('something clear of a tab that is gone', async () => {
      const popup = await lab().openPopupPage(NO_TAB);
      expect(
        (
          await until(
            () => words(popup),
            (text) => text.length > 40,
          )
        ).length,
      ).toBeGreaterThan(40);
      await popup.close();
    });
  });

  describe('the toolbar button', () => {
    it('counts the folds', async () => {
      const { page, tab } = await lab().read(DEMO);
      const badge = await until(
        () => lab().seat.badge(tab),
        ({ text }) => text === '3',
      );
      expect(badge).toEqual({ text: '3', title: 'Clean Copy: 3 folded here' });
      await lab().seat.showFold(tab, 0, true);
      expect(
        await until(
          () => lab().seat.badge(tab),
          ({ text }) => text === '2',
        ),
      ).toMatchObject({ text: '2' });
      await page.close();
    });

    it('counts nothing where nothing is folded', async () => {
      const { page, tab } = await lab().read('about-newsletters');
      expect(await lab().seat.badge(tab)).toMatchObject({ text: '' });
      await page.close();
    });
  });

  describe.each(schemes)('axe objects to nothing (%s)', (scheme) => {
    const check = async (page: Page) => {
      if (scheme === 'dark') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await objections(page)).toEqual([]);
      await page.close();
    };

    it('in the popup’s two tabs', async () => {
      const { page, tab } = await lab().read(DEMO);
      const popup = await lab().openPopupPage(tab);
      await waitForWords(popup, 'vote again.');
      expect(await objections(popup)).toEqual([]);
      await popup.evaluate(() => document.querySelectorAll<HTMLElement>('[role=tab]')[1]!.click());
      await until(
        () => popup.evaluate(() => document.querySelectorAll('blockquote').length),
        (n) => n > 0,
        2_000,
      );
      await check(popup);
      await page.close();
    });

    it('in a short state', async () => check(await lab().driver.openExtensionPage(POPUP_PAGE)));

    it('in the options', async () => {
      await lab().seat.store({ everywhere: true, sites: { 'example-times.example': { on: false } } });
      const options = await lab().driver.openExtensionPage(OPTIONS_PAGE);
      await waitForWords(options, 'example-times.example');
      await check(options);
      await lab().seat.store(FRESH_SETTINGS);
    });
  });
}
