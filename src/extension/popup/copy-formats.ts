/** The forms in which the popup copies an article, its quotes or a citation of it. */
import type { QuoteExtras, QuoteLinks } from '../../core/export/quote-lines.ts';
import type { Article, Quote } from '../../core/model.ts';
import { pageDate } from '../ui/page-date.ts';
import { message, type MessageKey } from '../words.ts';

/** Forms of the quotes, in the order of the choice. */
export const QUOTE_FORMATS = ['text', 'markdown', 'json', 'csv'] as const;
/** Forms of a citation of the article. */
export const CITATION_FORMATS = ['line', 'bibtex', 'csl'] as const;

/** One of either. */
export type Format = (typeof QUOTE_FORMATS)[number] | (typeof CITATION_FORMATS)[number];

const FORMATS: readonly Format[] = [...QUOTE_FORMATS, ...CITATION_FORMATS];

/** Names that are the same in every language. */
const NAMES: Readonly<Partial<Record<Format, string>>> = {
  markdown: 'Markdown',
  json: 'JSON',
  csv: 'CSV',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
};
const OWN_WORDS: Readonly<Partial<Record<Format, MessageKey>>> = { text: 'format_text', line: 'format_line' };

/** A format as it stands after "as". */
export const formatName = (format: Format): string => NAMES[format] ?? message(OWN_WORDS[format] ?? 'format_text');

/** Is it a citation of the article rather than its quotes? */
export const isCitation = (format: Format): boolean => CITATION_FORMATS.some((name) => name === format);

const STORED_AS = 'copyFormat';

/** The format that was used last. */
export const lastFormat = (): Format => FORMATS.find((name) => name === localStorage.getItem(STORED_AS)) ?? 'text';

/** Keeps the format for the next time. */
export const rememberFormat = (format: Format): void => localStorage.setItem(STORED_AS, format);

/** The article as Markdown; its writer is loaded only now. */
export async function articleAsMarkdown(article: Article): Promise<string> {
  const { toMarkdown } = await import('../../core/export/markdown.ts');
  return toMarkdown(article, []);
}

/** Today where the reader is, ISO 8601: the day on which a cited page was read. */
const today = (): string => new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(new Date());

/** Each writer is loaded when it is used. */
const WRITERS: Readonly<
  Record<Format, (article: Article, quotes: readonly Quote[], extras: QuoteExtras) => Promise<string>>
> = {
  text: async (...of) => (await import('../../core/export/text.ts')).quotesToText(...of),
  markdown: async (...of) => (await import('../../core/export/markdown.ts')).quotesToMarkdown(...of),
  json: async (...of) => (await import('../../core/export/json.ts')).quotesToJson(...of),
  csv: async (...of) => (await import('../../core/export/csv.ts')).quotesToCsv(...of),
  line: async (article) =>
    (await import('../../core/export/citation-line.ts')).citationLine(article, pageDate(article.published) ?? ''),
  bibtex: async (article) => (await import('../../core/export/bibtex.ts')).toBibtex(article, today()),
  csl: async (article) => (await import('../../core/export/csl-json.ts')).toCslJson(article, today()),
};

/** Quotes of the article without its text, or a citation of it. */
export const copyAs = (
  format: Format,
  article: Article,
  quotes: readonly Quote[],
  links: QuoteLinks = new Map(),
): Promise<string> => WRITERS[format](article, quotes, { unattributed: message('found_unattributed'), links });
