import { expect, it } from 'vitest';
import { openingSection } from './opening-table.ts';

it('the time until the popup is there stands in the document as median and 95th percentile', () => {
  const openings = (...times: readonly number[]) => times.map((all) => ({ all, ours: all / 10 }));
  const section = openingSection('Taken on a Sunday.', {
    story: openings(600, 500, 700),
    long: openings(900, 950, 2000),
  });
  expect(section).toContain('Taken on a Sunday.');
  expect(section).toMatch(/a story with three folds \| +60 \| +70 \| +600 \| +700 \| +3/u);
  expect(section).toMatch(/a story ten times as long \| +95 \| +200 \| +950 \| +2000 \| +3/u);
});
