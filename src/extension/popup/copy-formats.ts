/** The forms in which the popup copies an article or its quotes. */
import type { Article, Quote } from '../../core/model.ts';
import { message } from '../words.ts';

/** The formats, in the order of the choice. */
export const FORMATS = ['text', 'markdown', 'json'] as const;

/** One of them. */
export type Format = (typeof FORMATS)[number];

/** Names that are the same in every language; plain text has none. */
export const FORMAT_NAMES: Readonly<Partial<Record<Format, string>>> = { markdown: 'Markdown', json: 'JSON' };

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

/** Quotes of the article, without its text, in a format. */
export async function quotesAs(format: Format, article: Article, quotes: readonly Quote[]): Promise<string> {
  const noName = message('found_unattributed');
  if (format === 'json') return (await import('../../core/export/json.ts')).quotesToJson(article, quotes);
  if (format === 'text') return (await import('../../core/export/text.ts')).quotesToText(article, quotes, noName);
  return (await import('../../core/export/markdown.ts')).quotesToMarkdown(article, quotes, noName);
}
