import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { blocksOf } from '../../../src/core/clutter/box-tree.ts';
import { pageOf } from '../page-of.ts';
import { INVENTED_OFFERS, type InventedOffers } from './invented-offers.ts';

const EMAIL = '<input type="email" name="mail">';

/** Each offer as some publisher would build it; class words say nothing, as on many sites. */
const SHAPES: Readonly<Record<string, (offers: InventedOffers) => string>> = {
  'a newsletter form': ({ newsletter: [heading, pitch, button] }) =>
    `<section class="c4"><h3>${heading}</h3><p>${pitch}</p><form>${EMAIL}<button>${button}</button></form></section>`,
  'a card with a price': ({ subscription: [heading, price, button] }) =>
    `<div class="c7"><div><strong>${heading}</strong></div><div>${price}</div><a href="https://varn.example/abo/plus">${button}</a></div>`,
  'a call for donations': ({ donation: [pitch, button] }) =>
    `<aside class="c2"><p>${pitch}</p><a role="button" href="https://varn.example/d">${button}</a></aside>`,
  'a line for the app': ({ app }) =>
    `<p class="c9"><a href="https://play.google.com/store/apps/details?id=varn">${app}</a></p>`,
  'a newsletter line with a link that tells nothing': ({ newsletter: [heading, pitch, button] }) =>
    `<div class="c5"><b>${heading}</b> ${pitch} <a href="https://varn.example/p/17">${button}</a></div>`,
  'a card of three boxes without a link': ({ subscription: [heading, price, button] }) =>
    `<div class="c1"><div>${heading}</div><div>${price}</div><div><button>${button}</button></div></div>`,
  'a plain line for donations': ({ donation: [pitch, button] }) =>
    `<p><em>${pitch} <a href="https://varn.example/p/18">${button}</a></em></p>`,
  'an app line with a link that tells nothing': ({ app }) => `<p><a href="https://varn.example/p/19">${app}</a></p>`,
  'a line to follow': ({ follow }) => `<p class="c9"><a href="https://whatsapp.com/channel/varn">${follow}</a></p>`,
};

const p = (text: string): string => `<p>${text}</p>`;

/** What of the offer folds, and whether any line of the news does. */
function foldedOf({ language, news }: InventedOffers, inside: string, behind = '') {
  const [one, two, three] = news;
  const page = pageOf(
    `<article><h1>Varn</h1><div>${p(one)}${p(two)}${inside}${p(three)}${behind}</div></article>`,
    language,
  );
  const { findings } = analyse(page);
  const folded = findings.flatMap(({ boxes }) => boxes.flatMap((box) => [...blocksOf(page, box)]));
  const texts = folded.map((block) => page.blocks[block]!.text);
  return { texts, news: texts.filter((text) => news.includes(text)) };
}

describe.each(INVENTED_OFFERS.map((offers) => [offers.language, offers] as const))('in %s', (_language, offers) => {
  it.each(Object.entries(SHAPES))('%s folds and the news around it stays', (_name, shape) => {
    const { texts, news } = foldedOf(offers, shape(offers));
    expect(texts).not.toEqual([]);
    expect(news).toEqual([]);
  });

  it('a gate behind the text folds and the news before it stays', () => {
    const [heading, pitch, button] = offers.gate;
    const gate = `<div class="c3"><h4>${heading}</h4><p>${pitch}</p><a href="https://varn.example/abo">${button}</a></div>`;
    const { texts, news } = foldedOf(offers, '', gate);
    expect(texts).toContain(pitch);
    expect(news).toEqual([]);
  });
});
