import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/core/clutter/box-tree.ts';
import { analyse } from '../analyse.ts';
import { pageOf } from '../page-of.ts';
import { INVENTED_OFFERS } from './invented-offers.ts';
import { NEWS_THAT_ASKS } from './news-that-asks.ts';

const p = (text: string): string => `<p>${text}</p>`;

/** A line whose last words are a link. */
function linked(text: string, href: string): string {
  const at = text.lastIndexOf(' ', text.length - 12);
  const cut = at < 0 ? text.length - 6 : at;
  return `${text.slice(0, cut)} <a href="${href}">${text.slice(cut)}</a>`;
}

/** How a page may set such a line: plain, set off, with links to those who are spoken of. */
const SETTINGS: Readonly<Record<string, (text: string) => string>> = {
  'as paragraphs': p,
  'in bold type': (text) => `<p><strong>${text}</strong></p>`,
  'with a link to a charity’s donations': (text) => p(linked(text, 'https://help.example/donate')),
  'with a link to another’s subscriptions': (text) => p(linked(text, 'https://films.example/subscribe')),
  'as a list': (text) => `<ul><li>${text}</li></ul>`,
  'in a box under a heading': (text) => `<aside><h3>Varn</h3>${p(linked(text, 'https://help.example/donate'))}</aside>`,
  'in boxes': (text) => `<div class="info-box">${p(text)}</div>`,
  'as a quotation': (text) => `<blockquote>${p(text)}</blockquote>`,
};

/** Texts that fold on a newsroom's page of these parts, and what the cleaned article holds. */
function readOf(parts: readonly string[], language: string) {
  const read = pageOf(`<article><h1>Varn</h1><div>${parts.join('\n')}</div></article>`, language);
  const page = { ...read, facts: { ...read.facts, url: 'https://www.varnpost.example/news/1' } };
  const { findings, article } = analyse(page);
  const blocks = findings.flatMap(({ boxes }) => boxes.flatMap((box) => [...blocksOf(page, box)]));
  return {
    folded: blocks.map((block) => page.blocks[block]!.text),
    article: article.blocks.map(({ text }) => text).join('\n'),
  };
}

const articlesOf = (language: string) => NEWS_THAT_ASKS[language]!.map((lines, i) => [i + 1, lines] as const);

describe.each(Object.keys(NEWS_THAT_ASKS))('news that asks and advises in %s', (language) => {
  const news = INVENTED_OFFERS.find((offers) => offers.language === language)!.news.map(p);

  it.each(Object.entries(SETTINGS))('never folds %s', (_name, setting) => {
    for (const [, lines] of articlesOf(language))
      expect(readOf([...news, ...lines.map(setting)], language).folded).toEqual([]);
  });

  it.each(articlesOf(language))('stays whole in the cleaned article (%i)', (_number, lines) => {
    const { article } = readOf([...news, ...lines.map(p)], language);
    expect(lines.filter((line) => !article.includes(line))).toEqual([]);
  });
});
