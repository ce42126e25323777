import { describe, expect, it } from 'vitest';
import { joinTableRows } from '../../../src/core/article/table-rows.ts';
import type { ArticleBlock } from '../../../src/core/model.ts';
import { pageOf } from '../page-of.ts';

const linesOf = (body: string): readonly ArticleBlock[] => {
  const page = pageOf(body);
  const blocks = page.blocks.map(({ text, marks }, i): ArticleBlock => ({ kind: 'paragraph', text, marks, from: [i] }));
  return joinTableRows(page, blocks);
};

describe('a table', () => {
  const table =
    '<table><tr><th>Boat</th><th>Nights</th></tr><tr><td>1.10</td><td><p>212 <a href="/x">passengers</a></p></td></tr></table>';

  it('is read row by row', () => {
    expect(linesOf(table).map(({ text }) => text)).toEqual(['Boat | Nights', '1.10 | 212 passengers']);
  });

  it('keeps the links of its cells, each on its own words, and the blocks it is made of', () => {
    const row = linesOf(table)[1]!;
    const link = row.marks[0]!;
    expect(row.text.slice(link.start, link.end)).toBe('passengers');
    expect(row.from).toEqual([2, 3]);
  });

  it('that only lays a page out keeps its paragraphs apart', () => {
    const layout = '<table><tr><td><p>One.</p><p>Two.</p></td><td><p>Three.</p><p>Four.</p></td></tr></table>';
    expect(linesOf(layout).map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  });
});
