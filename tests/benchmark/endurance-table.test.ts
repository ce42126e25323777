import { describe, expect, it } from 'vitest';
import {
  enduranceGrowth,
  enduranceNotes,
  enduranceSection,
  enduranceTable,
  floodSentence,
  type EnduranceRow,
} from './endurance-table.ts';
import { errorLine, type PageLine } from './page-reading.ts';

const heapOf = (megabytes: number) => ({ script: megabytes * 4e5, page: megabytes * 6e5 });

/** A page of 100,000 nodes that went well, with some of it made otherwise. */
const row = (more: Partial<PageLine> = {}): EnduranceRow => ({
  nodes: 100_000,
  result: {
    line: {
      ...errorLine('large', 'https://large.test/', ''),
      error: null,
      nodes: 100_123,
      article: { title: '', byline: [], published: null, language: 'en', truncated: false, blocks: [] },
      ms: { floor: 1, layout: 700, gate: 10, read: 2000, fold: 500, quotes: 490 },
      longestTask: 2500,
      restored: true,
      ...more,
    },
    heap: { before: heapOf(100), after: heapOf(120), left: heapOf(3) },
  },
});
const failed: EnduranceRow = { nodes: 1_000_000, error: 'The page took too long.' };

describe('what very large pages cost', () => {
  it('is a row a page: seconds of each step, of all of ours, of the longest task, and memory at three moments', () => {
    expect(enduranceTable([row()])[1]).toEqual([
      '100,123',
      '0.70 s',
      '2.00 s',
      '0.50 s',
      '0.49 s',
      '3.00 s',
      '2.50 s',
      '100.0 MB',
      '120.0 MB',
      '3.0 MB',
    ]);
  });

  it('has no figures of a page that failed, and says why', () => {
    expect(enduranceTable([failed])[1]).toEqual(['1,000,000', ...Array.from({ length: 9 }, () => '–')]);
    expect(enduranceNotes([failed])).toEqual(['The page of 1,000,000 nodes failed: The page took too long.']);
  });

  it.each([
    ['not given back', { restored: false }, /was not given back as it was/u],
    ['asking the network', { requests: 2 }, /ask the network 2 times/u],
    ['no article', { article: null }, /was not read as an article/u],
  ])('tells of a page with %s', (_, more, sentence) => {
    expect(enduranceNotes([row()])).toEqual([]);
    expect(enduranceNotes([row(more)])).toEqual([expect.stringMatching(sentence)]);
  });

  it('tells how reading grows from three sizes on', () => {
    const sized = (nodes: number) =>
      row({ nodes, ms: { floor: 1, layout: 1, gate: 1, read: nodes / 50, fold: 1, quotes: 1 } });
    expect(enduranceGrowth([1e3, 1e4, 1e6].map(sized))).toEqual([expect.stringContaining('to the power of 1.00')]);
    expect(enduranceGrowth([row(), failed])).toEqual([]);
  });

  it('tells what a page cost that changes all the time', () => {
    const folds = { before: 5, after: 5 };
    const flood = { seconds: 60, changes: 600_000, calls: 3_100, total: 900, longest: 12.34, folds };
    expect(floodSentence(flood)).toMatch(
      /10,000 times a second .* 0\.90 s in all, at most 12\.3 ms .* 5 folds 5 stood/u,
    );
  });

  it('is a section for people', () => {
    const section = enduranceSection('Taken on a Sunday.', [row(), failed], undefined);
    expect(section).toMatch(/^## Very large pages\n\nTaken on a Sunday\./u);
    expect(section).toContain('| 100,123 | 0.70 s |');
    expect(section).toMatch(/failed: The page took too long\.$/u);
  });
});
