import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/core/article/line.ts';
import { readLines } from '../../../src/core/article/read-lines.ts';
import type { Block, Page } from '../../../src/core/model.ts';
import { finish } from '../../../src/core/steps.ts';
import { pageWith, paragraphs, PARAGRAPHS } from './invented-page.ts';

const half = [paragraphs(PARAGRAPHS.slice(0, 4)), paragraphs(PARAGRAPHS.slice(4))] as const;
const lineIn = (page: Page, text: string): Line =>
  finish(readLines(page)).lines.find((line) => line.text.startsWith(text))!;
const around = (before: string, between: string, after: string): Page =>
  pageWith(`<header><h1>Harbour</h1></header>${before}<div class="text">${half[0]}${between}${half[1]}</div>${after}`);

describe('a line', () => {
  it('stands before, between or after the body', () => {
    const page = around('<p>Over it</p>', '<p>In it</p>', '<p>Under it</p>');
    expect(['Over', 'In', 'Under'].map((text) => lineIn(page, text).place)).toEqual(['before', 'between', 'after']);
  });
  it('under the headline is told from one over it', () => {
    const page = pageWith(`<p>Kicker</p><h1>Harbour</h1><p>Summary</p><div>${paragraphs()}</div>`);
    expect(['Kicker', 'Summary', 'The harbour of'].map((text) => lineIn(page, text).isUnderHeadline)).toEqual([
      false,
      true,
      undefined,
    ]);
  });
  it.each([
    ['p', '<p>Ice.</p>'],
    ['li', '<ul><li>Ice.</li></ul>'],
    ['li', '<ul><li><div><span>Ice.</span></div></li></ul>'],
    ['h2', '<h2><div>Ice.</div></h2>'],
    ['h3', '<h5>Ice.</h5>'],
    ['quote', '<blockquote>Ice.</blockquote>'],
    ['other', '<div>Ice.</div>'],
    ['other', '<table><tr><td>Ice.</td></tr></table>'],
  ])('is a %s by the element that holds it: %s', (tag, html) => {
    expect(lineIn(around('', html, ''), 'Ice.').tag).toBe(tag);
  });
  it('tells how much of it is linked', () => {
    expect(lineIn(around('', '<p>Ice <a href="/x">here</a></p>', ''), 'Ice').linkShare).toBeCloseTo(0.5);
  });
  it('tells its letters against those of the body', () => {
    const page = around('', '<p>Small print</p>', '');
    const sized = (block: Block): Block => ({ ...block, size: block.text === 'Small print' ? 12 : 16 });
    expect(lineIn({ ...page, blocks: page.blocks.map(sized) }, 'Small print').size).toBe(0.75);
    expect(lineIn(page, 'Small print').size).toBe(1);
  });
  it('tells whether the publisher declares it, where anything is declared', () => {
    const page = pageWith(`<p>Over it</p><div itemprop="articleBody">${paragraphs()}</div>`);
    expect(['Over', 'The harbour of'].map((text) => lineIn(page, text).isDeclared)).toEqual([false, true]);
    expect(lineIn(around('', '', '<p>Under it</p>'), 'Under').isDeclared).toBeUndefined();
  });
  it('stands in the parts of the page that are not around the body', () => {
    const page = pageWith(`<div class="widget">${paragraphs()}<div class="share"><p>Send it on</p></div></div>`);
    expect([...lineIn(page, 'Send').parts]).toEqual(['share']);
    expect([...lineIn(page, 'The harbour of').parts]).toEqual([]);
  });
});
