import { expect, it } from 'vitest';
import { articleOf, PARAGRAPHS, paragraphs, textsOf } from './invented-page.ts';

const [first, second] = [PARAGRAPHS.slice(0, 4), PARAGRAPHS.slice(4)];
const FACTS = [
  ['Pier', 'Depth'],
  ['North', 'four metres'],
  ['South', 'six metres'],
];
const tableOf = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const textsAround = (inside: string): readonly string[] =>
  textsOf(articleOf(`<article><h1>Piers</h1>${paragraphs(first)}${inside}${paragraphs(second)}</article>`));

it('a table of facts in the body is the article’s, row by row', () => {
  expect(textsAround(tableOf(FACTS))).toEqual([
    ...first,
    'Pier | Depth',
    'North | four metres',
    'South | six metres',
    ...second,
  ]);
  expect(textsAround(`<div class="wide">${tableOf(FACTS)}</div>`)).toContain('South | six metres');
});

it('a table of links is none of it', () => {
  const link = (text: string) => `<a href="/${text}">${text}</a>`;
  expect(textsAround(tableOf(FACTS.map((row) => row.map(link))))).toEqual(PARAGRAPHS);
});

it('a table behind the article is none of it', () => {
  expect(textsOf(articleOf(`<article><h1>Piers</h1>${paragraphs()}</article>${tableOf(FACTS)}`))).toEqual(PARAGRAPHS);
});

it('the heading of a chapter in a box of its own is the article’s', () => {
  const chapters = [0, 2, 4, 6].map(
    (at, i) =>
      `<div class="ch"><h2>Chapter ${i + 1}: the ice</h2><div class="tx">${paragraphs(PARAGRAPHS.slice(at, at + 2))}</div></div>`,
  );
  const texts = textsOf(articleOf(`<div><h1>Piers</h1>${chapters.join('<div class="pic"></div>')}</div>`));
  for (const i of [2, 3, 4]) expect(texts).toContain(`Chapter ${i}: the ice`);
});

it('the first question stands over its answer as the others do', () => {
  const asked = PARAGRAPHS.slice(1, 6).map(
    (text, i) => `<dt>What about pier ${i + 1} of the town?</dt><dd>${text}</dd>`,
  );
  const texts = textsOf(articleOf(`<div><h1>Piers</h1><p>${PARAGRAPHS[0]}</p><dl>${asked.join('')}</dl></div>`));
  for (let i = 1; i <= 5; i++) expect(texts).toContain(`What about pier ${i} of the town?`);
});
