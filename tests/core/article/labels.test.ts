import { describe, expect, it } from 'vitest';
import { directionOf, languageOf, sectionOf, siteNameOf } from '../../../src/core/article/labels.ts';
import type { ArticleBlock, Facts } from '../../../src/core/model.ts';
import { INVENTED_NEWS } from '../clutter/invented-news.ts';
import { linked } from './invented-page.ts';

const NOTHING: Facts = { url: '', documentTitle: '', language: '', dir: '', meta: {}, linkedData: [] };
const facts = (some: Partial<Facts>): Facts => ({ ...NOTHING, ...some });
const paragraph = (text: string): ArticleBlock => ({ kind: 'paragraph', text, marks: [], from: [] });

describe('the language', () => {
  it.each([
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['de_DE', 'de-DE'],
    ['zh-Hant-tw', 'zh-Hant-TW'],
    [' fr ', 'fr'],
    ['pt-br', 'pt-BR'],
  ])('is written as BCP 47 does: %s', (language, tag) => {
    expect(languageOf(facts({ language }), [])).toBe(tag);
  });
  it.each([['english'], ['{{lang}}'], ['x'], ['en-'], ['']])('is none where it is damaged: %s', (language) => {
    expect(languageOf(facts({ language }), [])).toBe('');
  });
  it('that the document declares goes before the data’s, and that before the head’s', () => {
    const all = { linkedData: [linked({ language: 'fr' })], meta: { 'og:locale': 'es_ES', 'content-language': 'it' } };
    expect(languageOf(facts({ language: 'de', ...all }), [])).toBe('de');
    expect(languageOf(facts(all), [])).toBe('fr');
    expect(languageOf(facts({ meta: all.meta }), [])).toBe('es-ES');
    expect(languageOf(facts({ meta: { 'content-language': 'it' } }), [])).toBe('it');
  });
  it('that is damaged leaves its place to the next', () => {
    expect(languageOf(facts({ language: '{{lang}}', meta: { 'og:locale': 'es_ES' } }), [])).toBe('es-ES');
  });
  describe.each(INVENTED_NEWS.map(({ language, paragraphs }) => [language, paragraphs.map(paragraph)] as const))(
    'of a text in %s',
    (language, blocks) => {
      it('is told by the text where nothing is declared', () => {
        expect(languageOf(NOTHING, blocks)).toBe(language);
      });
      it('is told by the text where a template declares another one', () => {
        const other = language === 'en' ? 'tr' : 'en-US';
        expect(languageOf(facts({ language: other }), blocks)).toBe(language);
      });
      it('is as declared where the text agrees', () => {
        expect(languageOf(facts({ language: `${language}-XX` }), blocks)).toBe(`${language}-XX`);
      });
    },
  );
  it('of a text with a few foreign names stays as it is declared', () => {
    const news = [paragraph('The harbour of 横浜 stays open for the winter, said the mayor of the town, 山本花子.')];
    expect(languageOf(facts({ language: 'en' }), news)).toBe('en');
    expect(languageOf(NOTHING, news)).toBe('en');
  });
  it('of a Persian text is not taken for Arabic', () => {
    expect(languageOf(facts({ language: 'fa' }), [paragraph('پل تا بهار بسته می‌ماند، شهردار گفت.')])).toBe('fa');
    expect(languageOf(NOTHING, [paragraph('پل تا بهار بسته می‌ماند، شهردار گفت.')])).toBe('');
  });
});

describe('the direction of writing', () => {
  it('is as declared', () => {
    expect(directionOf(facts({ dir: 'rtl' }), [paragraph('The harbour stays open.')])).toBe('rtl');
    expect(directionOf(facts({ dir: 'ltr' }), [paragraph('يبقى الميناء مفتوحا')])).toBe('ltr');
  });
  it('is as most letters run where nothing is declared', () => {
    expect(directionOf(NOTHING, [paragraph('يبقى ميناء Ostermoor مفتوحا طوال الشتاء')])).toBe('rtl');
    expect(directionOf(NOTHING, [paragraph('נמל אוסטרמור יישאר פתוח בחורף')])).toBe('rtl');
    expect(directionOf(NOTHING, [paragraph('The harbour, الميناء, stays open.')])).toBe('');
  });
  it('is open where there are no letters', () => {
    expect(directionOf(NOTHING, [])).toBe('');
    expect(directionOf(NOTHING, [paragraph('2026: 3–4')])).toBe('');
  });
});

describe('the name of the site', () => {
  it('is its own before its publisher’s before its host', () => {
    const url = 'https://www.varn.example/a';
    const linkedData = [linked(), linked({ publisher: 'Varn Press' })];
    expect(siteNameOf(facts({ url, linkedData, meta: { 'og:site_name': 'The Varn Gazette' } }))).toBe(
      'The Varn Gazette',
    );
    expect(siteNameOf(facts({ url, linkedData }))).toBe('Varn Press');
    expect(siteNameOf(facts({ url }))).toBe('varn.example');
    expect(siteNameOf(NOTHING)).toBe('');
  });
  it('is not an empty one', () => {
    expect(siteNameOf(facts({ url: 'https://varn.example/', meta: { 'og:site_name': '' } }))).toBe('varn.example');
  });
});

describe('the section', () => {
  it('that the data name goes before the head’s', () => {
    const meta = { 'article:section': 'News' };
    expect(sectionOf(facts({ meta, linkedData: [linked(), linked({ section: 'Harbours' })] }))).toBe('Harbours');
    expect(sectionOf(facts({ meta, linkedData: [linked()] }))).toBe('News');
    expect(sectionOf(NOTHING)).toBe('');
  });
});
