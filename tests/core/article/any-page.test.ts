import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/core/model.ts';
import { analyse } from '../analyse.ts';
import { anyPage, deepPage, NO_PAGE } from './any-page.ts';
import { articleOf, PARAGRAPHS, textsOf } from './invented-page.ts';

describe('whatever a page is made of', () => {
  const check = (page: Page): void => {
    const { article, findings } = analyse(page);
    expect(findings.flatMap(({ boxes }) => boxes)).not.toContain(0);
    const from = article.blocks.flatMap((block) => block.from);
    expect(from).toEqual([...new Set(from)].sort((a, b) => a - b));
    for (const block of article.blocks) expect(block.text).toBe(page.blocks[block.from[0]!]!.text);
  };
  it('it is read, its article holds only its texts, each once and in order, and its body never folds', () => {
    fc.assert(fc.property(anyPage, check), { numRuns: 2_000 });
  });
  it('a page without boxes is read', () => {
    expect(analyse(NO_PAGE).article.blocks).toEqual([]);
  });
  it.each([0, 1, 10, 1_000, 5_000, 50_000])('a text %s boxes deep is read', (depth) => {
    check(deepPage(depth, PARAGRAPHS[0]!));
  });
  it('a page of nothing but boxes is read', () => {
    const { boxes } = deepPage(50, 'x');
    const empty = boxes.map((box) => ({ ...box, firstBlock: 0, endBlock: 0 }));
    expect(analyse({ ...NO_PAGE, boxes: empty }).article.blocks).toEqual([]);
  });
});

/** What templates call the boxes of an article: some of these words stand for other parts of other pages. */
const NAMES =
  'text entry-content story main content-wrapper x-1 sc-abc article__body inner Post widget sidebar comments related ad promo share newsletter tags'.split(
    ' ',
  );
const WRAPPERS = ['div', 'section', 'article', 'main'];

/** A wrapper around the body, as a template might set it. */
const anyWrapper = fc.record({
  tag: fc.constantFrom(...WRAPPERS),
  names: fc.shuffledSubarray(NAMES, { maxLength: 3 }),
});

describe('a plain article of five paragraphs or more is kept whole', () => {
  it('whatever its boxes are called and however many there are', () => {
    const anyCase = fc.record({
      wrappers: fc.array(anyWrapper, { maxLength: 6 }),
      texts: fc.shuffledSubarray([...PARAGRAPHS], { minLength: 5 }),
      names: fc.shuffledSubarray(NAMES, { maxLength: 2 }),
      tag: fc.constantFrom('p', 'div'),
    });
    fc.assert(
      fc.property(anyCase, ({ wrappers, texts, names, tag }) => {
        const body = texts.map((text) => `<${tag} class="${names.join(' ')}">${text}</${tag}>`).join('');
        const html = wrappers.reduce(
          (inside, wrapper) => `<${wrapper.tag} class="${wrapper.names.join(' ')}">${inside}</${wrapper.tag}>`,
          `<h1>Harbour of Ostermoor</h1>${body}`,
        );
        expect(textsOf(articleOf(html))).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  });
});
