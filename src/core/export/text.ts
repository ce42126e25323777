/** An article, or its quotes alone, as plain text. Lines are as long as their paragraphs. */
import type { Article, ArticleBlock, Quote } from '../model.ts';
import { isSurelyTruncated } from '../article/truncation.ts';
import { dayOf } from './citation-facts.ts';
import { entryTime } from './entry-time.ts';
import { quoteLines, UNATTRIBUTED, type QuoteExtras } from './quote-lines.ts';

const joined = (sign: string, parts: readonly (string | null)[]): string => parts.filter(Boolean).join(sign);

const paragraphs = (...parts: readonly string[]): string => `${joined('\n\n', parts)}\n`;

/** The body: a blank line between blocks, none between the items of a list. */
function bodyOf(blocks: readonly ArticleBlock[]): string {
  let body = '';
  let number = 0;
  blocks.forEach(({ kind, text, time, ordered = false }, i) => {
    const before = blocks[i - 1];
    const goesOn = !time && kind === 'item' && before?.kind === 'item' && (before.ordered ?? false) === ordered;
    number = goesOn ? number + 1 : 1;
    const bullet = kind === 'item' ? (ordered ? `${number}. ` : '- ') : '';
    body += `${i === 0 ? '' : goesOn ? '\n' : '\n\n'}${time ? `${entryTime(time)}\n` : ''}${bullet}${text}`;
  });
  return body;
}

const quoteText = (
  article: Article,
  quotes: readonly Quote[],
  { unattributed = UNATTRIBUTED, links }: QuoteExtras,
): string =>
  quoteLines(quotes, article.blocks, links)
    .map(({ words, speaker, role, cue, link }) => {
      const by = joined(', ', [speaker ?? unattributed, role]);
      return `${words} — ${by}${cue && ` (${cue})`}${link && `\n${link}`}`;
    })
    .join('\n');

/** What stands behind a text that the site cuts short, '' behind a whole one. */
const cutLine = (article: Article): string =>
  article.truncated ? `[The site ${isSurelyTruncated(article) ? 'ends' : 'may end'} the free text here.]` : '';

/** The whole article under its title, then its quotes under a line of their own. */
export function toText(article: Article, quotes: readonly Quote[], unattributed = UNATTRIBUTED): string {
  const { title, byline, published, siteName, url, blocks, credits } = article;
  const head = joined('\n', [title, byline.join(', '), joined(', ', [siteName, dayOf(published)]), url]);
  const list = quoteText(article, quotes, { unattributed });
  return paragraphs(head, bodyOf(blocks), cutLine(article), credits.join('\n'), list && `Quotes\n\n${list}`);
}

/** The quotes alone, one to a line, each over its own link where it has one, and where they are from. */
export function quotesToText(article: Article, quotes: readonly Quote[], extras: QuoteExtras = {}): string {
  const { title, siteName, published, url } = article;
  const source = joined('\n', [joined(', ', [title, siteName, dayOf(published)]), url]);
  return paragraphs(quoteText(article, quotes, extras), source);
}
