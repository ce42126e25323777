/** An article, or its quotes alone, as Markdown. */
import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown as write, type Options } from 'mdast-util-to-markdown';
import type { Article, ArticleBlock, Quote } from '../model.ts';
import { dayOf } from './citation-facts.ts';
import { entryTime } from './entry-time.ts';
import { frontMatter } from './front-matter.ts';
import { inlineContent } from './inline-content.ts';
import { quoteLines, UNATTRIBUTED, type QuoteExtras, type QuoteLine } from './quote-lines.ts';

/** Markdown and HTML know no lower heading. */
const LAST_LEVEL = 6;

const STYLE: Options = {
  bullet: '-',
  resourceLink: true,
  // Two tildes are a deletion to many readers of Markdown, so that one in a text is written as itself.
  unsafe: [{ character: '~', inConstruct: 'phrasing', notInConstruct: ['destinationLiteral', 'destinationRaw'] }],
};

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

const item = (children: PhrasingContent[]): ListItem => ({ type: 'listItem', children: [paragraph(children)] });

const plain = (text: string): PhrasingContent[] => inlineContent(text, []);

/** A caption is one line in italics; emphasis of its own would end them. */
const captionContent = ({ text, marks }: ArticleBlock): PhrasingContent[] =>
  inlineContent(text, [
    ...marks.filter(({ kind }) => kind !== 'emphasis'),
    { kind: 'emphasis', start: 0, end: text.length },
  ]);

function nodeOf(block: ArticleBlock): RootContent {
  const content = () => inlineContent(block.text, block.marks);
  switch (block.kind) {
    case 'heading': {
      const depth = Math.min(LAST_LEVEL, Math.max(2, block.level ?? 2)) as 2 | 3 | 4 | 5 | 6;
      return { type: 'heading', depth, children: content() };
    }
    case 'item':
      return { type: 'list', ordered: block.ordered ?? false, spread: false, children: [item(content())] };
    case 'quote':
      return { type: 'blockquote', children: [paragraph(content())] };
    case 'caption':
      return paragraph(captionContent(block));
    case 'standfirst':
    case 'paragraph':
      return paragraph(content());
  }
}

/** Items that follow each other are one list, paragraphs of a quotation one quotation. */
function joinedNodes(blocks: readonly ArticleBlock[]): RootContent[] {
  const nodes: RootContent[] = [];
  for (const block of blocks.filter(({ text }) => text.trim() !== '')) {
    if (block.time) nodes.push(paragraph([{ type: 'strong', children: plain(entryTime(block.time)) }]));
    const node = nodeOf(block);
    const last = nodes.at(-1);
    if (node.type === 'list' && last?.type === 'list' && last.ordered === node.ordered) {
      last.children.push(...node.children);
    } else if (node.type === 'blockquote' && last?.type === 'blockquote') last.children.push(...node.children);
    else nodes.push(node);
  }
  return nodes;
}

/** The quoted words are themselves the link to their place on the page. */
function quoteItem({ words, speaker, role, cue, link }: QuoteLine, unattributed: string): ListItem {
  const name: PhrasingContent =
    speaker === null
      ? { type: 'emphasis', children: plain(unattributed) }
      : { type: 'strong', children: plain(speaker) };
  const said: PhrasingContent[] = link ? [{ type: 'link', url: link, children: plain(words) }] : plain(words);
  return item([...said, ...plain(' — '), name, ...plain(`${role && `, ${role}`}${cue && ` (${cue})`}`)]);
}

const quoteList = (
  article: Article,
  quotes: readonly Quote[],
  { unattributed = UNATTRIBUTED, links }: QuoteExtras,
): RootContent[] =>
  quotes.length === 0
    ? []
    : [
        {
          type: 'list',
          spread: false,
          children: quoteLines(quotes, article.blocks, links).map((line) => quoteItem(line, unattributed)),
        },
      ];

const heading = (depth: 1 | 2, text: string): RootContent[] =>
  text.trim() === '' ? [] : [{ type: 'heading', depth, children: plain(text.trim()) }];

/** Where the quotes are from: the article's title as a link, its site and its day. */
function sourceLine({ title, url, siteName, published }: Article): RootContent[] {
  const name = title || url;
  const link = inlineContent(name, [{ kind: 'link', href: url, start: 0, end: name.length }]);
  const rest = [siteName, dayOf(published)].filter(Boolean).map((fact) => `, ${fact}`);
  return name ? [paragraph([...link, ...plain(rest.join(''))])] : [];
}

/** The whole article with its facts as front matter, then its quotes under a heading of their own. */
export function toMarkdown(article: Article, quotes: readonly Quote[], unattributed = UNATTRIBUTED): string {
  const list = quoteList(article, quotes, { unattributed });
  const children = [
    ...heading(1, article.title),
    ...joinedNodes(article.blocks),
    ...article.credits.map((line) => paragraph([{ type: 'emphasis', children: plain(line) }])),
    ...(list.length > 0 ? [...heading(2, 'Quotes'), ...list] : []),
  ];
  return `${frontMatter(article)}\n${write({ type: 'root', children }, STYLE)}`;
}

/** The quotes alone, one to a line, and where they are from. */
export const quotesToMarkdown = (article: Article, quotes: readonly Quote[], extras: QuoteExtras = {}): string =>
  write({ type: 'root', children: [...quoteList(article, quotes, extras), ...sourceLine(article)] }, STYLE);
