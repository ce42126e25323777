/** Looks at a page until the core has an answer about it as it still stands. */
import type { Page, Reading } from '../core/model.ts';
import type { Rules } from '../core/reading.ts';
import type { FoldedPage } from './folded-page.ts';
import type { PageChanges } from './page-changes.ts';
import { readFacts } from './read-facts.ts';
import { isLarge, readLargePage } from './read-large-page.ts';
import { readPageInSteps, type PageReading } from './read-page.ts';
import { inOneGo, type Done } from './slices.ts';
import { layoutSight } from './visible-text.ts';
import { stillStanding, type WholeReading } from './whole-reading.ts';

/** What was folded before the page was read for the first time. */
export interface EarlyCover {
  /** Calls back while the page stands as the site made it; nothing is painted in between. */
  unfolded<T>(read: () => T): T;
  /** Shows it for good: what is to stay folded must be folded in the same task. */
  giveBack(): void;
}

/** What looking at a page needs from its host. */
export interface PageLookOptions {
  /** What the core has to say about a page. Fails where nobody is there to say it. */
  readonly analyse: (page: Page, kinds: Rules) => Promise<Reading>;
  readonly early: EarlyCover;
  /** Writes into the page without hearing it. */
  readonly unheard: <T>(write: () => T) => T;
  /** Told of the open shadow trees that a look went into. */
  readonly onShadowTrees: (roots: readonly ShadowRoot[]) => void;
  /** Milliseconds. */
  readonly clock: () => number;
  readonly signal: AbortSignal;
}

/** A page that has changed before the core's answer came is looked at so often; of the last look holds what still stands. */
const LOOKS = 3;

const isFolded = (folded: FoldedPage | undefined): boolean =>
  folded?.folds().some(({ state }) => state === 'folded') ?? false;

/** A very large page may be looked at in slices, unless something is folded: nobody should see that come off. */
export const isForSlices = (document: Document, folded: FoldedPage | undefined): boolean =>
  isLarge(document) && !isFolded(folded);

/** Looks at the page and answers, with the milliseconds of its own script, what the core says; undefined where all is to stay as it is. */
export async function lookAtPage(
  document: Document,
  kinds: Rules,
  folded: FoldedPage | undefined,
  changes: PageChanges,
  options: PageLookOptions,
): Promise<Done<WholeReading> | undefined> {
  const { clock, signal, early, unheard } = options;

  function lookInOneGo(): Done<PageReading> {
    changes.forget();
    const look = () =>
      inOneGo(readPageInSteps(document, layoutSight(document), folded?.stubs, readFacts(document)), clock);
    const start = clock();
    const { result } = unheard(() => early.unfolded(() => (folded ? folded.unfolded(look) : look())));
    return { result, ms: clock() - start, longest: clock() - start };
  }
  function look(): Done<PageReading> | Promise<Done<PageReading> | undefined> {
    if (!isForSlices(document, folded)) return lookInOneGo();
    early.giveBack();
    return readLargePage(document, { facts: readFacts(document), changes, clock, skip: folded?.stubs, signal });
  }
  for (let [looks, ms, longest] = [1, 0, 0]; ; looks++) {
    const looked = look();
    const seen = looked instanceof Promise ? await looked : looked;
    if (!seen || signal.aborted) return undefined;
    const pageReading = seen.result;
    ms += seen.ms;
    longest = Math.max(longest, seen.longest);
    options.onShadowTrees(pageReading.shadowTrees);
    const reading = await options.analyse(pageReading.page, kinds).catch((error: unknown) => {
      // What stands was right when it was folded.
      if (!folded) throw error;
    });
    if (!reading || signal.aborted) return undefined;
    const whole = { pageReading, reading };
    if (!changes.hasChanged) return { result: whole, ms, longest };
    if (looks === LOOKS || isLarge(document)) return { result: stillStanding(whole, changes), ms, longest };
  }
}
