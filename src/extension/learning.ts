/** The content script's memory of this site: takes over what was folded early, and has kept what folds now. */
import browser from 'webextension-polyfill';
import { dayOf, isNews, type LearnedFold } from '../core/learned-folds.ts';
import type { CleanPage } from '../page/clean-page.ts';
import type { EarlyCover } from '../page/page-look.ts';
import { learnFolds } from '../page/learn-folds.ts';
import type { Handover } from './handover.ts';
import { loadLearned } from './learned.ts';
import { tellWorker } from './tell-worker.ts';

/** A page's part in what is known of its site. */
export interface SiteLearning {
  /** What was folded early. */
  readonly early: EarlyCover;
  /** The page's folds have changed: what is new is kept when the browser has time for it. */
  note(page: CleanPage): void;
}

/** Learning for one page of the host's site; in a private window nothing is learned. */
export function createLearning(host: string): SiteLearning {
  let given: ReadonlyMap<Element, LearnedFold> = new Map();
  let known: readonly LearnedFold[] | undefined;
  let isPlanned = false;

  async function learn(page: CleanPage): Promise<void> {
    known ??= await loadLearned(host);
    const { article, folds } = page.now();
    // Without an article nothing folds: what was folded early was taken for something else.
    const learning = { known, early: given, stubOf: page.stubOf, today: dayOf(Date.now()) };
    const next = learnFolds(article ? folds : [], learning);
    if (!isNews(known, next)) return;
    known = next;
    await tellWorker('keepLearned', { folds: next });
  }
  return {
    early: {
      unfolded(read) {
        const { cleanCopyEarly } = globalThis as Handover;
        return cleanCopyEarly ? cleanCopyEarly.unfolded(read) : read();
      },
      giveBack() {
        const now = (globalThis as Handover).cleanCopyEarly?.giveBack();
        if (now && now.size > 0) given = now;
      },
    },
    note(page) {
      const hasNothing = !page.now().article && given.size === 0;
      if (isPlanned || hasNothing || browser.extension.inIncognitoContext) return;
      isPlanned = true;
      requestIdleCallback(() => {
        isPlanned = false;
        // What is not kept costs a moment at the next visit, and nothing else.
        learn(page).catch(() => undefined);
      });
    },
  };
}
