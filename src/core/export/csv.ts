/** Quotes as a table for spreadsheets. */
import Papa from 'papaparse';
import type { Article, Quote } from '../model.ts';
import { quoteLines, type QuoteExtras } from './quote-lines.ts';

/** Names of the columns. They stay as they are, whatever the interface's language. */
const COLUMNS = [
  'quote',
  'speaker',
  'role',
  'cue',
  'found',
  'title',
  'author',
  'site',
  'published',
  'url',
  'link',
] as const;

/** A header and a line for each utterance. No cell can start a formula: one that would is led by an apostrophe. */
export function quotesToCsv(article: Article, quotes: readonly Quote[], { links }: QuoteExtras = {}): string {
  const { title, byline, siteName, published, url } = article;
  const rows = quoteLines(quotes, article.blocks, links).map(({ words, speaker, role, cue, found, link }) => [
    words,
    speaker ?? '',
    role,
    cue,
    found,
    title,
    byline.join('; '),
    siteName,
    published ?? '',
    url,
    link,
  ]);
  return `${Papa.unparse([[...COLUMNS], ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
