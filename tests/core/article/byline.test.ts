import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/model.ts';
import { leadInOf, nameBefore } from '../../../src/core/article/byline-lead-in.ts';
import { BYLINE_ROWS } from '../../../src/core/article/byline-rows.ts';
import { missedExamples } from '../../architecture/examples.ts';
import { articleOf, linked, paragraphs } from './invented-page.ts';

const HEADLINE = '<h1>Harbour of Ostermoor stays open</h1>';
const bylineOf = (line: string, facts: Partial<Facts> = {}): readonly string[] =>
  articleOf(`<article>${HEADLINE}${line}${paragraphs()}</article>`, facts).byline;
const metaAuthor = (author: string): readonly string[] => bylineOf('', { meta: { author } });
const shown = (text: string): readonly string[] => bylineOf(`<div class="byline">${text}</div>`);

describe('places to look', () => {
  const data = { linkedData: [linked({ authors: ['Tilde Grannock'] })] };
  it('the article’s own data goes before the head’s meta elements and the line that shows', () => {
    const facts = { ...data, meta: { author: 'Orm Feddersen' } };
    expect(bylineOf('<div class="byline">By Ada Quill</div>', facts)).toEqual(['Tilde Grannock']);
  });
  it('the head’s meta elements go before the line that shows', () => {
    expect(bylineOf('<div class="byline">By Ada Quill</div>', { meta: { author: 'Orm Feddersen' } })).toEqual([
      'Orm Feddersen',
    ]);
  });
  it('the line that shows serves where the head names nobody', () => {
    expect(shown('By Ada Quill')).toEqual(['Ada Quill']);
  });
  it('an article’s data goes before that of the page', () => {
    const nodes = [linked({ types: ['WebPage'], authors: ['Web Desk'] }), linked({ authors: ['Ada Quill'] })];
    expect(bylineOf('', { linkedData: nodes })).toEqual(['Ada Quill']);
  });
  it('data that give only addresses are passed over', () => {
    const facts = {
      linkedData: [linked({ authors: ['https://varn.example/people/7'] })],
      meta: { author: 'Ada Quill' },
    };
    expect(bylineOf('', facts)).toEqual(['Ada Quill']);
  });
  it('empty meta elements are passed over', () => {
    expect(bylineOf('', { meta: { author: '', 'article:author': 'Ada Quill' } })).toEqual(['Ada Quill']);
  });
  it('the address of a profile does not hide a name in another meta element', () => {
    const meta = { 'article:author': 'https://varn.example/ada', 'parsely-author': 'Ada Quill' };
    expect(bylineOf('', { meta })).toEqual(['Ada Quill']);
  });
  it('each meta element goes before the next', () => {
    const order = ['author', 'byl', 'parsely-author', 'sailthru.author', 'article:author', 'dc.creator'];
    const people = ['Ada Quill', 'Orm Feddersen', 'Tilde Grannock', 'Ivo Marsh', 'Runa Holt', 'Bo Lindqvist'];
    order.forEach((_, i) => {
      const meta = Object.fromEntries(order.slice(i).map((name, n) => [name, people[i + n]!]));
      expect(bylineOf('', { meta })).toEqual([people[i]]);
    });
  });
  it('the line that shows goes before data that describe something else on the page', () => {
    const nodes = { linkedData: [linked({ types: ['ClaimReview'], authors: ['Orm Feddersen'] })] };
    expect(bylineOf('<div class="byline">By Ada Quill</div>', nodes)).toEqual(['Ada Quill']);
    expect(bylineOf('', nodes)).toEqual(['Orm Feddersen']);
  });
  it('the line that shows holds where it names everybody whom the data name and others', () => {
    const two = '<address class="byline">Ada Quill</address><address class="byline">Tilde Grannock</address>';
    expect(bylineOf(two, data)).toEqual(['Ada Quill', 'Tilde Grannock']);
    expect(bylineOf(two, { linkedData: [linked({ authors: ['Orm Feddersen'] })] })).toEqual(['Orm Feddersen']);
  });
  it('an account’s name serves only where nobody else is named', () => {
    expect(bylineOf('<div class="byline">By Ada Quill</div>', { meta: { author: 'adaquill' } })).toEqual(['Ada Quill']);
    expect(bylineOf('', { meta: { author: 'adaquill' } })).toEqual(['adaquill']);
  });
  it('nobody is named where nobody is', () => {
    expect(bylineOf('')).toEqual([]);
  });
});

