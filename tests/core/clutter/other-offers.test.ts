import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/core/clutter/box-tree.ts';
import type { OfferKind } from '../../../src/core/model.ts';
import { analyse } from '../analyse.ts';
import { pageOf } from '../page-of.ts';
import { NEWS_ABOUT_OFFERS } from './news-about-offers.ts';
import { KINDS, OTHER_OFFERS } from './other-offers.ts';

const p = (text: string): string => `<p>${text}</p>`;

/** Texts that fold on a page of these parts. */
function foldedOf(parts: readonly string[], language: string): readonly string[] {
  const page = pageOf(`<article><h1>Varn</h1><div>${parts.join('\n')}</div></article>`, language);
  const blocks = analyse(page).findings.flatMap(({ boxes }) => boxes.flatMap((box) => [...blocksOf(page, box)]));
  return blocks.map((block) => page.blocks[block]!.text);
}

/** How a page may set an offer; no class tells anything. */
const SHAPES: Readonly<Record<string, (text: string, button: string, kind: OfferKind) => string>> = {
  'two boxes': (text, button) =>
    `<div class="k3"><div class="x">${p(text)}<a class="y" href="/go/1">${button}</a></div></div>`,
  'an aside': (text, button) => `<aside>${text}<br><button type="button">${button}</button></aside>`,
  'an element of its own': (text, button, kind) =>
    kind === 'newsletter'
      ? `<x-promo><h4>${text}</h4><form><input type="email"><input type="submit" value="${button}"></form></x-promo>`
      : `<x-promo><h4>${text}</h4><a role="button" href="/go/3">${button}</a></x-promo>`,
};

describe.each(Object.entries(OTHER_OFFERS))('offers of one more publisher in %s', (language, lines) => {
  const news = NEWS_ABOUT_OFFERS[language]!.slice(0, 4).map(p);
  it.each(KINDS.map((kind, i) => [kind, ...lines[i]!.split('|')] as const))('%s: %s', (kind, text, button) => {
    for (const [name, shape] of Object.entries(SHAPES)) {
      const offer = shape(text!, button!, kind);
      const parts = kind === 'gate' || kind === 'meter' ? [...news, offer] : [...news.slice(0, 3), offer, news[3]!];
      const folded = foldedOf(parts, language);
      expect(
        folded.some((line) => line.includes(text!)),
        name,
      ).toBe(true);
      expect(
        folded.filter((line) => news.includes(p(line))),
        name,
      ).toEqual([]);
    }
  });
});

/** How a page may set a line of its news. */
const SETTINGS: Readonly<Record<string, (text: string) => string>> = {
  'a paragraph': p,
  'bold type': (text) => `<p><strong>${text}</strong></p>`,
  'italics with a link': (text) => `<p><em>${text} <a href="/story/12">Ostermoor</a></em></p>`,
  'a list': (text) => `<ul><li>${text}</li></ul>`,
  'a box': (text) => `<div class="info">${p(text)}</div>`,
};

describe.each(Object.entries(NEWS_ABOUT_OFFERS))('news about offers in %s', (language, lines) => {
  it.each(Object.entries(SETTINGS))('never folds in %s', (_name, setting) => {
    lines.forEach((line, i) => {
      const others = lines.filter((_, other) => other !== i).map(p);
      expect(foldedOf([...others.slice(0, 2), setting(line), ...others.slice(2)], language)).toEqual([]);
    });
  });
});
