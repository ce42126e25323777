import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesToJson, toJson } from '../../../src/core/export/json.ts';
import { anyArticle } from './any-article.ts';
import { ferryArticle, ferryQuotes } from './invented-article.ts';

describe('an article as JSON', () => {
  it('has the model’s names, without the page’s own numbers', () => {
    const { article, quotes } = JSON.parse(toJson(ferryArticle, ferryQuotes));
    expect(article).toEqual({
      ...ferryArticle,
      blocks: ferryArticle.blocks.map(({ from: _, ...block }) => block),
    });
    expect(quotes).toEqual(ferryQuotes);
  });

  it('lets each quote be found in its block', () => {
    const { article, quotes } = JSON.parse(toJson(ferryArticle, ferryQuotes));
    for (const { block, start, end, text } of quotes)
      expect(article.blocks[block].text.slice(start, end)).toContain(text);
  });

  it('keeps every text and mark of any article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const blocks = article.blocks.map(({ from: _, ...block }) => block);
        expect(JSON.parse(toJson(article, [])).article.blocks).toEqual(blocks);
      }),
    );
  });
});

it('gives the quotes alone with the facts of their article', () => {
  const { blocks: _, ...facts } = ferryArticle;
  expect(JSON.parse(quotesToJson(ferryArticle, ferryQuotes))).toEqual({ article: facts, quotes: ferryQuotes });
});

it('gives a quote its link where one is known', () => {
  const { quotes } = JSON.parse(
    quotesToJson(ferryArticle, ferryQuotes, { links: new Map([[1, 'https://a.example/#x']]) }),
  );
  expect(quotes.map(({ link }: { link?: string }) => link)).toEqual([undefined, undefined, 'https://a.example/#x']);
});
