/** Frames of other sites: folded where source and place name an offer, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { ALL_OFFERS } from '../../../src/core/languages/all-offers.ts';
import { analyse } from '../../../src/core/reading.ts';
import { pageOf } from '../page-of.ts';

const line = (n: number) =>
  `<p>Night boat number ${n} left the quay of Veldmark at ten past one, with nurses, cleaners and students on board.</p>`;
const page = (frame: string, where: 'inside' | 'above' | 'menu' = 'inside') =>
  pageOf(
    `<header>${where === 'menu' ? `<nav>${frame}</nav>` : ''}</header>${where === 'above' ? frame : ''}
    <article><h1>Ferry stays</h1><div>${[1, 2, 3].map(line).join('')}${where === 'inside' ? frame : ''}${[4, 5, 6].map(line).join('')}</div></article>`,
  );
const frame = (source: string) => `<iframe src="${source}" width="300" height="200"></iframe>`;
const found = (source: string, where?: 'inside' | 'above' | 'menu') =>
  analyse(page(frame(source), where), ALL_OFFERS).findings.map(({ kind, state }) => `${kind} ${state}`);

describe('a frame between two paragraphs', () => {
  it.each([
    ['https://apps.example-times.example/newsletters/subscribe/harbour', 'newsletter'],
    ['//link.example.example/join/3qk/newsletter-component?list=Today', 'newsletter'],
    ['https://newsletter.example-times.example/inline.html', 'newsletter'],
    ['https://pay.example.example/subscribe.php', 'subscription'],
    ['/embed/donate', 'donation'],
  ])('is folded where its source is %s', (source, kind) => {
    expect(found(source)).toEqual([`${kind} folded`]);
  });

  it.each([
    'https://charts.example.example/2026/why-newsletters-grow/index.html',
    'https://charts.example.example/subscription-prices-in-europe/',
    'https://video.example.example/embed/a1b2c3?from=newsletter',
    'https://maps.example.example/embed?q=Donate',
    '',
  ])('stays where its source only speaks of such things, or of nothing: "%s"', (source) => {
    expect(found(source)).toEqual([]);
  });

  it('says why it is folded', () => {
    const [finding] = analyse(page(frame('https://news.example.example/newsletter')), ALL_OFFERS).findings;
    expect(finding?.reason).toEqual({ type: 'evidence', parts: [{ type: 'offerFrame' }] });
  });
});

describe('a frame elsewhere on the page', () => {
  it.each(['above', 'menu'] as const)('stays (%s)', (where) => {
    expect(found('https://news.example.example/newsletter', where)).toEqual([]);
  });
});
