import { describe, expect, it } from 'vitest';
import { ASIDE_ROWS, isAside } from '../../../src/core/article/asides.ts';
import { missedExamples } from '../../architecture/examples.ts';

/** A line whose links stand in square brackets. */
const lineOf = (written: string) => {
  const text = written.replace(/[[\]]/gu, '');
  const linked = [...written.matchAll(/\[(.*?)\]/gu)].reduce((sum, [, link]) => sum + link!.length, 0);
  return { text, weight: text.length, linkShare: linked / text.length, tag: 'p' } as const;
};

describe('lines that are not the article’s own', () => {
  it.each(ASIDE_ROWS.map((row) => [row.place, row] as const))('%s', (_, row) => {
    expect(missedExamples(row.examples, (line) => (isAside(lineOf(line)) ? [line] : []))).toEqual([]);
  });
  it('every word of the rows tells a line', () => {
    const missed = ASIDE_ROWS.flatMap(({ place, words }) =>
      words
        .split('|')
        .filter(
          (word) =>
            !isAside(lineOf(place === 'whole' || place === 'label' ? word : `${word}: [Lemons lost on the quay]`)),
        ),
    );
    expect(missed).toEqual([]);
  });
  it('a heading of one word stays', () => {
    expect(isAside(lineOf('Print'))).toBe(true);
    expect(isAside({ ...lineOf('Print'), tag: 'h2' })).toBe(false);
    expect(isAside({ ...lineOf('Advertisement'), tag: 'h2' })).toBe(true);
  });
  it('a sentence with a link stays', () => {
    expect(isAside(lineOf('Read more about the frost in the diary of [the harbour master], who keeps it.'))).toBe(
      false,
    );
  });
  it('a long line stays', () => {
    expect(isAside(lineOf(`Read more: [${'lemons and ice '.repeat(30)}]`))).toBe(false);
  });
});
