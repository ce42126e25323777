/** Whether a page says of itself that it is one article. */
import type { Facts } from '../model.ts';

/** JSON-LD types by which a page claims to be an article (schema.org/Article and below, live blogs included). */
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:Article|NewsArticle|AnalysisNewsArticle|AskPublicNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReportageNewsArticle|ReviewNewsArticle|LiveBlogPosting|BlogPosting|Report|SatiricalArticle|AdvertiserContentArticle)$/u;

/** Do the markup's own claims say that the page is one article? */
export const claimsArticle = (facts: Facts): boolean =>
  facts.meta['og:type']?.toLowerCase() === 'article' ||
  facts.linkedData.some(({ types }) => types.some((type) => ARTICLE_TYPE.test(type)));
