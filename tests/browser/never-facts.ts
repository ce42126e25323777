/** Never fold this: on the stub and asked by the popup, kept as a rule for the site, undone where it stands. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FoldReport } from '../../src/extension/messages.ts';
import type { FoldRule } from '../../src/core/site-rules.ts';
import { FRESH_SETTINGS, type Lab, type NewsTab } from './lab.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';
const SITE = 'example-times.example';
/** How often a mind is changed: each time the page is read anew meanwhile. */
const TURNS = 6;

const letterHeight = (page: Page) =>
  page.evaluate(() => Math.round(document.querySelector('.letter')!.getBoundingClientRect().height));

/** Puts the focus on the button of the stub before the letter, and opens the fold. */
async function openByKeyboard(page: Page): Promise<void> {
  await page.bringToFront();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const next = await page.evaluate(() => document.activeElement?.nextElementSibling?.className ?? '');
    if (next.includes('letter')) break;
  }
  await page.keyboard.press('Enter');
}

/** The facts, for one browser. */
export function neverFacts(lab: () => Lab): void {
  describe('never fold this', () => {
    beforeEach(() => lab().seat.store(FRESH_SETTINGS));
    afterEach(() => lab().seat.store(FRESH_SETTINGS));

    const rules = async (): Promise<readonly FoldRule[]> => {
      const stored = (await lab().seat.stored()) as { sites: Record<string, { folds?: readonly FoldRule[] }> };
      return stored.sites[SITE]?.folds ?? [];
    };
    const waitForRules = (count: number) => until(rules, ({ length }) => length === count);
    const foldsOf = async ({ tab }: NewsTab): Promise<readonly FoldReport[]> => {
      const report = await lab().seat.askPage(tab);
      return report?.state === 'article' ? report.folds : [];
    };
    const letter = (folds: readonly FoldReport[]) => folds.find(({ kind }) => kind === 'newsletter')!;

    it('is reached by keyboard before Fold again, keeps a rule, and is undone on the stub', async () => {
      const news = await lab().read(DEMO);
      const { page } = news;
      await openByKeyboard(page);
      const height = await letterHeight(page);
      expect(height).toBeGreaterThan(80);
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await page.keyboard.press('Enter');
      const [rule] = await waitForRules(1);
      expect(rule).toMatchObject({ action: 'never' });
      expect(letter(await foldsOf(news)).state).toBe('never');
      expect(await letterHeight(page)).toBe(height);
      // The focus is on Undo now.
      await page.keyboard.press('Enter');
      expect(await waitForRules(0)).toEqual([]);
      expect(letter(await foldsOf(news)).state).toBe('opened');
      await page.close();
    });

    it('is undone however soon the reader changes their mind', async () => {
      const news = await lab().read(DEMO);
      const { id } = letter(await foldsOf(news));
      for (let turn = 0; turn < TURNS; turn++) {
        await lab().seat.neverFold(news.tab, id);
        if (turn % 2 === 1) await waitForRules(1);
        await lab().seat.undoNever(news.tab, id);
        expect(await waitForRules(0)).toEqual([]);
        expect(letter(await foldsOf(news)).state).toBe('folded');
      }
      await news.page.close();
    });

    it('holds on the next visit, where the block is as the site made it, and is undone from the popup', async () => {
      const first = await lab().read(DEMO);
      const { id } = letter(await foldsOf(first));
      expect((await lab().seat.neverFold(first.tab, id)).find((fold) => fold.id === id)!.state).toBe('never');
      await waitForRules(1);
      await first.page.close();

      const again = await lab().read(DEMO);
      const fold = letter(await foldsOf(again));
      expect(fold.state).toBe('never');
      expect(await letterHeight(again.page)).toBeGreaterThan(80);
      expect(await again.page.evaluate(() => document.querySelectorAll('clean-copy-fold').length)).toBe(2);
      await lab().seat.undoNever(again.tab, fold.id);
      expect(await waitForRules(0)).toEqual([]);
      const folded = await until(
        () => letterHeight(again.page),
        (height) => height === 0,
      );
      expect(folded).toBe(0);
      await again.page.close();
    });

    it('gives the page its own bytes back all the same', async () => {
      const news = await lab().read(DEMO);
      await lab().seat.neverFold(news.tab, letter(await foldsOf(news)).id);
      await waitForRules(1);
      await lab().seat.store({ everywhere: false, sites: {} });
      const left = await until(
        () => news.page.evaluate(() => document.querySelectorAll('clean-copy-fold, [data-clean-copy-fold]').length),
        (count) => count === 0,
      );
      expect(left).toBe(0);
      await news.page.close();
    });
  });

  describe('how a fold looks', () => {
    afterEach(() => lab().seat.store(FRESH_SETTINGS));

    const stubHeights = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('clean-copy-fold')].map((stub) =>
          Math.round(stub.getBoundingClientRect().height),
        ),
      );

    it('is a thin mark of 24 px by choice, whole lines once opened, and changes at once', async () => {
      await lab().seat.store({ ...FRESH_SETTINGS, stubLook: 'mark' });
      const { page, tab } = await lab().read(DEMO);
      expect(await stubHeights(page)).toEqual([24, 24, 24]);
      await lab().seat.showFold(tab, 'all', true);
      expect(await stubHeights(page)).toEqual([36, 36, 36]);
      await lab().seat.showFold(tab, 'all', false);
      await lab().seat.store({ ...FRESH_SETTINGS, stubLook: 'line' });
      const lines = await until(
        () => stubHeights(page),
        ([height]) => height === 36,
      );
      expect(lines).toEqual([36, 36, 36]);
      await page.close();
    });

    it('is nothing by choice; what is folded is told all the same and its line stands once it is opened', async () => {
      await lab().seat.store({ ...FRESH_SETTINGS, stubLook: 'nothing' });
      const { page, tab, report } = await lab().read(DEMO);
      expect(await stubHeights(page)).toEqual([0, 0, 0]);
      expect(report.state === 'article' && report.folds.length).toBe(3);
      await lab().seat.showFold(tab, 0, true);
      expect((await stubHeights(page)).filter((height) => height > 0)).toEqual([36]);
      await page.close();
    });

    it('is a whole line at the end of the free text, whatever the choice', async () => {
      await lab().seat.store({ ...FRESH_SETTINGS, stubLook: 'nothing' });
      const { page } = await lab().read('gate-after-cut-text');
      expect(Math.max(...(await stubHeights(page)))).toBeGreaterThanOrEqual(36);
      await page.close();
    });
  });
}
