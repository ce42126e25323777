/** The core's only door: what a page's article is, and what on the page may be folded. */
import { chooseArticle } from './article/choose-article.ts';
import { findArticles } from './article/find-articles.ts';
import { chooseLanguages } from './clutter/choose-languages.ts';
import { findOffers } from './clutter/find-offers.ts';
import { findRepeats } from './clutter/find-repeats.ts';
import { protectedBoxes } from './clutter/protected-boxes.ts';
import { finishArticle } from './article/finish-article.ts';
import type { OfferLanguage } from './languages/offer-language.ts';
import { readApart } from './read-apart.ts';
import { finish, type Steps } from './steps.ts';
import type { Finding, Kind, Page, Reading } from './model.ts';

/** Which kinds the reader wants folded. */
export type Rules = Readonly<Record<Kind, boolean>>;

function* analyseOne(page: Page, known: readonly OfferLanguage[], rules?: Rules): Steps<Reading> {
  const draft = yield* chooseArticle(page);
  const languages = chooseLanguages(page, draft.prose);
  const spoken = known.filter(({ code }) => languages.has(code));
  const offers = yield* findOffers(page, draft, spoken);
  const repeats = yield* findRepeats(page, draft, offers);
  const all: readonly Finding[] = [...offers, ...repeats];
  const article = yield* finishArticle(page, draft, all);
  const findings = rules ? all.filter(({ kind }) => rules[kind]) : all;
  const closed = yield* protectedBoxes(page, draft, article);
  return { article, articles: [article], findings, protectedBoxes: closed, languages: [...languages] };
}

/**
 * Everything the core has to say about a page, in steps: on a very large one it takes seconds. `known` are the offer
 * words at hand; the reading tells by its `languages` which of them the page asks for.
 */
export function* analyseInSteps(page: Page, known: readonly OfferLanguage[], rules?: Rules): Steps<Reading> {
  const places = yield* findArticles(page);
  const analyse = (part: Page): Steps<Reading> => analyseOne(part, known, rules);
  return yield* places.length > 0 ? readApart(page, places, analyse) : analyse(page);
}

/** Everything the core has to say about a page. Pure: the same page and words give the same reading. */
export const analyse = (page: Page, known: readonly OfferLanguage[], rules?: Rules): Reading =>
  finish(analyseInSteps(page, known, rules));
