import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markupSight } from '../../src/page/markup-sight.ts';
import { readPage } from '../../src/page/read-page.ts';
import { HARMLESS_STYLES, HIDING_STYLES } from './hiding-styles.ts';
import { unitBody } from './unit-document.ts';

type Wrap = (words: string) => string;

/** No `p`: the parser ends it before a block, and what follows would stand outside. */
const TAGS = ['div', 'span', 'section', 'b', 'a', 'li', 'em', 'x-note', 'blockquote'];
const withAttribute = (attribute: string): Wrap[] =>
  TAGS.map((tag) => (words) => `<${tag} ${attribute}>${words}</${tag}>`);

const HIDING: readonly Wrap[] = [
  ...HIDING_STYLES.flatMap((style) => withAttribute(`style="${style}"`)),
  ...withAttribute('hidden'),
  ...withAttribute('hidden="hidden"'),
  ...withAttribute('popover'),
  (words) => `<details><summary>More</summary><p>${words}</p></details>`,
  (words) => `<dialog>${words}</dialog>`,
  ...['template', 'noscript', 'script', 'style', 'textarea', 'iframe', 'select'].map(
    (tag): Wrap =>
      (words) =>
        `<${tag}>${words}</${tag}>`,
  ),
  (words) => `<!-- ${words} -->`,
  (words) => `<p data-text='${words}' title='${words}' aria-label='${words}'>Seen</p>`,
];

const HARMLESS: readonly Wrap[] = [
  ...HARMLESS_STYLES.flatMap((style) => withAttribute(`style="${style}"`)),
  (words) => `<details open><summary>More</summary><p>${words}</p></details>`,
  (words) => `<dialog open>${words}</dialog>`,
  (words) => `<div aria-hidden="true">${words}</div>`,
  (words) => `<div inert>${words}</div>`,
];

/** Boxes and lines inside what hides; deeper text is hidden as well. */
const INSIDE: readonly Wrap[] = [
  (words) => words,
  (words) => `<div>${words}</div>`,
  (words) => `<p>${words}</p>`,
  (words) => `<span>${words}</span>`,
  (words) => `<ul><li>${words}</li></ul>`,
  (words) => `<div style="color: red"><b>${words}</b></div>`,
];
/** What stands around it. */
const AROUND = INSIDE.filter((wrap) => !wrap('').includes('<p>'));

const VARIANTS_A_PAGE = 50;
const PAGES = 240;

const variant = (ways: readonly Wrap[]) =>
  fc.tuple(
    fc.constantFrom(...AROUND),
    fc.constantFrom(...ways),
    fc.constantFrom(...INSIDE),
    fc.constantFrom('', 'Before ', 'After. '),
  );

/** Ways put to words of their own; each stands in a box apart. */
const pageOf = (ways: readonly Wrap[]) =>
  fc.array(variant(ways), { minLength: VARIANTS_A_PAGE, maxLength: VARIANTS_A_PAGE }).map((list) => ({
    words: list.map((_, i) => `quandorf${i}x`),
    body: list
      .map(([outer, way, inner, beside], i) => `<div>${outer(`${beside}${way(inner(`quandorf${i}x`))}`)}</div>`)
      .join('\n'),
  }));

describe('text that the markup hides', () => {
  it(`is in no block, in ${VARIANTS_A_PAGE * PAGES} variants`, () => {
    const document = unitBody('');
    fc.assert(
      fc.property(pageOf(HIDING), ({ words, body }) => {
        document.body.innerHTML = body;
        const said = JSON.stringify(readPage(document, markupSight()).page.blocks);
        const out = words.filter((word) => said.includes(word));
        expect(out.map((word) => document.body.innerHTML.split('\n').find((line) => line.includes(word)))).toEqual([]);
      }),
      { numRuns: PAGES },
    );
  }, 120_000);
});

describe('text that only looks hidden', () => {
  it('is read', () => {
    const document = unitBody('');
    fc.assert(
      fc.property(pageOf(HARMLESS), ({ words, body }) => {
        document.body.innerHTML = body;
        const said = JSON.stringify(readPage(document, markupSight()).page.blocks);
        expect(words.filter((word) => !said.includes(word))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
