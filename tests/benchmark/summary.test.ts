import { describe, expect, it } from 'vitest';
import { costsOf } from './costs.ts';
import { goodScores } from './good-scores.ts';
import { sectionOf, withSections } from './measurements-page.ts';
import { errorLine, type PageLine } from './page-reading.ts';
import { progressLine } from './progress.ts';
import * as told from './summary.ts';

/** A reading of a page with `nodes` nodes that took `read` milliseconds. */
const line = (nodes: number, read: number, more: Partial<PageLine> = {}): PageLine => ({
  ...errorLine(`page-${nodes}`, 'https://news.example/', ''),
  error: null,
  nodes,
  restored: true,
  longestTask: read + 1,
  ms: { floor: read / 4, layout: 7, gate: 0.1, read, fold: 0.5, quotes: 2 },
  ...more,
});

const LINES = Array.from({ length: 12 }, (_, i) => line(100 * (i + 1), i + 1));

describe('what a run says of itself', () => {
  it('counts errors, pages not restored and requests', () => {
    const lines = [
      line(1, 1),
      line(2, 1, { restored: false, requests: 3 }),
      errorLine('x', 'https://x.example/', 'It broke.'),
    ];
    expect(told.healthSentence(lines)).toBe('3 pages: 1 in error, 1 not restored, 3 requests by the extension.');
  });

  it('shows figures with their error and their floor', () => {
    const table = told.figureTable(
      [
        { name: 'article lines lost', value: 0, error: 0, better: 'zero' },
        { name: 'article F1, all', value: 0.9512, error: 0.004, better: 'up' },
        { name: 'wrong names', value: 0.02, error: 0.01, better: 'down' },
      ],
      { 'article F1, all': 0.95, 'wrong names': 0.03 },
    );
    expect(told.asText(table).split('\n')).toEqual([
      'figure                now  standard error         floor',
      'article lines lost      0                  none allowed',
      'article F1, all     0.951         ± 0.004        ≥ 0.95',
      'wrong names         0.020         ± 0.010        ≤ 0.03',
    ]);
    expect(told.asMarkdown(table)).toContain('| article F1, all | 0.951 | ± 0.004 | ≥ 0.95 |');
  });

  it('shows article text beside other readers, by source', () => {
    const text = told.asText(told.articleTable(goodScores()));
    expect(text.split('\n')).toEqual([
      'article text           ours    readability       defuddle  innerText  pages',
      'all           0.970 ± 0.004  0.930 ± 0.004  0.920 ± 0.004          –    100',
      'one source    0.960 ± 0.004  0.900 ± 0.004              –          –    100',
    ]);
  });

  it('tells costs as multiples of the floor and of other readers, and how they grow', () => {
    const peers = { readability: { ms: 100, text: '' }, defuddle: { ms: 200, text: '' } };
    const costs = costsOf([...LINES.map((l) => ({ ...l, peers })), errorLine('x', 'https://x.example/', 'It broke.')])!;
    expect(costs.against.floor).toMatchObject({ pages: 12, median: 4, sum: 4 });
    expect(costs.against.defuddle).toMatchObject({ sum: 78 / 2400 });
    expect(costs.growth?.exponent).toBeCloseTo(1, 6);
    expect(costs.longestTask).toBe(13);
    expect(told.growthSentence(costs)).toMatch(/to the power of 1\.00 .* took 13\.0 ms/u);
  });

  it('has no costs where no page was read', () => {
    expect(costsOf([errorLine('x', 'https://x.example/', 'It broke.')])).toBeUndefined();
  });
});

describe('docs/measurements.md', () => {
  it('keeps the sections that this run did not measure', () => {
    const first = withSections('', { pages: '## Pages\n\nten', endurance: '## Large\n\nslow' });
    const second = withSections(first, { pages: '## Pages\n\neleven' });
    expect(sectionOf(second, 'pages')).toBe('## Pages\n\neleven');
    expect(sectionOf(second, 'endurance')).toBe('## Large\n\nslow');
    expect(sectionOf(second, 'peers')).toBe('');
  });

  it('is the same when nothing new was measured', () => {
    const page = withSections('', { cost: 'ms', peers: 'ratios' });
    expect(withSections(page, {})).toBe(page);
  });
});

describe('progress', () => {
  it('tells pages done, rate and time left', () => {
    expect(progressLine(60, 606, 0, 30)).toBe('60 of 606 pages, 2.0 a second, 4 min 33 s left');
    expect(progressLine(600, 606, 2, 300)).toBe('600 of 606 pages, 2.0 a second, 3 s left, 2 in error');
    expect(progressLine(0, 606, 0, 0)).toBe('0 of 606 pages, 0.0 a second, starting');
  });
});
