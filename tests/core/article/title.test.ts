import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/model.ts';
import { articleOf, linked, paragraphs } from './invented-page.ts';

const HEADLINE = 'Harbour of Ostermoor stays open through the winter';
const body = (headline: string): string => `<article>${headline}${paragraphs()}</article>`;
const shown = (headline: string, facts: Partial<Facts> = {}): string => articleOf(body(headline), facts).title;
const named = (title: string, facts: Partial<Facts> = {}): string =>
  shown('', { meta: { 'og:title': title }, ...facts });

describe('the headline that shows', () => {
  it('wins where the head says the same', () => {
    expect(shown(`<h1>${HEADLINE}</h1>`, { meta: { 'og:title': `${HEADLINE} | The Varn Gazette` } })).toBe(HEADLINE);
  });
  it('wins where the head says nearly the same in fewer words', () => {
    expect(shown(`<h1>${HEADLINE}</h1>`, { meta: { 'og:title': 'Ostermoor harbour stays open' } })).toBe(HEADLINE);
  });
  it('wins with its own typography', () => {
    const title = 'The “old” harbour — open at last';
    expect(shown(`<h1>${title}</h1>`, { meta: { 'og:title': 'The "old" harbour - open at last' } })).toBe(title);
  });
  it('serves where the head says nothing', () => {
    expect(shown(`<h1>${HEADLINE}</h1>`, { documentTitle: '' })).toBe(HEADLINE);
  });
  it('is read whole where it stands in several lines', () => {
    const parts = '<h1><div>Harbour of Ostermoor</div><div>stays open through the winter</div></h1>';
    expect(shown(parts, { meta: { 'og:title': HEADLINE } })).toBe(HEADLINE);
  });
  it('is the one that agrees with the head, of several', () => {
    const several = `<h1>The Varn Gazette</h1><h1>${HEADLINE}</h1>`;
    expect(shown(several, { meta: { 'og:title': HEADLINE } })).toBe(HEADLINE);
    expect(shown(`<h1>${HEADLINE}</h1><h1>Weather and tides</h1>`, { documentTitle: HEADLINE })).toBe(HEADLINE);
  });
  it('is the one on which more places of the head agree, of several that it knows', () => {
    const second = '… pilots and crews relieved';
    const facts = {
      meta: { 'og:title': `${HEADLINE} - The Varn Gazette`, headline: second },
      documentTitle: `${HEADLINE} - The Varn Gazette`,
    };
    expect(shown(`<h1>${second}</h1><h1>${HEADLINE}</h1>`, facts)).toBe(HEADLINE);
  });
  it('yields where every place of the head agrees on other words', () => {
    const other = 'Ostermoor harbour stays open all winter long';
    const all: Partial<Facts> = {
      meta: { 'og:title': `${other} | The Varn Gazette`, 'og:site_name': 'The Varn Gazette', 'twitter:title': other },
      linkedData: [linked({ headline: other })],
      documentTitle: HEADLINE,
    };
    expect(shown(`<h1>${HEADLINE}</h1>`, all)).toBe(other);
    expect(shown(`<h1>${HEADLINE}</h1>`, { ...all, linkedData: [] })).toBe(HEADLINE);
    const more = `${HEADLINE} - Current news`;
    const longer = { meta: { 'og:title': more, 'twitter:title': more }, linkedData: [linked({ headline: more })] };
    expect(shown(`<h1>${HEADLINE}</h1>`, longer)).toBe(HEADLINE);
  });
  it('takes a kicker on which the head’s places agree, and loses one they do not know', () => {
    const kicker = `Shipping: ${HEADLINE}`;
    const facts = (title: string) => ({ meta: { 'og:title': title }, linkedData: [linked({ headline: title })] });
    expect(shown(`<h1>${HEADLINE}</h1>`, facts(kicker))).toBe(kicker);
    expect(shown(`<h1>${kicker}</h1>`, facts(HEADLINE))).toBe(HEADLINE);
    expect(shown(`<h1>${HEADLINE}</h1>`, { meta: { 'og:title': kicker } })).toBe(HEADLINE);
  });
  it('holds against a title element alone, which is written for searches', () => {
    const documentTitle = 'Ice, quays and pilots: what you need to know | The Varn Gazette';
    expect(shown(`<h1>${HEADLINE}</h1>`, { documentTitle })).toBe(HEADLINE);
    expect(shown('<h1>Business Monday</h1>', { documentTitle })).toBe(documentTitle);
    const data = { meta: { 'og:title': 'Ice, quays and pilots: what you need to know' } };
    expect(shown(`<h1>${HEADLINE}</h1>`, { documentTitle, ...data })).toBe(data.meta['og:title']);
  });
  it('is found behind the body too', () => {
    const page = `<article>${paragraphs()}</article><h1>${HEADLINE}</h1>`;
    expect(articleOf(page, { meta: { 'og:title': HEADLINE } }).title).toBe(HEADLINE);
  });
  it('yields to the head where it is the name of the site', () => {
    const facts = { meta: { 'og:title': HEADLINE, 'og:site_name': 'The Varn Gazette' } };
    expect(shown('<h1>The Varn Gazette</h1>', facts)).toBe(HEADLINE);
  });
  it('yields to the head where it is the name beside the title in the title element', () => {
    const documentTitle = `${HEADLINE} | The Varn Gazette`;
    const page = `<header><h1>The Varn Gazette</h1></header><div><h2>${HEADLINE}</h2>${paragraphs()}</div>`;
    expect(articleOf(page, { documentTitle, meta: { 'og:title': HEADLINE } }).title).toBe(HEADLINE);
  });
  it('yields to the head where it is that of another article', () => {
    const page = `<article>${paragraphs()}</article><aside><h1>Lemons lost on the quay</h1></aside>`;
    expect(articleOf(page, { meta: { 'og:title': HEADLINE } }).title).toBe(HEADLINE);
  });
});

