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
  it('is one where the links lead to other sites, as to shops from a list of things', () => {
    const list = cards.replaceAll('href="/', 'href="https://shop.example/');
    const texts = textsOf(articleOf(`<main><h1>Seven lamps</h1>${list}</main>`, { url: 'https://varn.example/lamps' }));
    expect(PARAGRAPHS.filter((text) => !texts.includes(text))).toEqual([]);
  });
  it('that says it is an article has the few lines under its headline', () => {
    const own = [
      'The ferry runs again from Friday morning, the harbour office said.',
      'It had stood still for nine days.',
    ];
    const html = `<main><h1>Ferry runs again</h1><div>${own.map((text) => `<p>${text}</p>`).join('')}</div>${cards}</main>`;
    expect(textsOf(articleOf(html, { meta: { 'og:type': 'article' } }))).toEqual(own);
  });
  it('is one where the boxes have headings without links', () => {
    const plain = cards.replace(/<a [^>]*>|<\/a>/gu, '');
    const texts = textsOf(articleOf(`<main><h1>The day in short</h1>${plain}</main>`));
    expect(PARAGRAPHS.filter((text) => !texts.includes(text))).toEqual([]);
  });
});
