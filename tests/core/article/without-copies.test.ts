import { expect, it } from 'vitest';
import { articleOf, JAPANESE, PARAGRAPHS, paragraphs, textsOf } from './invented-page.ts';

const LINE = 'The box says that the harbour master has kept the lamps of the northern quay for thirty years.';
const box = `<section class="x1"><div class="y1"><p>${LINE}</p><p>${LINE.replace('box', 'second line')}</p></div></section>`;
const countOf = (texts: readonly string[], text: string): number => texts.filter((other) => other === text).length;
const [first, second] = [PARAGRAPHS.slice(0, 4), PARAGRAPHS.slice(4)];

it('a box that stands before and after the body is told once', () => {
  const texts = textsOf(articleOf(`<article>${box}<div>${paragraphs()}</div>${box}</article>`));
  expect(countOf(texts, LINE)).toBeLessThanOrEqual(1);
  expect(PARAGRAPHS.every((text) => countOf(texts, text) === 1)).toBe(true);
});

it('a pull quote set as a heading is told once, as the paragraph that it quotes', () => {
  const quote = second[0]!;
  const page = `<article><h1>Harbour</h1><div>${paragraphs(first)}<h4>${quote}</h4>${paragraphs(second)}</div></article>`;
  const { blocks } = articleOf(page);
  expect(blocks.filter(({ text }) => text === quote).map(({ kind }) => kind)).toEqual(['paragraph']);
});

it('a refrain in the body’s own flow stays each time', () => {
  const texts = [first[0]!, LINE, first[1]!, LINE, first[2]!, LINE, ...second];
  expect(countOf(textsOf(articleOf(`<article>${paragraphs(texts)}</article>`)), LINE)).toBe(3);
});

it('short lines recur freely', () => {
  const texts = ['“No.”', first[0]!, '“No.”', ...second];
  expect(countOf(textsOf(articleOf(`<article>${paragraphs(texts)}</article>`)), '“No.”')).toBe(2);
});

it('without blanks too', () => {
  const card = `<div class="card"><div>${JAPANESE[0]!}</div></div>`;
  const texts = textsOf(articleOf(`<article><div>${paragraphs(JAPANESE)}</div>${card}</article>`));
  expect(countOf(texts, JAPANESE[0]!)).toBe(1);
});
