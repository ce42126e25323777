import { describe, expect, it } from 'vitest';
import { isBylineLine } from '../../../src/core/article/byline-line.ts';
import { analyse } from '../analyse.ts';
import { pageOf } from '../page-of.ts';

const BYLINE = ['Odette Farrow', 'Wim Askeland'];

describe('a line that only repeats the byline', () => {
  it.each([
    'By Odette Farrow · 12 May 2026',
    'Odette Farrow and Wim Askeland',
    'ODETTE FARROW, 12.05.2026, 10:15',
    'Text: Odette Farrow',
  ])('is “%s”', (text) => expect(isBylineLine(text, BYLINE)).toBe(true));

  it.each([
    'Odette Farrow has left the harbour committee.',
    'The council met on 12 May 2026.',
    'Odette Farrowitz · 12 May 2026',
    'Wim Askeland, who chairs the committee, voted against it on Tuesday.',
  ])('is not “%s”', (text) => expect(isBylineLine(text, BYLINE)).toBe(false));

  it('is none where nobody is named', () => expect(isBylineLine('12 May 2026', [])).toBe(false));

  it('is no block of the article', () => {
    const prose =
      'The last ferry to Sandholm will go on leaving at ten past one, the council of Veldmark has decided. ';
    const body = `<article><h1>Night ferries stay</h1><p>By Odette Farrow · 12 May 2026</p>${`<p>${prose.repeat(2)}</p>`.repeat(5)}</article>`;
    const { byline, blocks } = analyse(pageOf(body)).article;
    expect(byline).toEqual(['Odette Farrow']);
    expect(blocks[0]!.text.startsWith('The last ferry')).toBe(true);
  });
});
