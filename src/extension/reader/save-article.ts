/** Saves the article as a file of the reader's own, by a download that asks nothing of the network. */
import type { Article, Quote } from '../../core/model.ts';
import { cutTitle } from '../ui/cut-title.ts';
import { downloadFile } from '../ui/download-file.ts';
import { pageDate } from '../ui/page-date.ts';
import { interfaceDirection, interfaceLanguage, message } from '../words.ts';
import { fileName } from './file-name.ts';

type Writer = (article: Article, quotes: readonly Quote[]) => Promise<string>;

/** Each writer is loaded when it is first used. */
const markdown: Writer = async (article, quotes) =>
  (await import('../../core/export/markdown.ts')).toMarkdown(article, quotes, message('found_unattributed'));
const json: Writer = async (article, quotes) => (await import('../../core/export/json.ts')).toJson(article, quotes);
const html: Writer = async (article, quotes) =>
  (await import('../../core/export/html.ts')).toHtml(article, quotes, {
    language: interfaceLanguage(),
    dir: interfaceDirection(),
    published: pageDate(article.published) ?? '',
    quotes: message('column_quotes'),
    captions: message('captions'),
    unattributed: message('found_unattributed'),
    truncated: cutTitle(article),
  });

/** The forms a file may have. Their names are the same in every language. */
export const SAVE_FORMATS = {
  markdown: { name: 'Markdown', ending: 'md', type: 'text/markdown', write: markdown },
  json: { name: 'JSON', ending: 'json', type: 'application/json', write: json },
  html: { name: 'HTML', ending: 'html', type: 'text/html', write: html },
} as const;

/** Writes the article in a format and hands the file to the browser. */
export async function saveArticle(
  format: keyof typeof SAVE_FORMATS,
  article: Article,
  quotes: readonly Quote[],
): Promise<void> {
  const { ending, type, write } = SAVE_FORMATS[format];
  downloadFile(fileName(article.title, ending, message('article')), type, await write(article, quotes));
}
