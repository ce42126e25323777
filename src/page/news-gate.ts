/** Is this page one news article? Asked first and cheaply, so that all other pages cost next to nothing. */
import type { Facts } from '../core/model.ts';
import { readFacts } from './read-facts.ts';

/** JSON-LD types by which a page claims to be an article (schema.org/Article and below, live blogs included). */
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:Article|NewsArticle|AnalysisNewsArticle|AskPublicNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReportageNewsArticle|ReviewNewsArticle|LiveBlogPosting|BlogPosting|Report|SatiricalArticle|AdvertiserContentArticle)$/u;

/** Letters of prose that make an article: few where the page claims to be one, many where it does not. */
const PROSE_WITH_CLAIM = 250;
const PROSE_WITHOUT_CLAIM = 1_400;
/** A paragraph from so many characters on counts as prose; scripts without blanks need a third. */
const PARAGRAPH = 60;
/** Without a claim, the share of prose among all paragraphs' text outside links. */
const MAX_LINK_SHARE = 0.35;

const claimsArticle = (facts: Facts): boolean =>
  facts.meta['og:type']?.toLowerCase() === 'article' ||
  facts.linkedData.some(({ types }) => types.some((type) => ARTICLE_TYPE.test(type)));

/** Letters in paragraphs long enough to be prose, and how many of them stand in links. */
function measureProse(document: Document, enough: number): { prose: number; linked: number } {
  let [prose, linked] = [0, 0];
  for (const paragraph of document.querySelectorAll('p')) {
    const length = paragraph.textContent.trim().length;
    if (length < PARAGRAPH) continue;
    prose += length;
    for (const link of paragraph.querySelectorAll('a')) linked += link.textContent.length;
    if (prose > enough * 2) break;
  }
  return { prose, linked };
}

/** Text that stands in divs and line breaks instead of paragraphs. */
function hasLooseProse(document: Document): boolean {
  const root = document.querySelector('article, [itemprop~=articleBody], main') ?? document.body;
  return (root?.textContent.trim().length ?? 0) > PROSE_WITHOUT_CLAIM * 2;
}

/** True where the markup claims an article and some prose is there, or where the page is dense prose under one headline. */
export function isNewsArticle(document: Document, facts: Facts = readFacts(document)): boolean {
  if (!document.body) return false;
  const claims = claimsArticle(facts);
  const enough = claims ? PROSE_WITH_CLAIM : PROSE_WITHOUT_CLAIM;
  const { prose, linked } = measureProse(document, enough);
  if (prose < enough) return claims && hasLooseProse(document);
  if (claims) return true;
  return document.querySelectorAll('h1').length === 1 && linked <= prose * MAX_LINK_SHARE;
}
