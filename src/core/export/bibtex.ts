/** An article as an entry of a BibTeX file. */
import type { Article } from '../model.ts';
import { citationKey, dateParts, siteOf } from './citation-facts.ts';
import { personName, type PersonName } from './person-name.ts';

/**
 * Signs that TeX reads as something else. A brace is written by its name: BibTeX counts braces, escaped ones too, and
 * one without its fellow would swallow the rest of the file.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

const escaped = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\{}~^$&#%_]/gu, (sign) => ESCAPES[sign]!);

/** Addresses stand as they are, so that they lead somewhere; only what would end the field is written as a code. */
const address = (url: string): string =>
  url.replace(/[{}\\\s]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

function authorOf(name: PersonName): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  const { family, given, suffix } = name;
  return [family, ...(suffix === undefined ? [] : [suffix]), given].map(escaped).join(', ');
}

/** The entry. `accessed`: the day it was read, ISO 8601. What is not known has no line. */
export function toBibtex(article: Article, accessed: string): string {
  const { title, byline, published, url, language } = article;
  const authors = byline.map((name) => personName(name, language, article.siteName));
  const [first] = authors;
  const key = first ? ('family' in first ? first.family : first.literal) : '';
  const [year, month, day] = dateParts(published);
  const fields = {
    author: authors.map(authorOf).join(' and '),
    // The second pair of braces keeps the title's capitals.
    title: title && `{${escaped(title)}}`,
    journal: escaped(siteOf(article)),
    year: year?.toString(),
    month: month?.toString(),
    day: day?.toString(),
    url: url && address(url),
    urldate: accessed,
    language: escaped(language),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@article{${citationKey(key, published, title)},\n${lines.join(',\n')}\n}\n`;
}