describe('several authors', () => {
  it('of the data keep their order, each once', () => {
    const authors = ['Ada Quill', 'Orm Feddersen', 'ada quill'];
    expect(bylineOf('', { linkedData: [linked({ authors })] })).toEqual(['Ada Quill', 'Orm Feddersen']);
  });
  it('that the data give as one are told apart', () => {
    const dataOf = (author: string) => bylineOf('', { linkedData: [linked({ authors: [author] })] });
    expect(dataOf('Ada Quill og Orm Feddersen')).toEqual(['Ada Quill', 'Orm Feddersen']);
    expect(dataOf('Reuters and Associates')).toEqual(['Reuters and Associates']);
  });
  it.each([
    ['Ada Quill and Orm Feddersen'],
    ['Ada Quill, Orm Feddersen'],
    ['Ada Quill & Orm Feddersen'],
    ['Ada Quill und Orm Feddersen'],
    ['Ada Quill et Orm Feddersen'],
    ['Ada Quill y Orm Feddersen'],
    ['Ada Quill / Orm Feddersen'],
  ])('of a meta element or a line are told apart: %s', (names) => {
    expect(metaAuthor(names)).toEqual(['Ada Quill', 'Orm Feddersen']);
    expect(shown(names)).toEqual(['Ada Quill', 'Orm Feddersen']);
  });
  it('keep particles that belong to the name', () => {
    expect(shown('By Maria de la Vega and Jan van der Meer')).toEqual(['Maria de la Vega', 'Jan van der Meer']);
  });
});

describe('lead-ins are no part of a name', () => {
  it.each([
    ['By Ada Quill'],
    ['by: Ada Quill'],
    ['Written by Ada Quill'],
    ['Von Ada Quill'],
    ['Par Ada Quill'],
    ['Por Ada Quill'],
    ['di Ada Quill'],
    ['Door Ada Quill'],
    ['Av Ada Quill'],
    ['Autor: Ada Quill'],
    ['Texto: Ada Quill'],
  ])('%s', (line) => {
    expect(shown(line)).toEqual(['Ada Quill']);
    expect(metaAuthor(line)).toEqual(['Ada Quill']);
  });
  it('but a name may begin like one', () => {
    expect(metaAuthor('Byron Quill')).toEqual(['Byron Quill']);
    expect(metaAuthor('Vonda Quill')).toEqual(['Vonda Quill']);
  });
});

describe('names of other scripts', () => {
  it.each([['山田太郎'], ['Анна Каренцева'], ['محمد الأحمدي'], ['Ελένη Παπαδοπούλου'], ['김민수']])('%s', (name) => {
    expect(bylineOf('', { linkedData: [linked({ authors: [name] })] })).toEqual([name]);
    expect(metaAuthor(name)).toEqual([name]);
  });
  it('a Russian line with its lead-in', () => {
    expect(shown('Автор: Анна Каренцева')).toEqual(['Анна Каренцева']);
  });
});

describe('agencies', () => {
  it('of the data and meta elements are named as they are', () => {
    expect(metaAuthor('Northern Press Agency')).toEqual(['Northern Press Agency']);
    expect(bylineOf('', { linkedData: [linked({ authors: ['NPA', 'Ada Quill'] })] })).toEqual(['NPA', 'Ada Quill']);
  });
});

describe('the publication is no author where a person is named', () => {
  const site = { meta: { 'og:site_name': 'The Varn Gazette' } };
  it('where it stands in the author’s place, the line that shows serves', () => {
    const facts = { ...site, linkedData: [linked({ authors: ['The Varn Gazette'] })] };
    expect(bylineOf('<div class="byline">By Ada Quill</div>', facts)).toEqual(['Ada Quill']);
    expect(bylineOf('', facts)).toEqual(['The Varn Gazette']);
  });
  it('nor is the host', () => {
    const meta = { author: 'varn.example', 'parsely-author': 'Ada Quill' };
    expect(bylineOf('', { url: 'https://www.varn.example/a', meta })).toEqual(['Ada Quill']);
  });
  it('nor is the publisher that the data name; beside a person it stays as given', () => {
    const data = linked({ authors: ['Varn Press'], publisher: 'Varn Press' });
    expect(bylineOf('', { linkedData: [data], meta: { author: 'Ada Quill' } })).toEqual(['Ada Quill']);
    expect(bylineOf('', { linkedData: [{ ...data, authors: ['Ada Quill', 'Varn Press'] }] })).toEqual([
      'Ada Quill',
      'Varn Press',
    ]);
  });
});

describe('the line that shows', () => {
  it.each([
    ['By Ada Quill 3 November 2026 • 4:45pm'],
    ['Ada Quill, Senior Political Editor'],
    ['Ada Quill (Ostermoor)'],
    ['Ada Quill | ada.quill@varn.example'],
    ['By Ada Quill @adaquill November 3, 2026: 3:42 PM'],
    ['ByAda Quill Nov 3, 2026'],
  ])('names nobody’s office, date or address: %s', (line) => {
    expect(shown(line)).toEqual(['Ada Quill']);
  });
  it('is found by its link to the page about a person, whatever the page calls it', () => {
    const line = (path: string, name: string) =>
      bylineOf(`<div class="x7f"><a href="https://varn.example/${path}">${name}</a>Staff Writer</div>`);
    expect(line('authors/ada-quill', 'Ada Quill')).toEqual(['Ada Quill']);
    expect(line('reporter/7', '山田太郎')).toEqual(['山田太郎']);
    expect(line('places/ostermoor', 'Ostermoor Harbour')).toEqual([]);
    expect(line('authors/', 'Our Authors')).toEqual([]);
  });
  it('may begin with its date', () => {
    expect(bylineOf('<div class="x7f">3.11.2026 | 14:07 | Von Ada Quill</div>')).toEqual(['Ada Quill']);
  });
  it('goes on in the next elements of the same form only', () => {
    const lines =
      '<p class="byline">Ada Quill</p><p class="byline">Orm Feddersen</p><p class="byline-town">Lower Varn</p>';
    expect(bylineOf(lines)).toEqual(['Ada Quill', 'Orm Feddersen']);
  });
});

