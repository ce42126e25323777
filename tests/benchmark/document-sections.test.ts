import { describe, expect, it } from 'vitest';
import { costsOf } from './costs.ts';
import { sectionsOf } from './document-sections.ts';
import { figuresOf } from './figures.ts';
import { goodScores } from './good-scores.ts';
import { errorLine, type PageLine } from './page-reading.ts';

const line = (more: Partial<PageLine> = {}): PageLine => ({
  ...errorLine('a', '', ''),
  error: null,
  nodes: 100,
  ms: { floor: 1, layout: 5, gate: 1, read: 10, fold: 1, quotes: 2 },
  ...more,
});

function sectionsFor(lines: readonly PageLine[]) {
  const scores = goodScores();
  const figures = figuresOf(scores);
  const floors = { 'offers found': 0.92 };
  return sectionsOf({
    taken: 'Taken on a Sunday.',
    health: 'All is well.',
    scores,
    figures,
    floors,
    costs: costsOf(lines),
    script: { bytes: 160_000, packed: 57_500 },
  });
}

describe('what a run writes into docs/measurements.md', () => {
  it('is figures with their floors, article text beside other readers, and cost', () => {
    const { pages, cost, peers } = sectionsFor([line()]);
    expect(pages).toMatch(/^## What the pages gave\n\nTaken on a Sunday\. All is well\./u);
    expect(pages).toContain('| offers found | 0.929 | ± 0.022 | ≥ 0.92 |');
    expect(pages).toContain('| all | 0.970 ± 0.004 | 0.930 ± 0.004 |');
    expect(cost).toContain('| read | 10.00 | 10.00 |');
    expect(cost).toContain('| floor | 10.00 × |');
    expect(cost).toContain('| pages that are no news | 1.00 × |');
    expect(cost).toContain('has 57.5 kB as it is packed (gzip), 160.0 kB as it is parsed.');
    expect(peers).toBeUndefined();
  });

  it('tells of other readers where they were measured', () => {
    const peers = { readability: { ms: 5, text: '' }, defuddle: { ms: 20, text: '' } };
    expect(sectionsFor([line({ peers })]).peers).toMatch(/\| readability \| 2\.00 × .*\n\| defuddle \| 0\.50 ×/u);
  });

  it('has no cost where no page was read', () => {
    expect(Object.keys(sectionsFor([errorLine('a', '', 'It broke.')]))).toEqual(['pages']);
  });
});
