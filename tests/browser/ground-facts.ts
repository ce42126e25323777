/** The colours of a stub follow the page's, whatever changes them. */
import { describe, expect, it } from 'vitest';
import type { Lab } from './lab.ts';
import { until } from './until.ts';

/** The facts, for one browser. */
export function groundFacts(lab: () => Lab): void {
  describe('the colours of a stub', () => {
    it('follow a page that turns dark, and light again', async () => {
      const { page, tab } = await lab().read('harbour-lead-repeat');
      const isDark = async () =>
        /class="[^"]*\bdark\b/u.test((await lab().seat.closedTree(tab, 'clean-copy-fold')).html);
      const turn = (ground: string, ink: string) =>
        page.evaluate(
          (colours) => {
            const sheet = document.createElement('style');
            sheet.textContent = `*, html, body { background-color: ${colours.ground} !important; color: ${colours.ink} !important; }`;
            document.head.append(sheet);
            document.body.classList.toggle('night');
          },
          { ground, ink },
        );
      expect(await isDark()).toBe(false);
      await turn('#111111', '#eeeeee');
      expect(await until(isDark, (dark) => dark)).toBe(true);
      await turn('#ffffff', '#111111');
      expect(await until(isDark, (dark) => !dark)).toBe(false);
      await page.close();
    });
  });
}
