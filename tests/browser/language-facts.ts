/** Offers in the many languages, whose words the page's script asks the worker for. */
import { describe, expect, it } from 'vitest';
import { readFixtures } from '../pages/fixtures.ts';
import type { Lab } from './lab.ts';

/** The facts, for one browser. */
export function languageFacts(lab: () => Lab): void {
  const { html } = readFixtures().find(({ slug }) => slug === 'german-newsletter-repeat')!;

  describe('an offer in German', () => {
    it.each([
      ['declares German', 'lang="de"'],
      ['declares no language', ''],
      ['declares a wrong one', 'lang="fi"'],
    ])('is folded on a page that %s', async (name, lang) => {
      const file = name.replaceAll(' ', '-');
      lab().site.put(file, html.replace('lang="de"', lang));
      const { page, report, troubles } = await lab().read(file);
      const folds = report.state === 'article' ? report.folds : [];
      expect(folds.map(({ kind, state }) => `${kind} ${state}`)).toContain('newsletter folded');
      expect(troubles.filter((text) => !text.includes('favicon'))).toEqual([]);
      await page.close();
    });
  });
}
