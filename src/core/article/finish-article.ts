/** The article as the reader gets it: the draft without offers and second copies, with its labels. */
import type { Article, ArticleBlock, Finding, Page } from '../model.ts';
import { blockKinds, toArticleBlock } from './block-kind.ts';
import { bylineOf } from './byline.ts';
import { isBylineLine } from './byline-line.ts';
import { publishedOf, updatedOf } from './dates.ts';
import type { ArticleDraft } from './draft.ts';
import { directionOf, languageOf, sectionOf, siteNameOf } from './labels.ts';
import { joinTableRows } from './table-rows.ts';
import { titleOf } from './title.ts';
import { isTruncated } from './truncation.ts';

/** The blocks that some finding holds. */
function blocksFound(page: Page, findings: readonly Finding[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { boxes } of findings) {
    for (const box of boxes) {
      const { firstBlock, endBlock } = page.boxes[box]!;
      for (let block = firstBlock; block < endBlock; block++) found.add(block);
    }
  }
  return found;
}

/** Headings with nothing under them head what was left out; in the body's own flow a line that looks like one is kept. */
function withoutEmptyHeadings(blocks: readonly ArticleBlock[], { lines }: ArticleDraft): readonly ArticleBlock[] {
  return blocks.filter(({ kind, level = 0, from }, i) => {
    if (kind !== 'heading') return true;
    const next = blocks.slice(i + 1).find((block) => block.kind !== 'caption');
    if (next === undefined) return false;
    const isInBody = from.some((block) => lines?.[block]?.isInBody);
    return isInBody || next.kind !== 'heading' || (next.level ?? 0) > level;
  });
}

/** How many blocks from either end of the article a byline may stand. */
const BYLINE_REACH = 3;

/** Without the lines at the article's ends that only repeat its byline. */
const withoutBylineLines = (blocks: readonly ArticleBlock[], byline: readonly string[]): readonly ArticleBlock[] =>
  blocks.filter(({ kind, text }, i) => {
    const isAtEnd = i < BYLINE_REACH || i >= blocks.length - BYLINE_REACH;
    return kind === 'caption' || !isAtEnd || !isBylineLine(text, byline);
  });

/** The cleaned article. A page without prose gives an article without blocks. */
export function finishArticle(page: Page, draft: ArticleDraft, findings: readonly Finding[]): Article {
  const found = blocksFound(page, findings);
  const kept = [...draft.blocks, ...draft.captions].filter((block) => !found.has(block)).sort((a, b) => a - b);
  const kinds = blockKinds(page, draft);
  const byline = bylineOf(page, draft);
  const lines = kept.map((block) => toArticleBlock(page, block, kinds(block)));
  const blocks = joinTableRows(page, withoutEmptyHeadings(withoutBylineLines(lines, byline), draft));
  return {
    title: titleOf(page, draft.headline),
    byline,
    published: publishedOf(page, draft),
    updated: updatedOf(page, draft),
    section: sectionOf(page.facts),
    siteName: siteNameOf(page.facts),
    language: languageOf(page.facts),
    dir: directionOf(page.facts, blocks),
    url: page.facts.url,
    truncated: isTruncated(page, draft, findings, found),
    blocks,
  };
}
