import { describe, expect, it } from 'vitest';
import { withLinkBoxes } from '../../../src/core/article/link-boxes.ts';
import { finish } from '../../../src/core/steps.ts';
import { articleOf, pageWith, paragraphs, PARAGRAPHS, textsOf } from './invented-page.ts';

const card = '<a href="/x"><div><h3>Lemons lost on the quay</h3><p>The crate is still missing.</p></div></a>';

describe('a link that is a box', () => {
  it('makes links of all that stands in it', () => {
    const { blocks } = finish(withLinkBoxes(pageWith(`${card}<p>${PARAGRAPHS[0]}</p>`)));
    expect(blocks.map(({ text, linked }) => linked / text.length)).toEqual([1, 1, 0]);
  });
  it('without an address is none', () => {
    const page = pageWith('<a name="top"><div><p>The crate is still missing.</p></div></a>');
    expect(finish(withLinkBoxes(page))).toBe(page);
  });
  it('around a teaser keeps it out of the article', () => {
    const half = paragraphs(PARAGRAPHS.slice(0, 4));
    const texts = textsOf(
      articleOf(`<article><h1>Harbour</h1>${half}${card}${paragraphs(PARAGRAPHS.slice(4))}</article>`),
    );
    expect(texts).toEqual(PARAGRAPHS);
  });
});
