/** An article as one HTML file that holds all it needs: its own style, no script, nothing from elsewhere. */
import { markTree, type MarkNode } from '../mark-tree.ts';
import type { Article, ArticleBlock, Mark, Quote } from '../model.ts';
import { safeLink } from '../safe-link.ts';
import { entryTime } from './entry-time.ts';
import { HTML_STYLE } from './html-style.ts';
import { quoteLines } from './quote-lines.ts';

/** What the file says beside the article's own words, in the interface's language. */
export interface HtmlWords {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** Day of publication as one reads it; '' where the page gives none. */
  readonly published: string;
  readonly quotes: string;
  readonly captions: string;
  readonly unattributed: string;
  readonly truncated: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign]!);

const element = (tag: string, inner: string, attributes: Readonly<Record<string, string>> = {}): string => {
  const written = Object.entries(attributes).map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ''));
  return `<${tag}${written.join('')}>${inner}</${tag}>`;
};

const TAGS = { emphasis: 'em', strong: 'strong', code: 'code', sub: 'sub', sup: 'sup' } as const;

const link = (href: string | undefined, inner: string): string => {
  const target = safeLink(href);
  return target === undefined ? inner : element('a', inner, { href: target, rel: 'noreferrer' });
};

function inline(node: MarkNode): string {
  if (typeof node === 'string') return escaped(node);
  const inner = node.children.map(inline).join('');
  return node.mark.kind === 'link' ? link(node.mark.href, inner) : element(TAGS[node.mark.kind], inner);
}

const words = ({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }): string =>
  markTree(text, marks).map(inline).join('');

/** Where an item's list begins and ends is told by its neighbours. */
function listItem(block: ArticleBlock, before: ArticleBlock | undefined, after: ArticleBlock | undefined): string {
  const goesOn = (other: ArticleBlock | undefined, next: ArticleBlock | undefined) =>
    other?.kind === 'item' && (other.ordered ?? false) === (block.ordered ?? false) && !next?.time;
  const list = block.ordered ? 'ol' : 'ul';
  return `${goesOn(before, block) ? '' : `<${list}>\n`}${element('li', words(block))}${goesOn(after, after) ? '' : `\n</${list}>`}`;
}

/** The time of an entry of a live blog. */
const timeLine = ({ time }: ArticleBlock): string =>
  time ? `${element('p', element('time', escaped(entryTime(time)), { datetime: time }), { class: 'time' })}\n` : '';

function blockElement(block: ArticleBlock, i: number, blocks: readonly ArticleBlock[]): string {
  switch (block.kind) {
    case 'item':
      return listItem(block, blocks[i - 1], blocks[i + 1]);
    case 'heading':
      return element(`h${Math.min(6, Math.max(2, block.level ?? 2))}`, words(block));
    case 'quote':
      return element('blockquote', words(block));
    case 'standfirst':
    case 'caption':
      return element('p', words(block), { class: block.kind });
    case 'paragraph':
      return element('p', words(block));
  }
}

function quoteSection(article: Article, quotes: readonly Quote[], own: HtmlWords): string {
  if (quotes.length === 0) return '';
  const items = quoteLines(quotes, article.blocks).map(({ words: said, speaker, role, cue }) => {
    const name = speaker === null ? element('em', escaped(own.unattributed)) : element('strong', escaped(speaker));
    const rest = escaped(`${role && `, ${role}`}${cue && ` (${cue})`}`);
    return element('li', `${element('bdi', escaped(said))} — ${name}${rest}`);
  });
  return `<section>\n${element('h2', escaped(own.quotes))}\n<ul>\n${items.join('\n')}\n</ul>\n</section>`;
}

function captionSection(captions: readonly ArticleBlock[], own: HtmlWords, writing: Readonly<Record<string, string>>) {
  if (captions.length === 0) return '';
  const head = element('h2', escaped(own.captions));
  const rows = captions.map((caption) => element('p', words(caption), { class: 'caption', ...writing }));
  return `<section>\n${head}\n${rows.join('\n')}\n</section>`;
}

/** The whole article with its facts and quotes. */
export function toHtml(article: Article, quotes: readonly Quote[], own: HtmlWords): string {
  const { title, byline, siteName, url, language, dir, blocks, credits, truncated } = article;
  const writing = { lang: language, dir: dir || 'auto' };
  const text = blocks.filter(({ kind }) => kind !== 'caption');
  const site = siteName || url;
  const facts = [escaped(byline.join(', ')), escaped(own.published), site && link(url, escaped(site))];
  const parts = [
    element('h1', escaped(title), writing),
    element('p', facts.filter(Boolean).join(' · '), { class: 'facts' }),
    `${element('div', `\n${text.map((block, i) => timeLine(block) + blockElement(block, i, text)).join('\n')}\n`, writing)}`,
    ...credits.map((line) => element('p', escaped(line), { class: 'credit', ...writing })),
    truncated ? element('p', escaped(own.truncated), { class: 'cut' }) : '',
    captionSection(
      blocks.filter(({ kind }) => kind === 'caption'),
      own,
      writing,
    ),
    quoteSection(article, quotes, own),
  ];
  return `<!doctype html>
<html lang="${escaped(own.language)}" dir="${own.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
${HTML_STYLE}</style>
</head>
<body>
<article>
${parts.filter(Boolean).join('\n')}
</article>
</body>
</html>
`;
}
