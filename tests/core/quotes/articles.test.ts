import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../../src/core/quotes/quotes-of.ts';
import { type AnnotatedArticle, annotatedArticle } from './annotated-article.ts';
import { KNOWN_FAULTS } from './known-faults.ts';

const FOLDER = new URL('articles/', import.meta.url);

/** Signs at the end of spoken words that some papers set inside the marks and some outside. */
const bare = (words: string): string => words.replace(/[\s,，.。;:]+$/u, '');

/** What is read otherwise than written: missed and added quotations, other speakers, other kinds. */
const faultsOf = (article: AnnotatedArticle): readonly string[] => {
  const read = [...quotesOf(article)];
  const faults: string[] = [];
  for (const { text, speaker, kind, block } of article.quotes) {
    const at = read.findIndex((quote) => quote.block === block && bare(quote.text) === bare(text));
    const [found] = at < 0 ? [] : read.splice(at, 1);
    const words = text.slice(0, 30);
    if (found === undefined) faults.push(`missed: ${words}`);
    else if (found.speaker !== speaker) faults.push(`${found.speaker ?? '?'} for ${speaker ?? '?'}: ${words}`);
    else if (found.kind !== kind) faults.push(`${found.kind}: ${words}`);
  }
  return [...faults, ...read.map((quote) => `added: ${quote.text.slice(0, 30)}`)];
};

const articles = readdirSync(FOLDER).map((file) => {
  const slug = file.replace('.txt', '');
  const language = slug.split('-')[0] ?? '';
  return [slug, annotatedArticle(readFileSync(new URL(file, FOLDER), 'utf8'), language)] as const;
});

describe('every quotation of an article has its words, its speaker and its kind', () => {
  it.each(articles)('%s', (slug, article) => {
    const known = Object.keys(KNOWN_FAULTS[slug] ?? {});
    expect([...faultsOf(article)].sort()).toEqual(known.sort());
  });

  it('and no known fault belongs to an article that is not there', () => {
    const slugs = articles.map(([slug]) => slug);
    expect(Object.keys(KNOWN_FAULTS).filter((slug) => !slugs.includes(slug))).toEqual([]);
  });
});
