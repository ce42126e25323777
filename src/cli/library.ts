/** Clean Copy for programs that run on Node: `import { readHtml } from 'clean-copy'`. docs/library.md tells how. */
import { quotesToCsv } from '../core/export/csv.ts';
import { toJson as articleToJson } from '../core/export/json.ts';
import { toMarkdown as articleToMarkdown } from '../core/export/markdown.ts';
import { toText as articleToText } from '../core/export/text.ts';
import type { Article, Quote } from '../core/model.ts';
import { quotesOf } from '../core/quotes/quotes-of.ts';
import { readArticle } from './read-article.ts';
import { whyNotHtml } from './why-not-html.ts';

export type { Article, ArticleBlock, ArticleBlockKind, Mark, Quote, SpeakerFound, Span } from '../core/model.ts';

/** How a page is to be read. */
export interface ReadHtmlOptions {
  /** Address the page was saved from, http or https. Without it the page's own canonical address is taken. */
  readonly url?: string;
  /** Also where the page does not look like one news article. */
  readonly anyPage?: boolean;
}

/** The cleaned article of a page and every quotation in it. */
export interface CleanedPage {
  readonly article: Article;
  /** In the order of the text. */
  readonly quotes: readonly Quote[];
}

/** Throws a whole sentence where the input can be no page. */
function checkInput(html: string | Uint8Array, url: string | undefined): void {
  if (typeof html !== 'string' && !(html instanceof Uint8Array))
    throw new TypeError('readHtml wants the HTML of a page as a string or its bytes as a Uint8Array.');
  const fault = whyNotHtml(typeof html === 'string' ? Buffer.from(html.slice(0, 2048)) : html);
  if (fault !== undefined) throw new Error(fault);
  if (url !== undefined && !(URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol)))
    throw new Error(`"${url}" is no web address: url wants one like https://news.example/story.`);
}

/**
 * Reads a saved page. Nothing is fetched and no script of the page runs. Bytes may be in any encoding that browsers
 * know. Undefined where the page holds no article; throws where the input is no HTML at all.
 */
export function readHtml(html: string | Uint8Array, options: ReadHtmlOptions = {}): CleanedPage | undefined {
  const { url, anyPage = false } = options;
  checkInput(html, url);
  const article = readArticle(html, { url, anyPage });
  return article && { article, quotes: quotesOf(article) };
}

/** The article with its quotes as Markdown with front matter. */
export const toMarkdown = ({ article, quotes }: CleanedPage): string => articleToMarkdown(article, quotes);

/** The article with its quotes as plain text. */
export const toText = ({ article, quotes }: CleanedPage): string => articleToText(article, quotes);

/** The article with its quotes as a JSON document, ended by a line break. */
export const toJson = ({ article, quotes }: CleanedPage): string => articleToJson(article, quotes);

/** The quotes as a table for spreadsheets, with a line of headings. No cell can start a formula. */
export const toCsv = ({ article, quotes }: CleanedPage): string => quotesToCsv(article, quotes);
