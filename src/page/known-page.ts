/** What is known of a page since it was read last, and what can be told of it without reading it again. */
import type { Article, Reading } from '../core/model.ts';
import type { FoldRule } from '../core/site-rules.ts';
import { articleInView } from './article-in-view.ts';
import { articlePictures, type ArticlePicture } from './article-pictures.ts';
import { foldRuleFor } from './fold-rule.ts';
import type { HeededFindings } from './heed-rules.ts';
import type { PageReading } from './read-page.ts';

/** A page that carries an article, as it was read last. */
export interface KnownPage {
  readonly reading: PageReading;
  readonly whole: Reading;
  readonly heeded: HeededFindings;
}

/** An article's number among those of its page, from 1, and how many there are. */
export interface PlaceOnPage {
  readonly number: number;
  readonly of: number;
}

/** The article that the reader is looking at. */
export interface ShownArticle {
  readonly article: Article;
  readonly place: PlaceOnPage;
  /** Where its pictures are; nobody asks for them unless the reader wants to see one. */
  readonly pictures: readonly ArticlePicture[];
}

/** The article in view with the pictures that show in it. */
export function shownArticle({ reading, whole }: KnownPage, window: Window): ShownArticle {
  const { articles } = whole;
  const at = articles.length > 1 ? articleInView(reading, articles, window) : 0;
  const article = articles[at]!;
  return {
    article,
    place: { number: at + 1, of: articles.length },
    pictures: articlePictures(reading, { ...whole, article }),
  };
}

/** Do several articles that were read still stand there? Then a new address names another of them, and no other page. */
export function goesOn({ reading: { page, elements }, whole: { articles } }: KnownPage): boolean {
  const openings = articles.map(({ blocks }) => page.blocks[blocks[0]?.from[0] ?? -1]?.box ?? -1);
  return openings.filter((box) => elements[box]?.isConnected && elements[box].checkVisibility()).length > 1;
}

/** The rule that keeps a decision about a block; undefined for what was not read. */
export function ruleForBlock({ reading }: KnownPage, block: Element, action: FoldRule['action']): FoldRule | undefined {
  const box = reading.elements.indexOf(block);
  return box >= 0 ? foldRuleFor(reading, box, action) : undefined;
}
