/** What a chosen block is in the article: paragraph, heading, item, quotation, standfirst or caption. */
import type { ArticleBlock, ArticleBlockKind, Page } from '../model.ts';
import type { ArticleDraft } from './draft.ts';
import { endsSentence, weightOf } from './prose.ts';
import { isNamedStandfirst } from './standfirst-name.ts';

const HEADING = /^h([1-6])$/u;
/** No heading is heavier than this, in letters. */
const MAX_HEADING = 160;
/** Kind and, for headings and items, what belongs to it. */
export type KindOfBlock = Pick<ArticleBlock, 'kind' | 'level' | 'ordered'>;

/** The boxes that hold nothing but this block, and those around them, innermost first. */
function* boxesAround(page: Page, block: number): Generator<number> {
  for (let box = page.blocks[block]!.box; box > 0; box = page.boxes[box]!.parent) yield box;
}

function headingLevel(page: Page, block: number): number | undefined {
  for (const box of boxesAround(page, block)) {
    const { tag, firstBlock, endBlock } = page.boxes[box]!;
    const level = HEADING.exec(tag)?.[1];
    if (level !== undefined) return Math.max(2, Number(level));
    if (endBlock - firstBlock > 1) return undefined;
  }
  return undefined;
}

/** A short paragraph all in strong letters that ends no sentence heads what follows. */
function isStrongLine(page: Page, block: number): boolean {
  const { text, marks } = page.blocks[block]!;
  const strong = marks.filter(({ kind }) => kind === 'strong').reduce((sum, { start, end }) => sum + end - start, 0);
  return strong >= text.length - 1 && weightOf(text) < MAX_HEADING / 2 && !endsSentence(text);
}

/** The list an item stands in, below the article's container. */
function listOf(page: Page, block: number, container: number): 'ul' | 'ol' | undefined {
  let item = false;
  for (const box of boxesAround(page, block)) {
    if (box <= container) return undefined;
    const { tag } = page.boxes[box]!;
    if (tag === 'li') item = true;
    else if (item && (tag === 'ul' || tag === 'ol')) return tag;
  }
  return undefined;
}

const isInQuotation = (page: Page, block: number, container: number): boolean => {
  for (const box of boxesAround(page, block)) {
    if (box <= container) return false;
    if (page.boxes[box]!.tag === 'blockquote') return true;
  }
  return false;
};

/** Named as a standfirst, or set between headline and body in other letters than the body's. */
function isStandfirst(page: Page, block: number, draft: ArticleDraft): boolean {
  const line = draft.lines?.[block];
  if (!line || line.place === 'after' || !(line.isSentence || line.weight >= 60)) return false;
  const isFirst = block === draft.blocks[0] || block === draft.blocks[1];
  if (isFirst && isNamedStandfirst(page, block)) return true;
  const isApart = line.place === 'before' && !line.isInBody && line.up > 0;
  return line.isUnderHeadline === true && isFirst && (isApart || line.size > 1.08 || line.tag === 'h2');
}

/** Tells the kind of each block of a draft. */
export function blockKinds(page: Page, draft: ArticleDraft): (block: number) => KindOfBlock {
  const captions = new Set(draft.captions);
  return (block) => {
    if (captions.has(block)) return { kind: 'caption' };
    if (isStandfirst(page, block, draft)) return { kind: 'standfirst' };
    const level = headingLevel(page, block);
    if (level !== undefined && weightOf(page.blocks[block]!.text) < MAX_HEADING) return { kind: 'heading', level };
    if (isStrongLine(page, block)) return { kind: 'heading', level: 3 };
    const list = listOf(page, block, draft.container);
    if (list) return { kind: 'item', ...(list === 'ol' ? { ordered: true } : {}) };
    const kind: ArticleBlockKind = isInQuotation(page, block, draft.container) ? 'quote' : 'paragraph';
    return { kind };
  };
}

/** The block as the article carries it. */
export const toArticleBlock = (page: Page, block: number, kind: KindOfBlock): ArticleBlock => {
  const { text, marks } = page.blocks[block]!;
  return { ...kind, text, marks, from: [block] };
};
