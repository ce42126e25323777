/** Many tabs at once: all have the one worker read them, and none is forgotten. */
import { describe, expect, it } from 'vitest';
import type { Lab } from './lab.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';
const FOLDS = 3;
const TABS = 24;

/** The facts, for one browser. */
export function manyTabsFacts(lab: () => Lab): void {
  describe('many tabs that ask at the same time', () => {
    it(`are all read: ${TABS} of them`, { timeout: 120_000 }, async () => {
      await lab().seat.store({ everywhere: false, sites: {} });
      const tabs = [];
      for (let i = 0; i < TABS; i++) tabs.push(await lab().open(DEMO, `paper-${i}.example`));
      await lab().seat.store({ everywhere: true, sites: {} });
      for (const { page, troubles } of tabs) {
        const count = await until(
          () => page.evaluate(() => document.querySelectorAll('clean-copy-fold').length),
          (n) => n === FOLDS,
        );
        expect([count, troubles]).toEqual([FOLDS, []]);
      }
      await Promise.all(tabs.map(({ page }) => page.close()));
    });
  });
}
