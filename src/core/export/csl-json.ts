/** An article as CSL-JSON, the form that Zotero and other keepers of sources read. */
import type { Article } from '../model.ts';
import { citationKey, dateParts, siteOf } from './citation-facts.ts';
import { personName } from './person-name.ts';

const dated = (stamp: string | null) => {
  const parts = dateParts(stamp);
  return parts.length > 0 ? { 'date-parts': [parts] } : undefined;
};

/** A list with the article as its one entry. `accessed`: the day it was read, ISO 8601. What is not known is left out. */
export function toCslJson(article: Article, accessed: string): string {
  const { title, byline, published, url, section, language } = article;
  const author = byline.map((name) => personName(name, language, article.siteName));
  const [first] = author;
  const key = first ? ('family' in first ? first.family : first.literal) : '';
  const entry = {
    id: citationKey(key, published, title),
    type: 'article-newspaper',
    title,
    author: author.length > 0 ? author : undefined,
    'container-title': siteOf(article) || undefined,
    section: section || undefined,
    issued: dated(published),
    accessed: dated(accessed),
    language: language || undefined,
    URL: url || undefined,
  };
  return `${JSON.stringify([entry], undefined, 2)}\n`;
}
