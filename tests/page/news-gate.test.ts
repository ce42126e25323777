import { describe, expect, it } from 'vitest';
import { isNewsArticle } from '../../src/page/news-gate.ts';
import { unitDocument } from './unit-document.ts';

const SENTENCE = 'The council of Veldmark voted to keep the night crossings to the island for three more years. ';
const prose = (letters: number): string => SENTENCE.repeat(Math.ceil(letters / SENTENCE.length));
const paragraphs = (letters: number): string => `<p>${prose(letters)}</p>`;
const claim = (type: string) => `<script type="application/ld+json">{"@type":"${type}"}</script>`;
const isNews = (head: string, body: string) => isNewsArticle(unitDocument(`<head>${head}</head><body>${body}</body>`));

describe('a page that claims to be an article', () => {
  it.each([
    'Article',
    'NewsArticle',
    'ReportageNewsArticle',
    'OpinionNewsArticle',
    'LiveBlogPosting',
    'BlogPosting',
    'https://schema.org/NewsArticle',
  ])('by the type %s is one, with a little prose', (type) => {
    expect(isNews(claim(type), paragraphs(300))).toBe(true);
  });

  it.each([
    'NotANewsArticle',
    'APIReference',
    'TechArticle',
    'Product',
    'WebPage',
    'NewsArticleList',
    'CollectionPage',
  ])('is none by the type %s', (type) => {
    expect(isNews(claim(type), paragraphs(300))).toBe(false);
  });

  it('may say so by og:type', () => {
    expect(isNews('<meta property="og:type" content="article">', paragraphs(300))).toBe(true);
    expect(isNews('<meta property="og:type" content="website">', paragraphs(300))).toBe(false);
  });

  it('is none without prose', () => {
    expect(isNews(claim('NewsArticle'), '<p>Watch the video</p>')).toBe(false);
  });

  it('may write its text into divs and line breaks', () => {
    const text = `${prose(500)}<br><br>`.repeat(8);
    expect(isNews(claim('NewsArticle'), `<article><div>${text}</div></article>`)).toBe(true);
  });

  it('is not known by damaged JSON-LD', () => {
    const broken = '<script type="application/ld+json">{"@type":"NewsArticle",</script>';
    expect(isNews(broken, paragraphs(300))).toBe(false);
  });
});

describe('a page that claims nothing', () => {
  it('is an article where it is dense prose under one headline', () => {
    expect(isNews('', `<h1>Ferries</h1>${paragraphs(400).repeat(5)}`)).toBe(true);
  });

  it('is one where most of its prose is one flow, whatever its headlines', () => {
    expect(isNews('', `<h1>One</h1><h1>Two</h1>${paragraphs(400).repeat(5)}`)).toBe(true);
    expect(isNews('', paragraphs(400).repeat(5))).toBe(true);
  });

  it('is none with little prose, or with its prose in many places', () => {
    expect(isNews('', `<h1>Ferries</h1>${paragraphs(600)}`)).toBe(false);
    expect(isNews('', `<div>${paragraphs(400)}</div>`.repeat(8))).toBe(false);
    expect(isNews('', `<h1>Forum</h1>${`<div>${paragraphs(400)}</div>`.repeat(8)}`)).toBe(false);
  });

  it('is one in a script without blanks with fewer letters', () => {
    const text = '潮見町と灯台の島を結ぶ最後の渡し船が、来年度以降も存続することになった。'.repeat(4);
    expect(isNews('', `<h1>渡し船</h1>${`<p>${text}</p>`.repeat(5)}`)).toBe(true);
  });

  it('is none where the prose is mostly links', () => {
    const teaser = `<p><a href="/x">${prose(300)}</a></p>`;
    expect(isNews('', `<h1>Front</h1>${teaser.repeat(10)}`)).toBe(false);
  });
});

describe('no page at all', () => {
  it('is no article', () => {
    const document = unitDocument('');
    document.body.remove();
    expect(isNewsArticle(document)).toBe(false);
    expect(isNews('', '')).toBe(false);
  });
});
