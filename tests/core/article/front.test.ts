import { describe, expect, it } from 'vitest';
import { articleOf, PARAGRAPHS, textsOf } from './invented-page.ts';

const title = (i: number): string => `<h3><a href="/story-${i}">Story number ${i} of the day</a></h3>`;
const cards = PARAGRAPHS.map((text, i) => `<div class="card">${title(i)}<p>${text}</p></div>`).join('');
const digest = PARAGRAPHS.map((text, i) => `${title(i)}<p>${text}</p>`).join('');

describe('a page of teasers', () => {
  it('is no article', () => {
    expect(articleOf(`<main><h1>Harbours</h1>${cards}</main>`).blocks).toEqual([]);
  });
  it('is one where the links head the parts of one text', () => {
    const texts = textsOf(articleOf(`<article><h1>The day in links</h1><div>${digest}</div></article>`));
    expect(PARAGRAPHS.filter((text) => !texts.includes(text))).toEqual([]);
  });
  it('is one where the boxes have headings without links', () => {
    const plain = cards.replace(/<a [^>]*>|<\/a>/gu, '');
    const texts = textsOf(articleOf(`<main><h1>The day in short</h1>${plain}</main>`));
    expect(PARAGRAPHS.filter((text) => !texts.includes(text))).toEqual([]);
  });
});
