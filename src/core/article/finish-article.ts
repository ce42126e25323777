/** The article as the reader gets it: the draft without offers and second copies, with its labels. */
import { blocksFound } from '../clutter/blocks-found.ts';
import type { Article, ArticleBlock, Finding, Page } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import { partAuthorNotes } from './author-note.ts';
import { blockKinds, toArticleBlock } from './block-kind.ts';
import { bylineOf } from './byline.ts';
import { isBylineLine } from './byline-line.ts';
import { isDateLine } from './date-line.ts';
import { withEntryTimes } from './entry-times.ts';
import { publishedOf, updatedOf } from './dates.ts';
import { partCredits } from './credits.ts';
import type { ArticleDraft } from './draft.ts';
import { directionOf, languageOf, sectionOf, siteNameOf } from './labels.ts';
import { partHouseNotes } from './house-notes.ts';
import { joinTableRows } from './table-rows.ts';
import { headlinesIn, titleOf } from './title.ts';
import { isTruncated, truncationOf } from './truncation.ts';
import { withoutCopies } from './without-copies.ts';

/** Headings with nothing under them head what was left out; in the body's own flow a line that looks like one is kept. */
function withoutEmptyHeadings(blocks: readonly ArticleBlock[], { lines }: ArticleDraft): readonly ArticleBlock[] {
  let next: ArticleBlock | undefined;
  const isKept = (block: ArticleBlock): boolean => {
    if (block.kind !== 'heading') return true;
    if (next === undefined) return false;
    const isInBody = block.from.some((from) => lines?.[from]?.isInBody);
    return isInBody || next.kind !== 'heading' || (next.level ?? 0) > (block.level ?? 0);
  };
  const kept: ArticleBlock[] = [];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (isKept(block)) kept.push(block);
    if (block.kind !== 'caption') next = block;
  }
  return kept.reverse();
}

const WORD = /[\p{L}\p{N}]/u;

/** Without a last line of strokes or stars that parts the text from what stood behind it. */
function withoutRule(blocks: readonly ArticleBlock[]): readonly ArticleBlock[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== 'caption');
  return last < 0 || WORD.test(blocks[last]!.text) ? blocks : blocks.filter((_, i) => i !== last);
}

/** How many blocks from either end of the article a byline may stand. */
const BYLINE_REACH = 3;

/** Without the lines at the article's ends that only repeat its byline and its dates. */
const withoutBylineLines = (
  blocks: readonly ArticleBlock[],
  byline: readonly string[],
  language: string,
): readonly ArticleBlock[] =>
  blocks.filter(({ kind, text }, i) => {
    const isAtEnd = i < BYLINE_REACH || i >= blocks.length - BYLINE_REACH;
    return kind === 'caption' || !isAtEnd || !(isBylineLine(text, byline) || isDateLine(text, language));
  });

/** The cleaned article. A page without prose gives an article without blocks. */
export function* finishArticle(page: Page, draft: ArticleDraft, findings: readonly Finding[]): Steps<Article> {
  const found = blocksFound(page, findings);
  const kept = [...draft.blocks, ...draft.captions].filter((block) => !found.has(block)).sort((a, b) => a - b);
  const kinds = blockKinds(page, draft);
  yield;
  const byline = bylineOf(page, draft);
  const lines: ArticleBlock[] = [];
  yield* forEachOf(kept.length, (i) => void lines.push(toArticleBlock(page, kept[i]!, kinds(kept[i]!))));
  yield;
  const shown = withoutBylineLines(lines, byline, page.facts.language);
  const author = partAuthorNotes(yield* withoutCopies(shown, draft), byline);
  yield;
  const house = partHouseNotes(author.own);
  yield;
  const { own, credits } = partCredits(house.own);
  yield;
  const headed = withoutEmptyHeadings(withoutRule(own), draft);
  yield;
  const blocks = withEntryTimes(page, joinTableRows(page, headed));
  yield;
  const title = titleOf(page, draft, yield* headlinesIn(page));
  yield;
  const published = publishedOf(page, draft);
  yield;
  const updated = updatedOf(page, draft);
  yield;
  const truncation = truncationOf(page, draft, findings, found);
  return {
    title,
    byline,
    published,
    updated,
    section: sectionOf(page.facts),
    siteName: siteNameOf(page.facts),
    language: languageOf(page.facts, blocks),
    dir: directionOf(page.facts, blocks),
    url: page.facts.url,
    truncated: isTruncated(truncation),
    truncation,
    blocks,
    credits: [...credits, ...author.notes, ...house.notes],
  };
}
