import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/model.ts';
import { toHtml } from '../../../src/core/export/html.ts';
import { toJson } from '../../../src/core/export/json.ts';
import { toMarkdown } from '../../../src/core/export/markdown.ts';
import { toText } from '../../../src/core/export/text.ts';
import { articleOf, PARAGRAPHS, paragraphs } from './invented-page.ts';

const stamp = (i: number): string => `2026-11-02T1${i}:30:00+01:00`;
const clock = (i: number): string => `<time datetime="${stamp(i)}">1${i}:30</time>`;
const page = (entries: string): Article =>
  articleOf(`<main><h1>Ice in the harbour</h1><p>${PARAGRAPHS[0]}</p><div>${entries}</div></main>`);
const texts = PARAGRAPHS.slice(1, 6);
const timesOf = ({ blocks }: Article) => blocks.flatMap(({ time, text }) => (time ? [[time, text]] : []));

describe('an entry of a live blog has its time', () => {
  const own = texts.map((text, i) => [stamp(i), text]);
  it.each([
    ['over it', (text: string, i: number) => `<section>${clock(i)}<p>${text}</p></section>`],
    ['as its heading', (text: string, i: number) => `<section><h2>${clock(i)}</h2><p>${text}</p></section>`],
    ['behind it', (text: string, i: number) => `<article><p>${text}</p><footer>${clock(i)}</footer></article>`],
    ['in a row with the text', (text: string, i: number) => `<h3>${clock(i)}</h3><p>${text}</p>`],
    [
      'twice, published and updated',
      (text: string, i: number) => `<section>${clock(i)} ${clock(9)}<p>${text}</p></section>`,
    ],
  ])('%s', (_where, entry) => {
    const article = page(texts.map(entry).join(''));
    expect(timesOf(article)).toEqual(own);
    expect(article.blocks.filter(({ text }) => /^1\d:30/u.test(text))).toEqual([]);
  });
  it('on its heading, where it has one', () => {
    const article = page(
      texts.map((text, i) => `<section>${clock(i)}<h2>Entry ${i} of the day</h2><p>${text}</p></section>`).join(''),
    );
    expect(timesOf(article).map(([, text]) => text)).toEqual(texts.map((_, i) => `Entry ${i} of the day`));
  });
});

it('the times of one article are no entries', () => {
  const article = articleOf(`<article><h1>Ice</h1><p>${clock(1)}, updated ${clock(2)}</p>${paragraphs()}</article>`);
  expect(timesOf(article)).toEqual([]);
});

it('every export shows the time of an entry', () => {
  const article = page(texts.map((text, i) => `<section>${clock(i)}<p>${text}</p></section>`).join(''));
  expect(toMarkdown(article, [])).toContain(`**2026-11-02 10:30 +01:00**\n\n${texts[0]}`);
  expect(toText(article, [])).toContain(`2026-11-02 10:30 +01:00\n${texts[0]}`);
  expect(toJson(article, [])).toContain(`"time": "${stamp(0)}"`);
  const own = {
    language: 'en',
    dir: 'ltr',
    published: '',
    quotes: '',
    captions: '',
    unattributed: '',
    truncated: '',
  } as const;
  expect(toHtml(article, [], own)).toContain(`<time datetime="${stamp(0)}">2026-11-02 10:30 +01:00</time>`);
});
