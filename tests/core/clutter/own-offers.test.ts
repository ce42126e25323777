import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/model.ts';
import { awayFrom, isAnybodys } from '../../../src/core/clutter/own-offers.ts';

const facts = (url: string, meta: Facts['meta'] = {}): Facts => ({
  url,
  documentTitle: '',
  language: 'en',
  dir: '',
  meta,
  linkedData: [],
});
const leadsAway = awayFrom(facts('https://www.varnpost.co.uk/news/1'));

describe('a link leads', () => {
  it.each([
    'https://www.varnpost.co.uk/subscribe',
    'https://shop.varnpost.co.uk/offers',
    'https://varnpost.onepay.example/checkout',
    'https://pay.example/checkout?paper=varnpost',
    'https://www.patreon.com/someone',
    'https://t.me/channel',
    '/subscribe',
  ])('to the page’s own offers: %s', (href) => {
    expect(leadsAway(href)).toBe(false);
  });

  it.each(['https://redcross.example/donate', 'https://otherpost.co.uk/subscribe', 'https://films.example/join'])(
    'to somebody else: %s',
    (href) => {
      expect(leadsAway(href)).toBe(true);
    },
  );

  it('to the site that a saved copy names as its own', () => {
    const copy = awayFrom(facts('https://archive.example/123', { 'og:url': 'https://www.varnpost.co.uk/news/1' }));
    expect(copy('https://varnpost.co.uk/subscribe')).toBe(false);
  });

  it('nowhere else where the page has no address', () => {
    expect(awayFrom(facts(''))('https://redcross.example/donate')).toBe(false);
  });
});

it('apps and podcasts may be anybody’s', () => {
  expect(isAnybodys('https://play.google.com/store/apps/details?id=town')).toBe(true);
  expect(isAnybodys('https://www.varnpost.co.uk/app')).toBe(false);
});
