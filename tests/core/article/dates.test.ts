import { describe, expect, it } from 'vitest';
import { dateInLine, toIso } from '../../../src/core/article/iso-date.ts';
import type { Facts } from '../../../src/core/model.ts';
import { articleOf, linked, paragraphs } from './invented-page.ts';

const readDates = (facts: Partial<Facts>, line = '', behind = '') => {
  const { published, updated } = articleOf(`<article><h1>Harbour</h1>${line}${paragraphs()}${behind}</article>`, facts);
  return { published, updated };
};
const published = (facts: Partial<Facts>, line = '', behind = ''): string | null =>
  readDates(facts, line, behind).published;

describe('a date is written as ISO 8601 with the zone it gives', () => {
  it.each([
    ['2026-11-03', '2026-11-03'],
    ['2026-11-3', '2026-11-03'],
    ['2026-11-03T08:05', '2026-11-03T08:05:00'],
    ['2026-11-03T08:05:09Z', '2026-11-03T08:05:09Z'],
    ['2026-11-03T08:05:09.123Z', '2026-11-03T08:05:09Z'],
    ['2026-11-03 08:05:09 UTC', '2026-11-03T08:05:09Z'],
    ['2026-11-03T08:05:09+02:00', '2026-11-03T08:05:09+02:00'],
    ['2026-11-03T08:05:09+0200', '2026-11-03T08:05:09+02:00'],
    ['2026-11-03T08:05:09-05', '2026-11-03T08:05:09-05:00'],
    ['2026-11-03T08:05:09+05:30', '2026-11-03T08:05:09+05:30'],
    ['20261103', '2026-11-03'],
    ['20261103T080509Z', '2026-11-03T08:05:09Z'],
    ['3 November 2026', '2026-11-03'],
    ['November 3, 2026', '2026-11-03'],
    ['Nov 3, 2026', '2026-11-03'],
    ['Tue, 03 Nov 2026 08:05:09 GMT', '2026-11-03T08:05:09Z'],
    ['Tue, 03 Nov 2026 08:05:09 +0200', '2026-11-03T08:05:09+02:00'],
    [' 2026-11-03 ', '2026-11-03'],
  ])('%s', (value, iso) => {
    expect(toIso(value)).toBe(iso);
  });
});

describe('months in words are read in the page’s language', () => {
  it.each([
    ['15 de Abril de 2020', 'es', '2020-04-15'],
    ['20 septembrie 2020 16:20', 'ro', '2020-09-20T16:20:00'],
    ['9 oktober 2020', 'nl', '2020-10-09'],
    ['3. März 2026, 14:07 Uhr', 'de-AT', '2026-03-03T14:07:00'],
    ['le 1er août 2026', 'fr', '2026-08-01'],
    ['الأربعاء، 07 أكتوبر 2020 - 12:09', 'ar', '2020-10-07T12:09:00'],
    ['5 мая 2026', 'ru', '2026-05-05'],
    ['2026. április 24.', 'hu', '2026-04-24'],
    ['24 Kasım 2026', 'tr_TR', '2026-11-24'],
  ])('%s', (text, language, iso) => {
    expect(toIso(text, language)).toBe(iso);
  });
  it('and in any other where the page says none or a wrong one, if the word means one month only', () => {
    expect(toIso('9 octubre 2020', 'pl')).toBe('2020-10-09');
    expect(toIso('9 octubre 2020', 'no language at all')).toBe('2020-10-09');
    expect(toIso('الجمعة 24 نيسان / أبريل 2020 09:22 مساءً')).toBe('2020-04-24T21:22:00');
    expect(toIso('9 listopad 2020')).toBeNull();
    expect(toIso('9 listopad 2020', 'pl')).toBe('2020-11-09');
    expect(toIso('9 people 2020')).toBeNull();
  });
});

describe('a date in a line for readers', () => {
  it.each([
    ['Do 25.04.24 | 14:07 Uhr | Von Ada Quill', '2024-04-25T14:07:00'],
    ['2020年07月03日 | 徒歩', '2020-07-03'],
    ['입력 2026년 1월 29일 18:40', '2026-01-29T18:40:00'],
    ['By Ada Quill Dec 9, 2016', '2016-12-09'],
    ['Published 3rd November 2026 at 4:45pm', '2026-11-03T16:45:00'],
    ['Aktualisiert', null],
    ['03/04/2026', null],
    ['Version 3.4.20.1', null],
    ['99.99.2026', null],
  ])('%s', (text, iso) => {
    expect(dateInLine(text, 'en')).toBe(iso);
  });
});

describe('a date that is damaged or could be read in two ways is none', () => {
  it.each([
    ['03/04/2026'],
    ['3.4.2026'],
    ['03-04-2026'],
    ['yesterday'],
    ['2026-13-01'],
    ['2026-00-10'],
    ['2026-02-31'],
    ['2026-11-03T25:00:00Z'],
    ['2026-11-03T08:61:00Z'],
    ['0001-01-01T00:00:00Z'],
    ['1792310400'],
    ['{{ published }}'],
    [''],
    ['Invalid Date'],
  ])('%s', (value) => {
    expect(toIso(value)).toBeNull();
  });
});

