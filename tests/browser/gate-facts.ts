/** That folding unlocks nothing: whatever a gated page shows while it is folded, it showed before. */
import { afterAll, describe, expect, it } from 'vitest';
import { askWitness, WITNESS_SCRIPT } from '../benchmark/page-witness.ts';
import { GATED_PAGES } from './gate-pages.ts';
import { FRESH_SETTINGS, type Lab } from './lab.ts';
import { until } from './until.ts';

const OFF = { everywhere: false, sites: {} };

/** The facts, for one browser. */
export function gateFacts(lab: () => Lab): void {
  describe('a gated page', () => {
    afterAll(() => lab().seat.store(FRESH_SETTINGS));

    it(
      `shows no letter more while it is folded, and scrolls or not as before (${GATED_PAGES.length} of them)`,
      { timeout: 240_000 },
      async () => {
        const { seat, site } = lab();
        await seat.store(OFF);
        site.put('gated', GATED_PAGES[0]!.html);
        const { page, tab, troubles } = await lab().open('gated');
        const becomes = (isOff: boolean) =>
          until(
            () => seat.askPage(tab),
            (answer) => answer !== undefined && (answer.state === 'off') === isOff,
          );
        const ask = (...question: Parameters<typeof askWitness>) => page.evaluate(askWitness(...question));
        const scrolls = () =>
          page.evaluate(() => [document.scrollingElement!.scrollTop, getComputedStyle(document.body).overflow]);
        const faults: string[] = [];
        let folds = 0;
        for (const { name, html } of GATED_PAGES) {
          site.put('gated', html);
          await page.goto(site.url('gated'), { waitUntil: 'load' });
          await becomes(true);
          await page.evaluate(WITNESS_SCRIPT);
          expect(await ask('look', 'before')).toBeGreaterThan(200);
          const before = await scrolls();
          await seat.store(FRESH_SETTINGS);
          const report = await becomes(false);
          if (report?.state === 'article') folds += report.folds.filter(({ state }) => state === 'folded').length;
          await ask('look', 'during');
          const during = await scrolls();
          await seat.store(OFF);
          await becomes(true);
          await ask('look', 'after');
          const unlocked = await ask('unlocked', 'before', 'during', 'after');
          if (unlocked !== 0) faults.push(`${name}: ${String(unlocked)} letters`);
          if (String(during) !== String(before)) faults.push(`${name}: it scrolls otherwise`);
        }
        expect(faults).toEqual([]);
        expect(folds).toBeGreaterThan(GATED_PAGES.length / 4);
        expect(troubles).toEqual([]);
        await page.close();
      },
    );
  });
}
