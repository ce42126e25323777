/** The options and the welcome page: every change holds at once, is stored, and can be taken back. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FRESH_SETTINGS, WELCOME_PAGE, type Lab } from './lab.ts';
import { objections } from './objections.ts';
import { until } from './until.ts';

const RULE = { selector: '.harbour-letter', fingerprint: 'a.b', action: 'never' };
const SITES = {
  'example-times.example': { kinds: { newsletter: false }, folds: [RULE] },
  'harbour-gazette.example': { on: false },
  'veldmark-post.example': { folds: [{ ...RULE, action: 'fold' }] },
};

const words = (page: Page) => page.evaluate(() => document.body.innerText);
const press = (page: Page, name: string) =>
  page.evaluate((label) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent) === label)!.click();
  }, name);

/** Gives a file to the import as the file dialog would. */
const importText = (page: Page, text: string) =>
  page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'mine.json', { type: 'application/json' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

/** The facts, for one browser. */
export function optionsFacts(lab: () => Lab): void {
  const stored = async () => ((await lab().seat.stored()) ?? {}) as Record<string, unknown>;
  const waitForWords = async (text: string) => {
    const { page } = lab().seat;
    expect(
      await until(
        () => words(page),
        (all) => all.includes(text),
        3_000,
      ),
    ).toContain(text);
  };
  const waitForStored = (isGood: (settings: Record<string, unknown>) => boolean) => until(stored, isGood, 3_000);

  describe('the options', () => {
    beforeEach(() => lab().seat.store({ ...FRESH_SETTINGS, sites: SITES }));
    afterEach(() => lab().seat.store(FRESH_SETTINGS));

    it('list the sites with what was changed there, and find them', async () => {
      const { page } = lab().seat;
      await waitForWords('1 block never folded');
      const all = await words(page);
      for (const text of ['Newsletters stay open', 'Everything stays as the site made it', '1 block folded by you']) {
        expect(all).toContain(text);
      }
      await page.focus('input[type=search]');
      await page.keyboard.type('gazette');
      const rows = await page.evaluate(() =>
        [...document.querySelectorAll('.sites tbody th')].map(({ textContent }) => textContent),
      );
      expect(rows).toEqual(['harbour-gazette.example']);
      for (let i = 0; i < 'gazette'.length; i++) await page.keyboard.press('Backspace');
    });

    it('change the kinds of a site and take a block off its list', async () => {
      const { page } = lab().seat;
      await waitForWords('example-times.example');
      await press(page, 'Edit the rules for example-times.example');
      await page.waitForSelector('.site-rules');
      await page.evaluate(() => {
        const labels = [...document.querySelectorAll<HTMLElement>('.site-kind')];
        labels.find(({ textContent }) => textContent === 'Donations')!.click();
      });
      await waitForWords('Donations and Newsletters stay open');
      await press(page, 'Remove the rule for .harbour-letter');
      await waitForStored(({ sites }) => !JSON.stringify(sites).includes('never'));
      expect(await stored()).toMatchObject({
        sites: { 'example-times.example': { kinds: { newsletter: false, donation: false } } },
      });
      await waitForWords('Removed the rule for .harbour-letter.');
      await press(page, 'Undo');
      await waitForStored(({ sites }) => JSON.stringify(sites).includes('never'));
      await press(page, 'Close the rules for example-times.example');
    });

    it('take a site off the list by keys alone, and bring it back', async () => {
      const { page } = lab().seat;
      await waitForWords('harbour-gazette.example');
      await page.focus('[aria-label="Remove the rules for harbour-gazette.example"]');
      await page.keyboard.press('Enter');
      await waitForWords('Removed the rules for harbour-gazette.example.');
      expect(Object.keys((await stored())['sites'] as object)).not.toContain('harbour-gazette.example');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
      await page.keyboard.press('Enter');
      await waitForStored(({ sites }) => 'harbour-gazette.example' in (sites as object));
      expect((await stored())['sites']).toEqual(SITES);
    });

    it('store where it works and what is folded, at once', async () => {
      const { page } = lab().seat;
      await waitForWords('Where it works');
      await page.evaluate(() => document.querySelectorAll<HTMLElement>('input[type=radio]')[1]!.click());
      await page.evaluate(() => document.querySelector<HTMLElement>('#kinds ~ .kinds input')!.click());
      expect(await waitForStored(({ everywhere }) => everywhere === false)).toMatchObject({ everywhere: false });
      expect(await waitForStored(({ kinds }) => JSON.stringify(kinds).includes('false'))).toMatchObject({
        kinds: { repeat: false, newsletter: true },
      });
    });

    it('store how a fold looks', async () => {
      await lab().seat.page.evaluate(() => document.querySelector<HTMLElement>('input[value=mark]')!.click());
      expect(await waitForStored(({ stubLook }) => stubLook === 'mark')).toMatchObject({ stubLook: 'mark' });
    });

    it('name the line of a file that is wrong, and change nothing', async () => {
      const before = await stored();
      const { page } = lab().seat;
      await importText(page, '{\n  "cleanCopy": 1,\n  "everywhere": perhaps\n}');
      await waitForWords('Line 3 of mine.json: this is not JSON. Nothing was changed.');
      const file = { cleanCopy: 1, everywhere: true, kinds: {}, sites: { 'a.example': { on: 'no' } } };
      await importText(page, JSON.stringify(file, null, 2));
      await waitForWords('Line 7 of mine.json: Clean Copy cannot read “sites.a.example.on”. Nothing was changed.');
      expect(await stored()).toEqual(before);
    });

    it('import a file beside what is there, and take that back', async () => {
      const before = (await stored())['sites'];
      const { page } = lab().seat;
      const file = { cleanCopy: 1, everywhere: false, kinds: {}, sites: { 'a.example': { on: false } } };
      await importText(page, JSON.stringify(file));
      await waitForWords('1 site imported.');
      expect(Object.keys((await stored())['sites'] as object)).toContain('a.example');
      await press(page, 'Undo');
      expect((await waitForStored(({ everywhere }) => everywhere === true))['sites']).toEqual(before);
    });

    it('reset everything, and take that back', async () => {
      const { page } = lab().seat;
      await waitForWords('example-times.example');
      await press(page, 'Reset everything');
      await waitForWords('All settings are as they were at first.');
      expect((await stored())['sites']).toEqual({});
      await press(page, 'Undo');
      const back = await waitForStored(({ sites }) => Object.keys(sites as object).length > 0);
      expect(back['sites']).toEqual(SITES);
    });

    it('show the keyboard command and what Clean Copy never does', async () => {
      await waitForWords('Switch Clean Copy on or off here');
      const all = await words(lab().seat.page);
      expect(all).toMatch(/Keyboard: \S/u);
      expect(all).toContain('It never opens what a site has closed.');
    });

    it('are without objection, with a site’s rules open', async () => {
      const { page } = lab().seat;
      await waitForWords('example-times.example');
      await press(page, 'Edit the rules for example-times.example');
      await page.waitForSelector('.site-rules');
      expect(await objections(page)).toEqual([]);
      await press(page, 'Close the rules for example-times.example');
    });
  });

  describe('the welcome page', () => {
    it('shows before and after, stores the answer to its one question, closes on Start', async () => {
      const page = await lab().driver.openExtensionPage(WELCOME_PAGE);
      expect(await objections(page)).toEqual([]);
      expect(await words(page)).toContain('The article once, the offers folded.');
      await page.evaluate(() => document.querySelectorAll<HTMLElement>('input[type=radio]')[1]!.click());
      const { everywhere } = await waitForStored((settings) => settings['everywhere'] === false);
      expect(everywhere).toBe(false);
      const before = (await lab().seat.tabs()).length;
      void press(page, 'Start').catch(() => undefined);
      const after = await until(
        async () => (await lab().seat.tabs()).length,
        (count) => count < before,
      );
      expect(after).toBe(before - 1);
      await lab().seat.store(FRESH_SETTINGS);
    });
  });
}