describe('places to look for the time of publication', () => {
  const data = linked({ published: '2026-11-01T10:00:00Z' });
  const meta = { 'article:published_time': '2026-11-02T10:00:00Z', date: '2026-11-09' };
  const time = '<time datetime="2026-11-03T10:00:00Z">3 November</time>';
  const url = 'https://varn.example/2026/11/04/harbour.html';
  it('the article’s data go before all others', () => {
    expect(published({ linkedData: [data], meta, url }, time)).toBe('2026-11-01T10:00:00Z');
  });
  it('data of the article go before data of the page and the site', () => {
    const page = linked({ types: ['WebPage'], published: '2020-01-01' });
    expect(published({ linkedData: [page, data] })).toBe('2026-11-01T10:00:00Z');
    expect(published({ linkedData: [page] })).toBe('2020-01-01');
  });
  it('the head’s meta elements go before the time by the headline', () => {
    expect(published({ meta, url }, time)).toBe('2026-11-02T10:00:00Z');
  });
  it('the surer meta element goes before the vaguer one', () => {
    expect(published({ meta: { date: '2026-11-09', datepublished: '2026-11-05' } })).toBe('2026-11-05');
  });
  it('a teaser’s time right above the headline is not the article’s', () => {
    const page = (above: string) =>
      articleOf(`<div>${above}</div><article><h1>Harbour</h1>${time}${paragraphs()}</article>`, {
        url: 'https://example.com/harbour?from=mail',
      }).published;
    const linkTo = (address: string) =>
      `<a href="${address}"><div><time datetime="2026-11-02">2 November</time> Ferry late</div></a>`;
    expect(page(linkTo('https://example.com/ferry'))).toBe('2026-11-03T10:00:00Z');
    expect(page(linkTo('https://example.com/harbour#top'))).toBe('2026-11-02');
    expect(page('<time datetime="2026-11-02">2 November</time>')).toBe('2026-11-02');
  });
  it('the time by the headline goes before the address', () => {
    expect(published({ url }, time)).toBe('2026-11-03T10:00:00Z');
  });
  it.each([
    [url, '2026-11-04'],
    ['https://varn.example/news/20261104/harbour', '2026-11-04'],
    ['https://varn.example/2026-11-04-harbour', '2026-11-04'],
    ['https://varn.example/story-2026110412', null],
    ['https://varn.example/2026/13/04/', null],
    ['https://varn.example/?d=2026/11/04', null],
  ])('the address comes last: %s', (address, iso) => {
    expect(published({ url: address })).toBe(iso);
  });
  it('a line under the headline serves where no other place tells, unless it tells of the last change', () => {
    const line = '<div class="x7f">3 November 2026, 8:05</div>';
    expect(published({}, line)).toBe('2026-11-03T08:05:00');
    expect(published({ url }, line)).toBe('2026-11-04');
    expect(published({}, '<div>Updated 3 November 2026</div>')).toBeNull();
    expect(published({}, '<figcaption>The quay on 3 November 2026</figcaption>')).toBeNull();
    expect(published({}, '', '<div>3 November 2026</div>')).toBeNull();
  });
  it('a damaged date leaves its place to the next', () => {
    expect(published({ linkedData: [linked({ published: 'soon' })], meta })).toBe('2026-11-02T10:00:00Z');
  });
  it('the time of a comment behind the article is not its own', () => {
    expect(published({}, '', '<div class="comments"><time datetime="2026-11-08">today</time></div>')).toBeNull();
  });
  it('no date is guessed', () => {
    expect(readDates({})).toEqual({ published: null, updated: null });
  });
});

describe('places to look for the last change', () => {
  const given = linked({ published: '2026-11-01', modified: '2026-11-02' });
  it('the article’s data go before the head’s meta elements', () => {
    expect(readDates({ linkedData: [given], meta: { 'article:modified_time': '2026-11-05' } }).updated).toBe(
      '2026-11-02',
    );
  });
  it('a change at the time of publication is none', () => {
    const meta = { 'article:published_time': '2026-11-02T10:00:00Z', 'article:modified_time': '2026-11-02T10:00:00Z' };
    expect(readDates({ meta }).updated).toBeNull();
  });
  it('the same moment in another zone is no change', () => {
    const meta = {
      'article:published_time': '2026-11-02T10:00:00Z',
      'article:modified_time': '2026-11-02T11:00:00+01:00',
    };
    expect(readDates({ meta }).updated).toBeNull();
  });
  it('the zone stays as given', () => {
    const meta = { 'article:published_time': '2026-11-02', 'og:updated_time': '2026-11-02T11:00:00+01:00' };
    expect(readDates({ meta }).updated).toBe('2026-11-02T11:00:00+01:00');
  });
});