describe('the head’s title', () => {
  it.each([
    [`${HEADLINE} | The Varn Gazette`],
    [`${HEADLINE} - The Varn Gazette`],
    [`${HEADLINE} – The Varn Gazette`],
    [`The Varn Gazette: ${HEADLINE}`.replace(':', ' ·')],
    [`The Varn Gazette | ${HEADLINE}`],
  ])('loses the name of the site: %s', (title) => {
    expect(named(title, { meta: { 'og:title': title, 'og:site_name': 'The Varn Gazette' } })).toBe(HEADLINE);
  });
  it('loses the name of the site that only its address tells', () => {
    expect(named(`${HEADLINE} | Varn Gazette`, { url: 'https://www.varngazette.example/a' })).toBe(HEADLINE);
  });
  it('loses two names in a row', () => {
    const title = `${HEADLINE} | Gazette | varngazette.example`;
    expect(named(title, { url: 'https://varngazette.example/' })).toBe(HEADLINE);
  });
  it('loses a section behind it that another place of the head leaves out', () => {
    const title = '항구는 겨울 내내 열려 있다… 시장 “얼음은 없다”';
    const facts = { meta: { 'og:title': `${title}-사회ㅣ바른일보`, headline: title, 'og:site_name': '바른일보' } };
    expect(named('', facts)).toBe(title);
    const cut = { meta: { 'og:title': `${HEADLINE} and beyond it`, headline: HEADLINE } };
    expect(named('', cut)).toBe(`${HEADLINE} and beyond it`);
  });
  it('keeps dashes and bars of its own', () => {
    const title = 'Open or shut – the long quarrel about a harbour';
    expect(named(title, { meta: { 'og:title': title, 'og:site_name': 'The Varn Gazette' } })).toBe(title);
  });
  it('keeps a hyphen inside a word', () => {
    expect(named('The ice-free harbour of Ostermoor')).toBe('The ice-free harbour of Ostermoor');
  });
  it('of the open graph goes before that of the article’s data, a card and the title element', () => {
    const all: Partial<Facts> = {
      meta: { 'og:title': 'Title one of four', 'twitter:title': 'Words for a third card' },
      linkedData: [linked({ headline: 'Second headline in data' })],
      documentTitle: 'Fourth and last document name',
    };
    expect(shown('', all)).toBe('Title one of four');
    expect(shown('', { ...all, meta: { 'twitter:title': 'Words for a third card' } })).toBe('Second headline in data');
    expect(shown('', { ...all, meta: { 'twitter:title': 'Words for a third card' }, linkedData: [] })).toBe(
      'Words for a third card',
    );
    expect(shown('', { ...all, meta: {}, linkedData: [] })).toBe('Fourth and last document name');
  });
  it('yields to what shows where nothing but the site’s name stands in it', () => {
    expect(shown(`<h1>${HEADLINE}</h1>`, { meta: { 'og:title': 'Gazette' }, documentTitle: 'Gazette' })).toBe(HEADLINE);
  });
});

it('a page without any title has none', () => {
  expect(shown('', { documentTitle: '' })).toBe('');
});

it('a headline in a script without blanks agrees with the head', () => {
  const title = '港は冬のあいだも開いたままに';
  expect(shown(`<h1>${title}</h1>`, { meta: { 'og:title': `${title}｜バルン新報` } })).toBe(title);
});

it('a headline that is no h1 and bears a kicker leaves the title to the head', () => {
  const title = 'Harbour of Ostermoor stays open';
  const html = `<article><h2><span>Shipping in winter</span> <span>${title}</span></h2>${paragraphs()}</article>`;
  expect(articleOf(html, { documentTitle: 'Ice in Ostermoor', meta: { 'og:title': title } }).title).toBe(title);
});
