/** Pages that work against Clean Copy: they are read like any other, or left alone, and never hear an exception. */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { PageReport } from '../../src/extension/messages.ts';
import { HOSTILE_DEMO, LEFT_ALONE, READ_ALIKE } from './hostile-pages.ts';
import { FRESH_SETTINGS, type Lab } from './lab.ts';
import { until } from './until.ts';

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

    it.each(Object.entries(LEFT_ALONE))('hides the browser’s own names (%s) stays as it is', async (name, body) => {
      const { page, report, before, after, troubles } = await visit(put(name, body));
      expect(['article', 'noArticle']).toContain(report?.state);
      expect(after).toBe(before);
      expect(troubles).toEqual([]);
      await page.close();
    });
  });
}
