/** The second copies of leads and runs that a page prints twice. */
import type { ArticleDraft } from '../article/draft.ts';
import type { Finding, Page } from '../model.ts';

/** Second copies in page order; each names the blocks that stay as its twins. */
export function findRepeats(_page: Page, _draft: ArticleDraft, _offers: readonly Finding[]): readonly Finding[] {
  return [];
}
