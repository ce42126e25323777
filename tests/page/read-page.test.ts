import { describe, expect, it } from 'vitest';
import type { Block, Page } from '../../src/core/model.ts';
import { markupSight } from '../../src/page/markup-sight.ts';
import { readPage } from '../../src/page/read-page.ts';
import { unitBody, unitDocument } from './unit-document.ts';

const read = (body: string) => readPage(unitBody(body), markupSight());
const texts = (body: string): string[] => read(body).page.blocks.map(({ text }) => text);
const block = (body: string): Block => read(body).page.blocks[0]!;
const slice = ({ text, marks }: Block): string[] =>
  marks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

/** Boxes named by tag, each with the tags of the boxes and the texts of the blocks inside it. */
const insideOf = ({ boxes, blocks }: Page, tag: string) => {
  const at = boxes.findIndex((box) => box.tag === tag);
  const { end, firstBlock, endBlock } = boxes[at]!;
  return {
    boxes: boxes.slice(at + 1, end).map((box) => box.tag),
    blocks: blocks.slice(firstBlock, endBlock).map(({ text }) => text),
  };
};

describe('boxes', () => {
  it('stand in document order, each before what is inside it', () => {
    const { page, elements } = read('<main><h1>Tide</h1><div><p>One</p><p>Two</p></div></main><aside>Three</aside>');
    expect(page.boxes.map(({ tag }) => tag)).toEqual(['body', 'main', 'h1', 'div', 'p', 'p', 'aside']);
    expect(elements.map(({ localName }) => localName)).toEqual(page.boxes.map(({ tag }) => tag));
    expect(page.boxes.map(({ parent }) => parent)).toEqual([-1, 0, 1, 1, 3, 3, 0]);
  });

  it('know which boxes and blocks are inside them', () => {
    const { page } = read('<main><h1>Tide</h1><div><p>One</p><p>Two</p></div></main><aside>Three</aside>');
    expect(insideOf(page, 'div')).toEqual({ boxes: ['p', 'p'], blocks: ['One', 'Two'] });
    expect(insideOf(page, 'main')).toEqual({ boxes: ['h1', 'div', 'p', 'p'], blocks: ['Tide', 'One', 'Two'] });
    expect(insideOf(page, 'body').blocks).toHaveLength(4);
  });

  it('keep their block numbers where blocks without visible text fall out', () => {
    const { page } = read('<section><p> </p><p>One</p></section><article><p hidden>No</p><p>Two</p></article>');
    expect(insideOf(page, 'section').blocks).toEqual(['One']);
    expect(insideOf(page, 'article').blocks).toEqual(['Two']);
  });

  it('carry what a form asks for', () => {
    const { page } = read('<form><input type="email" placeholder="Your e-mail"><button>Sign up</button></form>');
    expect(page.boxes.find(({ tag }) => tag === 'input')).toMatchObject({ control: 'email', label: 'Your e-mail' });
    expect(page.boxes.find(({ tag }) => tag === 'button')).toMatchObject({ control: 'button' });
    expect(insideOf(page, 'button').blocks).toEqual(['Sign up']);
  });

  it('leave out what holds no text of the page', () => {
    const silent = ['script', 'style', 'template', 'noscript', 'svg', 'textarea', 'select', 'iframe'];
    const body = silent.map((tag) => `<${tag}>hidden words</${tag}>`).join('');
    expect(texts(`<p>Seen</p>${body}`)).toEqual(['Seen']);
  });

  it('of menus and the foot of the page are not looked into', () => {
    expect(texts('<nav>Menu</nav><div role="navigation">Menu</div><p>Seen</p><footer>Imprint</footer>')).toEqual([
      'Seen',
    ]);
    expect(texts('<article><p>Seen</p><footer>By Runa Hallgate</footer></article>')).toEqual([
      'Seen',
      'By Runa Hallgate',
    ]);
  });

  it('pass by what is not the page’s own', () => {
    const document = unitBody('<p>Seen</p><clean-copy-fold>Folded</clean-copy-fold>');
    const own = new Set([document.querySelector('clean-copy-fold')!]);
    expect(readPage(document, markupSight(), own).page.blocks.map(({ text }) => text)).toEqual(['Seen']);
  });

  it('are declared as article text by itemprop and by the selectors in JSON-LD', () => {
    const data = { '@type': 'NewsArticle', hasPart: { cssSelector: '.story' } };
    const document = unitDocument(
      `<script type="application/ld+json">${JSON.stringify(data)}</script><body><div class="story">A</div><div itemprop="articleBody">B</div><p>C</p>`,
    );
    const { page } = readPage(document, markupSight());
    expect(page.declared.map((i) => page.boxes[i]!.tag)).toEqual(['div', 'div']);
  });

  it('are none at all in a document without a body', () => {
    const document = unitDocument('<p>One</p>');
    document.body.remove();
    expect(readPage(document, markupSight()).page).toMatchObject({ boxes: [], blocks: [], declared: [] });
  });
});

