/** The core's only door: what a page's article is, and what on the page may be folded. */
import { chooseArticle } from './article/choose-article.ts';
import { findOffers } from './clutter/find-offers.ts';
import { findRepeats } from './clutter/find-repeats.ts';
import { protectedBoxes } from './clutter/protected-boxes.ts';
import { finishArticle } from './article/finish-article.ts';
import { finish, type Steps } from './steps.ts';
import type { Finding, Kind, Page, Reading } from './model.ts';

/** Which kinds the reader wants folded. */
export type Rules = Readonly<Record<Kind, boolean>>;

/** Everything the core has to say about a page, in steps: on a very large one it takes seconds. */
export function* analyseInSteps(page: Page, rules?: Rules): Steps<Reading> {
  const draft = yield* chooseArticle(page);
  const offers = yield* findOffers(page, draft);
  const repeats = yield* findRepeats(page, draft, offers);
  const all: readonly Finding[] = [...offers, ...repeats];
  const article = yield* finishArticle(page, draft, all);
  const findings = rules ? all.filter(({ kind }) => rules[kind]) : all;
  return { article, findings, protectedBoxes: yield* protectedBoxes(page, draft, article) };
}

/** Everything the core has to say about a page. Pure: the same page gives the same reading. */
export const analyse = (page: Page, rules?: Rules): Reading => finish(analyseInSteps(page, rules));
