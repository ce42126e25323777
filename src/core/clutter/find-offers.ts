/** The offers of a page: what sells or asks for something. */
import type { ArticleDraft } from '../article/draft.ts';
import type { Finding, Page } from '../model.ts';

/** Offers in page order, each as the smallest boxes that hold the whole of it. */
export function findOffers(_page: Page, _draft: ArticleDraft): readonly Finding[] {
  return [];
}
