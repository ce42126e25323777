import { describe, expect, it } from 'vitest';
import { CREDIT_ROWS, isCredit } from '../../../src/core/article/credits.ts';
import { missedExamples } from '../../architecture/examples.ts';
import { articleOf, PARAGRAPHS, paragraphs, textsOf } from './invented-page.ts';

it.each(CREDIT_ROWS.map((row) => [row.place, row] as const))('%s: the row’s examples hold', (_place, row) => {
  expect(missedExamples(row.examples, (text) => (isCredit(text) ? [text] : []))).toEqual([]);
});

describe('a line that names who worked on the article', () => {
  it.each([
    ['Edited by Ada Quill'],
    ['(Reporting by Ada Quill in Varn; Editing by Orm Feddersen)'],
    ['Aus dem Englischen von Ada Quill'],
    ['Édité par Ada Quill'],
    ['Traducción: Ada Quill'],
    ['Перевод: Анна Каренцева'],
    ['翻訳：山田太郎'],
  ])('%s stands apart, at the end', (line) => {
    const article = articleOf(`<article>${paragraphs([...PARAGRAPHS, line])}</article>`);
    expect(article.credits).toEqual([line]);
    expect(textsOf(article)).not.toContain(line);
  });
  it('keeps the order of several', () => {
    const lines = ['Edited by Ada Quill', 'Featured image: Orm Feddersen'];
    expect(articleOf(`<article>${paragraphs([...PARAGRAPHS, ...lines])}</article>`).credits).toEqual(lines);
  });
});

describe('the article keeps', () => {
  it.each([
    ['Edited by strangers, the diary became a book that nobody in the valley wanted to read, not even its author.'],
    ['Correction: an earlier version of this article named the wrong harbour master.'],
    ['Translation was the trade of her father.'],
    ['Produced by Ada Quill, the film of the flood opens in Varn in March.'],
  ])('%s', (line) => {
    const article = articleOf(`<article>${paragraphs([...PARAGRAPHS, line])}</article>`);
    expect(article.credits).toEqual([]);
    expect(textsOf(article)).toContain(line);
  });
  it('what begins like a credit and stands in its middle', () => {
    const line = 'Edited by Ada Quill, the letters of the miller appeared in Varn forty years later.';
    const texts = [...PARAGRAPHS.slice(0, 2), line, ...PARAGRAPHS.slice(2)];
    expect(textsOf(articleOf(`<article>${paragraphs(texts)}</article>`))).toContain(line);
  });
});
