/** Reads a very large page in slices, so that the reader can scroll and click meanwhile. */
import type { Facts } from '../core/model.ts';
import { refuseHiddenNames } from './hidden-names.ts';
import type { PageChanges } from './page-changes.ts';
import { readPageInSteps, type PageReading } from './read-page.ts';
import { inOneGo, inSlices, rest, type Done } from './slices.ts';
import { layoutSight } from './visible-text.ts';

/** A page with more elements is very large. A smaller one is read in one go. */
const LARGE = 10_000;
/** A page that takes its own elements away while it is read is read so often from the beginning, then in one go. */
const MAX_ATTEMPTS = 3;

/** Is the page to be read in slices? */
export const isLarge = (document: Document): boolean => document.getElementsByTagName('*').length > LARGE;

/** What reading in slices needs. */
export interface LargeReadOptions {
  readonly facts: Facts;
  readonly changes: PageChanges;
  readonly clock: () => number;
  /** Elements to pass by: what Clean Copy itself put into the page. */
  readonly skip: ReadonlySet<Element> | undefined;
  /** Aborting leaves the reading where it is. */
  readonly signal: AbortSignal;
}

/** Reads the page; undefined where the signal aborted. Nothing in it may be folded. */
export async function readLargePage(
  document: Document,
  { facts, changes, clock, skip, signal }: LargeReadOptions,
): Promise<Done<PageReading> | undefined> {
  const window = document.defaultView!;
  await rest(window);
  for (let attempt = 0; attempt < MAX_ATTEMPTS && !signal.aborted; attempt++) {
    changes.forget();
    const sight = layoutSight(document);
    const mayGoOn = (): boolean => {
      if (changes.hasLost) return false;
      refuseHiddenNames(document);
      document.body.getBoundingClientRect();
      sight.renew();
      return true;
    };
    const work = readPageInSteps(document, sight, skip, facts);
    const done = await inSlices(work, { window, clock, signal, mayGoOn });
    if (done) return done;
  }
  if (signal.aborted) return undefined;
  changes.forget();
  return inOneGo(readPageInSteps(document, layoutSight(document), skip, facts), clock);
}
