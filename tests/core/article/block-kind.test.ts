import { describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../../../src/core/model.ts';
import { articleOf, paragraphs, PARAGRAPHS } from './invented-page.ts';

const [FIRST, SECOND, THIRD, ...REST] = PARAGRAPHS as readonly [string, string, string, ...string[]];
const SUMMARY = 'A frost that came early, a boat that is too weak, and a council that would rather buy lamps.';

const blockOf = (body: string, text: string): ArticleBlock | undefined =>
  articleOf(`<article><h1>Harbour of Ostermoor</h1>${body}</article>`).blocks.find((block) => block.text === text);
const among = (html: string): string => `<p>${FIRST}</p><p>${SECOND}</p>${html}<p>${THIRD}</p>${paragraphs(REST)}`;
const above = (html: string): string => `${html}<div class="body">${paragraphs()}</div>`;

describe('paragraphs', () => {
  it('are what they are', () => {
    expect(blockOf(paragraphs(), FIRST)).toMatchObject({ kind: 'paragraph', text: FIRST });
  });
  it('keep links and emphasis with their places', () => {
    const text = 'The ferry of Varn runs only twice a day, and it never waits for the mail.';
    const html =
      '<p>The <a href="https://varn.example/f">ferry of Varn</a> runs only <em>twice</em> a day, and it never waits for the mail.</p>';
    expect(blockOf(among(html), text)?.marks).toEqual([
      { kind: 'link', start: 4, end: 17, href: 'https://varn.example/f' },
      { kind: 'emphasis', start: 28, end: 33 },
    ]);
  });
  it('with a strong beginning stay paragraphs', () => {
    const text = 'Varn. The council will meet on Thursday to talk about the stove once more.';
    const html = `<p><strong>Varn.</strong> The council will meet on Thursday to talk about the stove once more.</p>`;
    expect(blockOf(among(html), text)?.kind).toBe('paragraph');
  });
});

describe('headings', () => {
  it.each([
    ['h2', 2],
    ['h3', 3],
    ['h4', 4],
    ['h6', 6],
  ])('%s has its level', (tag, level) => {
    const html = `<${tag}>The ice at the second pier</${tag}>`;
    expect(blockOf(among(html), 'The ice at the second pier')).toMatchObject({ kind: 'heading', level });
  });
  it('with an element around their text are headings', () => {
    const html = '<h2><span><b>The ice at the second pier</b></span></h2>';
    expect(blockOf(among(html), 'The ice at the second pier')).toMatchObject({ kind: 'heading', level: 2 });
  });
  it('may be a short line all in strong letters', () => {
    const html = '<p><strong>The ice at the second pier</strong></p>';
    expect(blockOf(among(html), 'The ice at the second pier')).toMatchObject({ kind: 'heading', level: 3 });
  });
  it('are not a sentence in strong letters', () => {
    const text = 'The ice has reached the second pier, and nobody is to walk on it.';
    expect(blockOf(among(`<p><strong>${text}</strong></p>`), text)?.kind).toBe('paragraph');
  });
  it('are not a whole paragraph in a heading’s element', () => {
    expect(
      blockOf(among(`<h3>${PARAGRAPHS[4]} ${PARAGRAPHS[5]}</h3>`), `${PARAGRAPHS[4]} ${PARAGRAPHS[5]}`)?.kind,
    ).toBe('paragraph');
  });
  it('with nothing under them are left out', () => {
    expect(blockOf(`${paragraphs()}<h2>What happens next</h2>`, 'What happens next')).toBeUndefined();
  });
});

describe('items', () => {
  const items = ['Lamps for the quay, all of them with shades', 'A stove for the old rope factory', 'A stronger boat'];
  const list = (tag: string) => `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
  it.each(items)('of a plain list: %s', (item) => {
    expect(blockOf(among(list('ul')), item)).toEqual(expect.objectContaining({ kind: 'item' }));
    expect(blockOf(among(list('ul')), item)).not.toHaveProperty('ordered');
  });
  it.each(items)('of a numbered list: %s', (item) => {
    expect(blockOf(among(list('ol')), item)).toMatchObject({ kind: 'item', ordered: true });
  });
  it('may hold paragraphs', () => {
    const html = `<ul><li><p>${SUMMARY}</p></li><li><p>${PARAGRAPHS[4]}</p></li></ul>`;
    expect(blockOf(among(html), SUMMARY)?.kind).toBe('item');
  });
  it('of a list in a list belong to the inner one', () => {
    const html = `<ul><li>The council wants several things this winter:<ol><li>${SUMMARY}</li></ol></li></ul>`;
    expect(blockOf(among(html), SUMMARY)).toMatchObject({ kind: 'item', ordered: true });
  });
  it('are not what an article inside a list says', () => {
    const page = `<ul><li><article><h1>Harbour</h1>${paragraphs()}</article></li></ul>`;
    expect(articleOf(page).blocks.map(({ kind }) => kind)).not.toContain('item');
  });
});

describe('quotations', () => {
  it('stand in blockquote', () => {
    const text = 'Whoever walks on the ice does so at his own risk, and at the risk of his lemons.';
    expect(blockOf(among(`<blockquote><p>${text}</p></blockquote>`), text)?.kind).toBe('quote');
    expect(blockOf(among(`<blockquote>${text}</blockquote>`), text)?.kind).toBe('quote');
  });
  it('are not an article inside blockquote', () => {
    const page = `<blockquote><article><h1>Harbour</h1>${paragraphs()}</article></blockquote>`;
    expect(articleOf(page).blocks.map(({ kind }) => kind)).not.toContain('quote');
  });
});

describe('the standfirst', () => {
  it.each([
    ['a paragraph named so', `<p class="standfirst">${SUMMARY}</p>`],
    ['a paragraph named as other houses do', `<p class="article__chapeau">${SUMMARY}</p>`],
    ['a second heading', `<h2>${SUMMARY}</h2>`],
    ['a paragraph of its own box', `<header><p>${SUMMARY}</p></header>`],
    ['a property of the article', `<p itemprop="description">${SUMMARY}</p>`],
  ])('is %s', (_, html) => {
    expect(blockOf(above(html), SUMMARY)?.kind).toBe('standfirst');
  });
  it('stands before the first paragraph', () => {
    const { blocks } = articleOf(`<article><h1>Harbour</h1>${above(`<p class="dek">${SUMMARY}</p>`)}</article>`);
    expect(blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['standfirst', 'paragraph']);
  });
  it('is not the first paragraph', () => {
    expect(blockOf(`<div class="body">${paragraphs()}</div>`, FIRST)?.kind).toBe('paragraph');
  });
  it('is not a paragraph in the middle that bears such a name', () => {
    expect(blockOf(among(`<p class="lead">${SUMMARY}</p>`), SUMMARY)?.kind).toBe('paragraph');
  });
});

describe('captions', () => {
  const caption = 'The second pier of Ostermoor on Monday morning. Photo: Orm Feddersen';
  it.each([
    ['figcaption', `<figure><img src="/a.jpg" alt=""><figcaption>${caption}</figcaption></figure>`],
    ['a figure without figcaption', `<figure><img src="/a.jpg" alt=""><p>${caption}</p></figure>`],
    [
      'a box named so',
      `<div class="wp-caption"><img src="/a.jpg" alt=""><p class="wp-caption-text">${caption}</p></div>`,
    ],
  ])('stand apart from the text: %s', (_, html) => {
    expect(blockOf(among(html), caption)?.kind).toBe('caption');
  });
  it('keep their place between the paragraphs', () => {
    const html = `<figure><img src="/a.jpg" alt=""><figcaption>${caption}</figcaption></figure>`;
    const { blocks } = articleOf(`<article><h1>Harbour</h1>${among(html)}</article>`);
    expect(blocks[2]).toMatchObject({ kind: 'caption', text: caption });
  });
  it('are not a quotation set in a figure', () => {
    const text = 'Whoever walks on the ice does so at his own risk, and at the risk of his lemons.';
    expect(blockOf(among(`<figure><blockquote><p>${text}</p></blockquote></figure>`), text)?.kind).toBe('quote');
  });
});
