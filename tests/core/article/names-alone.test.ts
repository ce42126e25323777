import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/model.ts';
import { articleOf, PARAGRAPHS, paragraphs } from './invented-page.ts';

const HOUSE: Partial<Facts> = {
  language: 'en',
  meta: { 'og:site_name': 'The Varn Gazette', author: 'The Varn Gazette' },
};
const bylineOf = (texts: readonly string[], facts: Partial<Facts> = HOUSE): readonly string[] =>
  articleOf(`<article><h1>Harbour of Ostermoor stays open</h1>${paragraphs(texts)}</article>`, facts).byline;

describe('a line of nothing but a name, without a word before it', () => {
  it.each([['Mohau Letsie'], ['Ada Quill/Orm Feddersen'], ['Ada Quill |'], ['Lê Thị Phương']])(
    'tells the author at the beginning: %s',
    (line) => {
      expect(bylineOf([line, ...PARAGRAPHS])).toEqual(line.replace(/\s*\|$/u, '').split('/'));
    },
  );
  it('tells the author at the end', () => {
    expect(bylineOf([...PARAGRAPHS, 'Ada Quill'])).toEqual(['Ada Quill']);
  });
});

describe('the house stays the author', () => {
  const house = ['The Varn Gazette'];
  it.each([['Read More'], ['LIVE UPDATES'], ['Ostermoor'], ['What Next?'], ['Ada Quill, who lives here']])(
    'for a line that is no name: %s',
    (line) => {
      expect(bylineOf([line, ...PARAGRAPHS, 'You may want to read more of this.'])).toEqual(house);
    },
  );
  it('for a person whom the article tells of', () => {
    expect(
      bylineOf(['Ada Quill', ...PARAGRAPHS, 'Nobody knew what Ada Quill had seen on the quay that night.']),
    ).toEqual(house);
  });
  it('in German, whose headings look like names', () => {
    expect(bylineOf([...PARAGRAPHS, 'Weitere Informationen'], { ...HOUSE, language: 'de' })).toEqual(house);
  });
  it('where another place names somebody', () => {
    const facts = { ...HOUSE, meta: { author: 'Orm Feddersen' } };
    expect(bylineOf(['Ada Quill', ...PARAGRAPHS], facts)).toEqual(['Orm Feddersen']);
  });
});

describe('a publication that signs its articles', () => {
  it.each([
    ['Gazette Editorial', 'https://www.gazette.example/a/1'],
    ['Die Morgenpost', 'https://morgenpost.example/a/1'],
  ])('%s is no person where the line that shows names one', (author, url) => {
    const page = `<article><h1>Harbour of Ostermoor stays open</h1><p class="byline">By Ada Quill</p>${paragraphs()}</article>`;
    expect(articleOf(page, { url, meta: { author } }).byline).toEqual(['Ada Quill']);
  });
});