describe('the data’s and meta elements’ names', () => {
  it.each([
    ['Ada Quill, Senior Editor', ['Ada Quill']],
    ['Ada Quill, Chefredakteurin', ['Ada Quill']],
    ['Ada Quill, professor of the history of harbours at the University of Varn', ['Ada Quill']],
    ["'Ada Quill", ['Ada Quill']],
    ['bySauli Quill', ['Sauli Quill']],
  ])('%s', (author, names) => {
    expect(bylineOf('', { linkedData: [linked({ authors: [author] })] })).toEqual(names);
  });
  it('the town behind the publication is nobody', () => {
    const facts = { meta: { 'og:site_name': 'The Varn Gazette', author: 'The Varn Gazette, Ostermoor, Frisia' } };
    expect(bylineOf('<div class="byline">By Ada Quill</div>', facts)).toEqual(['Ada Quill']);
  });
});

describe('never a name', () => {
  it.each([
    ['ada.quill@varn.example'],
    ['https://varn.example/ada'],
    ['www.varn.example'],
    ['12 November 2026'],
    ['@adaquill'],
  ])('%s', (text) => {
    expect(metaAuthor(text)).toEqual([]);
    expect(shown(text)).toEqual([]);
    expect(bylineOf('', { linkedData: [linked({ authors: [text] })] })).toEqual([]);
  });
  it('a sentence that begins with a lead-in', () => {
    expect(bylineOf('<p>By Thursday the ferry will run again between the town and the island.</p>')).toEqual([]);
  });
  it('a short line of the article that begins with a lead-in', () => {
    expect(bylineOf('<h2>By the Sea</h2>')).toEqual([]);
    expect(bylineOf('<p>Von Ostermoor bis Varn</p>')).toEqual([]);
  });
  it('a date beside the name', () => {
    expect(shown('By Ada Quill | 12 November 2026')).toEqual(['Ada Quill']);
  });
  it('a box of related stories near the headline', () => {
    const box = '<div class="related"><a href="/x">By Boat Around Varn</a></div>';
    expect(bylineOf(box)).toEqual([]);
  });
});

it.each(BYLINE_ROWS.map((row) => [row.place, row] as const))('%s the name: the row’s examples hold', (_place, row) => {
  const isTold = (text: string): boolean => leadInOf(text) > 0 || nameBefore(text) !== undefined;
  expect(missedExamples(row.examples, (text) => (isTold(text) ? [text] : []))).toEqual([]);
});

it.each([
  ['Ein Gastbeitrag von Ada Quill', ['Ada Quill']],
  ['Publié par Ada Quill le 3 novembre 2026', ['Ada Quill']],
  ['Posted by Ada Quill on November 3, 2026', ['Ada Quill']],
  ['November 3, 2026 by Ada Quill', ['Ada Quill']],
  ['Ada Quill | ada@varn.example', ['Ada Quill']],
  ['Por Ada Quill — Varn', ['Ada Quill']],
  ['Dalla nostra inviata Ada Quill', ['Ada Quill']],
  ['Opracowała Ada Quill', ['Ada Quill']],
  ['Szerző: Ada Quill', ['Ada Quill']],
  ['كتب: أحمد القاسم', ['أحمد القاسم']],
  ['文・田中太郎', ['田中太郎']],
  ['[바른신문 김철수 기자]', ['김철수']],
  ['김철수 기자 kim@varn.example', ['김철수']],
  ['記者李明／台北報導', ['李明']],
])('“%s” names its author at either end, and is no line of the article', (line, names) => {
  for (const body of [`<p>${line}</p>${paragraphs()}`, `${paragraphs()}<p>${line}</p>`]) {
    const article = articleOf(`<article>${HEADLINE}${body}</article>`);
    expect(article.byline).toEqual(names);
    expect(article.blocks.map(({ text }) => text)).not.toContain(line);
  }
});

it('names that are a link each are several people', () => {
  expect(shown('<a href="/ada">Ada Quill</a> <a href="/orm">Orm Feddersen</a>')).toEqual([
    'Ada Quill',
    'Orm Feddersen',
  ]);
});

it('the town behind a name in the author’s place is no part of it', () => {
  expect(shown('From Ada Quill in Varn')).toEqual(['Ada Quill']);
});
