import { describe, expect, it } from 'vitest';
import { findHeadline } from '../../../src/core/article/headline.ts';
import { articleOf, PARAGRAPHS, paragraphs, pageWith } from './invented-page.ts';

const TITLE = 'Harbour of Ostermoor stays open';
const facts = { meta: { 'og:title': TITLE } };
const wordsOf = (body: string): string | undefined => {
  const page = pageWith(body, facts);
  const box = page.boxes[findHeadline(page, page.blocks.length - 1)];
  return (
    box &&
    page.blocks
      .slice(box.firstBlock, box.endBlock)
      .map(({ text }) => text)
      .join(' ')
  );
};
const body = paragraphs(PARAGRAPHS);

describe('the headline of a page without an h1 is the line that says the title', () => {
  it.each([
    ['in another heading', `<h2>${TITLE}</h2>${body}`, TITLE],
    ['in a plain box', `<div class="x">${TITLE}</div>${body}`, TITLE],
    ['with a kicker before it', `<h2><span>Shipping</span> <span>${TITLE}</span></h2>${body}`, `Shipping ${TITLE}`],
    ['and no other line', `<h2>Another harbour freezes</h2>${body}`, undefined],
  ])('%s', (_how, html, expected) => expect(wordsOf(`<main>${html}</main>`)).toBe(expected));
});

it('the first text under the headline is read, however its box is called', () => {
  const lead = 'The council of the valley has voted after a debate of four hours.';
  const html = `<main><div class="s1"><h1>${TITLE}</h1><span>By Ada Quill</span><div class="s2">${lead}</div></div><div class="s3"><div>${body}</div></div></main>`;
  const { blocks } = articleOf(html, facts);
  expect(blocks[0]).toMatchObject({ kind: 'standfirst', text: lead });
});
