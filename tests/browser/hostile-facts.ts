/** Pages that work against Clean Copy: they are read like any other, or left alone, and never hear an exception. */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { PageReport } from '../../src/extension/messages.ts';
import { HOSTILE_DEMO, LEFT_ALONE, READ_ALIKE } from './hostile-pages.ts';
import { FRESH_SETTINGS, type Lab } from './lab.ts';
import { until } from './until.ts';

const MEGABYTES = 50;
/** An article that writes itself: 12,500 paragraphs of 4,000 letters. */
const MUCH_TEXT = `<!doctype html><html lang="en"><head><title>All the minutes of the harbour board</title><meta property="og:type" content="article"></head><body><main><article><h1>All the minutes of the harbour board</h1></article></main><script>
  const words = 'The board of the harbour met on Thursday and talked about the ice, the lamps and the pilots until the night was over. ';
  const article = document.querySelector('article');
  for (let i = 0; i < ${(MEGABYTES * 1_000_000) / 4_000}; i++) article.append(Object.assign(document.createElement('p'), { textContent: i + ' ' + words.repeat(35).slice(0, 4_000) }));
</script></body></html>`;

const OFF = { everywhere: false, sites: {} };

/** What a reader would notice of a report. */
const gistOf = (report: PageReport | undefined) =>
  report?.state === 'article'
    ? {
        text: report.article.blocks.map(({ text }) => text),
        folds: report.folds.map(({ kind, state, text }) => ({ kind, state, text })),
      }
    : report;

const troublesIn = (troubles: readonly string[]) => troubles.filter((text) => !text.includes('favicon'));
/** By way of XMLSerializer, which no page here has taken over. */
const markup = (page: Page) => page.evaluate(() => new XMLSerializer().serializeToString(document));

/** The facts, for one browser. */
export function hostileFacts(lab: () => Lab): void {
  const addresses = new Map<string, string>();
  const put = (name: string, body: string): string => {
    const address = `hostile-${addresses.size}`;
    addresses.set(name, address);
    lab().site.put(address, body);
    return address;
  };

  /** Opens a page switched off, switches on, reads, switches off; gives what was said and the markup around. */
  async function visit(address: string) {
    const { seat } = lab();
    await seat.store(OFF);
    const { page, tab, troubles } = await lab().open(address);
    await until(
      () => seat.askPage(tab),
      (answer) => answer?.state === 'off',
    );
    const before = await markup(page);
    await seat.store(FRESH_SETTINGS);
    const report = await until(
      () => seat.askPage(tab),
      (answer) => answer !== undefined && answer.state !== 'off',
    );
    const again = await seat.askPage(tab);
    await seat.store(OFF);
    await until(
      () => seat.askPage(tab),
      (answer) => answer?.state === 'off',
    );
    const after = await markup(page);
    return { page, report, again, before, after, troubles: troublesIn(troubles) };
  }

  describe('a page that', () => {
    afterAll(() => lab().seat.store(FRESH_SETTINGS));

    it.each(Object.entries(READ_ALIKE))('%s is read like one that does not', async (name, body) => {
      const plain = await visit(HOSTILE_DEMO);
      const { page, report, again, before, after, troubles } = await visit(put(name, body));
      expect(gistOf(report)).toEqual(gistOf(plain.report));
      expect(gistOf(again)).toEqual(gistOf(plain.report));
      expect(after).toBe(before);
      expect(troubles).toEqual([]);
      expect(await page.evaluate(() => (globalThis as { heard?: unknown }).heard ?? [])).toEqual([]);
      await Promise.all([page.close(), plain.page.close()]);
    });

    it(
      `holds ${MEGABYTES} MB of text is read or left alone, in time, and gets it all back`,
      { timeout: 400_000 },
      async () => {
        await lab().seat.store(OFF);
        const { page, tab, troubles } = await lab().open(put('much text', MUCH_TEXT));
        const gist = () => page.evaluate(() => [document.body.textContent.length, document.body.innerHTML.length]);
        const before = await gist();
        expect(before[0]).toBeGreaterThan(MEGABYTES * 1_000_000);
        await lab().seat.store(FRESH_SETTINGS);
        const report = await until(
          () => lab().seat.askPage(tab, { patience: 60_000 }),
          (answer) => answer !== undefined && answer.state !== 'off',
          280_000,
        );
        expect(['article', 'noArticle']).toContain(report?.state);
        await lab().seat.store(OFF);
        expect(await gist()).toEqual(before);
        expect(troublesIn(troubles)).toEqual([]);
        await page.close();
      },
    );

    it.each(Object.entries(LEFT_ALONE))('hides the browser’s own names (%s) stays as it is', async (name, body) => {
      const { page, report, before, after, troubles } = await visit(put(name, body));
      expect(['article', 'noArticle']).toContain(report?.state);
      expect(after).toBe(before);
      expect(troubles).toEqual([]);
      await page.close();
    });
  });
}
