/** What the popup copies: quotes and citations in every format, and the format that is remembered. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Lab } from './lab.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';

declare global {
  /** What was last copied in a page in which the clipboard is watched. */
  var copiedText: string | undefined;
}

/** Takes the clipboard's place: browsers without a window refuse it. */
const watchClipboard = (page: Page) =>
  page.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      globalThis.copiedText = text;
      return Promise.resolve();
    };
  });

/** Opens the popup for a tab on its quotes, and waits until they are there. */
export async function openQuotes(lab: Lab, tab: number): Promise<Page> {
  const popup = await lab.openPopupPage(tab);
  await until(
    () => popup.evaluate(() => document.querySelectorAll('[role=tab]').length),
    (n) => n === 2,
  );
  await popup.evaluate(() => document.querySelectorAll<HTMLElement>('[role=tab]')[1]!.click());
  await until(
    () => popup.evaluate(() => document.querySelectorAll('blockquote').length),
    (n) => n > 0,
  );
  await watchClipboard(popup);
  return popup;
}

/** Chooses a format in the popup’s foot. */
export const choose = (popup: Page, format: string) =>
  popup.evaluate((value) => {
    const select = document.querySelector('select')!;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, format);

/** Presses the button that the selector names and gives what it copied. */
export async function copyWith(popup: Page, selector: string): Promise<string> {
  await popup.evaluate((wanted) => {
    globalThis.copiedText = undefined;
    document.querySelector<HTMLElement>(wanted)!.click();
  }, selector);
  return (await until(
    () => popup.evaluate(() => globalThis.copiedText),
    (text) => text !== undefined,
  ))!;
}

const COPY_ALL = '.footer .button.primary';

/** The facts, for one browser. */
export function copyFacts(lab: () => Lab): void {
  describe('copying from the popup', () => {
    it.each([
      ['text', '“We will run what we are paid to run,”'],
      ['markdown', '**Ilse Varnham**'],
      ['json', '"speaker": "Ilse Varnham"'],
      ['csv', 'quote,speaker,role,cue'],
      ['line', 'Odette Farrow: Night ferries will keep running to Sandholm, council decides.'],
      ['bibtex', 'author = {Farrow, Odette}'],
      ['csl', '"family": "Farrow"'],
    ])('gives %s', async (format, expected) => {
      const { page, tab } = await lab().read(DEMO);
      const popup = await openQuotes(lab(), tab);
      await choose(popup, format);
      expect(await copyWith(popup, COPY_ALL)).toContain(expected);
      await Promise.all([popup.close(), page.close()]);
    });

    it('gives the article as Markdown with its facts before it', async () => {
      const { page, tab } = await lab().read(DEMO);
      const popup = await lab().openPopupPage(tab);
      await popup.waitForSelector('article');
      await watchClipboard(popup);
      const [, facts, text] = (await copyWith(popup, '.footer button.button')).split(/^---$/mu);
      expect(facts).toContain('title: "Night ferries will keep running to Sandholm, council decides"');
      expect(facts).toContain('author:\n  - "Odette Farrow"');
      expect(facts).toContain('published: "2026-05-12');
      expect(facts).toContain(`source: "${page.url()}"`);
      expect(facts).toContain('site: "The Example Times"');
      expect(text).toContain('# Night ferries will keep running');
      expect(text).not.toContain('All major cards accepted');
      await Promise.all([popup.close(), page.close()]);
    });

    it('remembers the format, and copies one quote in it', async () => {
      const { page, tab } = await lab().read(DEMO);
      const before = await openQuotes(lab(), tab);
      await choose(before, 'json');
      await copyWith(before, COPY_ALL);
      await before.close();
      const popup = await openQuotes(lab(), tab);
      expect(await popup.evaluate(() => document.querySelector('select')!.value)).toBe('json');
      const { quotes } = JSON.parse(await copyWith(popup, '.utterance [data-act=copy]')) as { quotes: unknown[] };
      expect(quotes.length).toBeLessThan(3);
      await Promise.all([popup.close(), page.close()]);
    });
  });
}