describe('blocks', () => {
  it('fold white space and leave out invisible signs', () => {
    expect(texts('<p>  Night\n   fer&shy;ries  to&#8203; Sandholm </p>')).toEqual(['Night ferries to Sandholm']);
  });

  it('keep the non-joiners that shape Persian words', () => {
    expect(texts('<p>می\u200Cکند</p><p>Har\u200Cbour</p>')).toEqual(['می\u200Cکند', 'Harbour']);
  });
  it('run on through inline elements and end at block elements', () => {
    expect(texts('<p>The <b>last</b> ferry</p>')).toEqual(['The last ferry']);
    expect(texts('<div>Before<div>Inside</div>After</div>')).toEqual(['Before', 'Inside', 'After']);
  });

  it('end at an inline element that the page sets as a block', () => {
    expect(texts('<div><span style="display:block">One</span><span style="display:block">Two</span></div>')).toEqual([
      'One',
      'Two',
    ]);
  });

  it('are parted by an inline element that holds blocks', () => {
    expect(texts('<div>Before <a href="/x"><div>Inside</div></a> after</div>')).toEqual(['Before', 'Inside', 'after']);
  });

  it('take one line break as a blank and two as an end', () => {
    expect(texts('<div>One<br>line<br><br>Two</div>')).toEqual(['One line', 'Two']);
    expect(texts('<div>One<br> <br>Two</div>')).toEqual(['One', 'Two']);
  });

  it('run on past a button or a picture that stands in the line', () => {
    expect(texts('<p>The ferry <img alt="boat"> leaves</p>')).toEqual(['The ferry leaves']);
  });

  it('name the smallest box that holds the whole run', () => {
    const { page } = read('<article><div><p>The <em>last <b>ferry</b></em></p></div></article>');
    expect(page.boxes[page.blocks[0]!.box]!.tag).toBe('p');
  });

  it('come out of open shadow roots in the order in which they are shown', () => {
    const document = unitBody('<div id="host"><p slot="end">Second</p><p>Third</p></div>');
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<h2>First</h2><slot name="end"></slot><slot></slot>';
    const { page } = readPage(document, markupSight());
    expect(page.blocks.map(({ text }) => text)).toEqual(['First', 'Second', 'Third']);
  });

  it('show a slot’s own words where nothing is put into it', () => {
    const document = unitBody('<div id="host"></div>');
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<slot>In its place</slot>';
    expect(readPage(document, markupSight()).page.blocks.map(({ text }) => text)).toEqual(['In its place']);
  });
});

describe('marks', () => {
  it('count in the folded text', () => {
    const words = block('<p>\n  Read <a href="/tide">  the tide </a> <em>very</em>  <strong>well</strong></p>');
    expect(words.text).toBe('Read the tide very well');
    expect(slice(words)).toEqual(['link the tide ', 'emphasis very', 'strong well']);
  });

  it('carry absolute addresses', () => {
    expect(block('<p>Read <a href="/tide">on</a></p>').marks[0]!.href).toBe('https://example-times.example/tide');
  });

  it('nest, outermost first', () => {
    expect(slice(block('<p>A <a href="/x">link <em>with stress</em></a></p>'))).toEqual([
      'link link with stress',
      'emphasis with stress',
    ]);
  });

  it('of links count once for the share of linked text', () => {
    expect(block('<p>1234<a href="/x">56<em>78</em></a></p>')).toMatchObject({ text: '12345678', linked: 4 });
    expect(block('<p>1234</p>').linked).toBe(0);
  });
});
