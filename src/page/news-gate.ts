/** Is this page one news article? Asked first and cheaply, so that all other pages cost next to nothing. */
import { claimsArticle } from '../core/article/claims-article.ts';
import type { Facts } from '../core/model.ts';
import { isUnspaced } from '../core/text.ts';
import { readFacts } from './read-facts.ts';

/** Letters of prose that make an article: few where the page claims to be one, many where it does not. */
const PROSE_WITH_CLAIM = 250;
const PROSE_WITHOUT_CLAIM = 1_400;
/** Letters under the article's root that make up for missing paragraphs, where the page claims an article. */
const LOOSE_TEXT = 600;
/** A paragraph counts as prose from so many letters on. */
const PARAGRAPH = 60;
/** One letter of a script without blanks says as much as so many of the others. */
const UNSPACED_WEIGHT = 2.5;
/** Without a claim: the largest share of prose that may stand in links. */
const MAX_LINK_SHARE = 0.35;
/**
 * Without a claim: the share of prose that one parent holds, less where the page has exactly one headline.
 * Teasers of a front and posts of a forum have a parent each.
 */
const MIN_FLOW_SHARE = 0.5;
const MIN_FLOW_SHARE_UNDER_ONE_HEADLINE = 0.2;

/** Prose of the page in letters: in all, in links, and under the parent that holds most of it. */
function measureProse(document: Document, enough: number): { prose: number; linked: number; flow: number } {
  let [prose, linked] = [0, 0];
  const byParent = new Map<Element | null, number>();
  for (const paragraph of document.getElementsByTagName('p')) {
    const text = paragraph.textContent.trim();
    const length = text.length * (text.length < 400 && isUnspaced(text) ? UNSPACED_WEIGHT : 1);
    if (length < PARAGRAPH) continue;
    prose += length;
    byParent.set(paragraph.parentElement, (byParent.get(paragraph.parentElement) ?? 0) + length);
    if (paragraph.firstElementChild)
      for (const link of paragraph.querySelectorAll('a')) linked += link.textContent.length;
    if (prose > enough * 3) break;
  }
  return { prose, linked, flow: Math.max(0, ...byParent.values()) };
}

/** Text that stands in divs and line breaks instead of paragraphs. */
function hasLooseProse(document: Document): boolean {
  const root = document.querySelector('article, [itemprop~=articleBody], main') ?? document.body;
  return (root?.textContent.trim().length ?? 0) > LOOSE_TEXT;
}

/** True where the markup claims an article and some prose is there, or where most of the page's prose is one flow. */
export function isNewsArticle(document: Document, facts: Facts = readFacts(document)): boolean {
  if (!document.body) return false;
  const claims = claimsArticle(facts);
  const enough = claims ? PROSE_WITH_CLAIM : PROSE_WITHOUT_CLAIM;
  const { prose, linked, flow } = measureProse(document, enough);
  if (claims) return prose >= enough || hasLooseProse(document);
  if (prose < enough || linked > prose * MAX_LINK_SHARE) return false;
  const oneHeadline = document.querySelectorAll('h1').length === 1;
  return flow >= prose * (oneHeadline ? MIN_FLOW_SHARE_UNDER_ONE_HEADLINE : MIN_FLOW_SHARE);
}
