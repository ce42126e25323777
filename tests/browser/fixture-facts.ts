/** Every invented page in a real browser: read as it is right, no hidden word said, its own bytes given back. */
import { beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '../../src/core/export/json.ts';
import { toMarkdown } from '../../src/core/export/markdown.ts';
import { toText } from '../../src/core/export/text.ts';
import { quotesOf } from '../../src/core/quotes/quotes-of.ts';
import type { PageReport } from '../../src/extension/messages.ts';
import { differences, leaked, type SeenPage } from '../pages/differences.ts';
import { readFixtures } from '../pages/fixtures.ts';
import { FRESH_SETTINGS, type Lab } from './lab.ts';
import { until } from './until.ts';

const OFF = { everywhere: false, sites: {} };

/** One visit: the page as it came, as it was folded, as it was given back. */
interface Visit {
  readonly report: PageReport;
  readonly seen: SeenPage;
  readonly exports: readonly string[];
  readonly html: { readonly before: string; readonly folded: string; readonly after: string };
  readonly troubles: readonly string[];
}

const seenIn = (report: PageReport): SeenPage =>
  report.state === 'article'
    ? {
        article: report.article,
        folds: report.folds.map(({ kind, state, text, paths }) => ({ kind, state, text, elements: paths.length })),
        quotes: quotesOf(report.article),
      }
    : { article: undefined, folds: [], quotes: [] };

async function visit(lab: Lab, slug: string): Promise<Visit> {
  await lab.seat.store(OFF);
  const { page, tab, report: off, troubles } = await lab.read(slug);
  expect(off.state).toBe('off');
  const outer = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await outer();
  await lab.seat.store(FRESH_SETTINGS);
  const report = await until(
    () => lab.seat.askPage(tab),
    (answer) => answer !== undefined && answer.state !== 'off',
  );
  const folded = await outer();
  await lab.seat.store(OFF);
  await until(
    () => lab.seat.askPage(tab),
    (answer) => answer?.state === 'off',
  );
  const after = await outer();
  await page.close();
  const seen = seenIn(report!);
  const { article, quotes } = seen;
  const exports = article ? [toMarkdown(article, quotes), toJson(article, quotes), toText(article, quotes)] : [];
  return { report: report!, seen, exports, html: { before, folded, after }, troubles };
}

/** The facts, for one browser. */
export function fixtureFacts(lab: () => Lab): void {
  describe.each(readFixtures())('$slug', ({ slug, expected }) => {
    let seen: Visit;
    beforeAll(async () => {
      seen = await visit(lab(), slug);
    });

    it('is read as it is right', () => {
      expect(differences(expected, seen.seen)).toEqual([]);
    });

    it('shows one stub for each fold', () => {
      const stubs = seen.html.folded.split('<clean-copy-fold').length - 1;
      expect(stubs).toBe(seen.seen.folds.filter(({ state }) => state === 'folded').length);
    });

    if (expected.never.length > 0) {
      it('keeps its hidden words out of report, quotes and exports', () => {
        expect(leaked(expected, [seen.report, seen.seen.quotes, seen.exports])).toEqual([]);
      });
    }

    it('has its own bytes back when it is switched off', () => {
      expect(seen.html.after).toBe(seen.html.before);
    });

    it('hears no exception of ours', () => {
      expect(seen.troubles.filter((text) => !text.includes('favicon'))).toEqual([]);
    });
  });
}
