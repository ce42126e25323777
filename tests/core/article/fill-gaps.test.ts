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

it('the first question stands over its answer as the others do', () => {
  const asked = PARAGRAPHS.slice(1, 6).map(
    (text, i) => `<dt>What about pier ${i + 1} of the town?</dt><dd>${text}</dd>`,
  );
  const texts = textsOf(articleOf(`<div><h1>Piers</h1><p>${PARAGRAPHS[0]}</p><dl>${asked.join('')}</dl></div>`));
  for (let i = 1; i <= 5; i++) expect(texts).toContain(`What about pier ${i} of the town?`);
});
