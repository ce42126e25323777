/** Readings of a very large page, one after the other, each in slices. */
import type { Facts } from '../core/model.ts';
import type { OfferLanguage } from '../core/languages/offer-language.ts';
import type { Rules } from '../core/reading.ts';
import { followChanges, type PageChanges } from './page-changes.ts';
import { readLargePage, type WholeReading } from './read-large-page.ts';
import type { Done } from './slices.ts';

/** What is wanted of a reading, besides which plain data may stand: other wishes ask for another reading. */
interface Wished {
  readonly offers: readonly OfferLanguage[];
  readonly kinds: Rules;
}

/** What a reader of very large pages needs from its host. */
export interface LargeReaderOptions<W extends Wished> {
  readonly clock: () => number;
  readonly signal: AbortSignal;
  /** Elements that we fold or have put there. */
  readonly isOurs: (node: Node) => boolean;
  readonly stubs: () => ReadonlySet<Element> | undefined;
  /** Folds what was read; the page is being read until that is done. */
  readonly onRead: (done: Done<WholeReading>, wishes: W) => Promise<void>;
  /** Reads again, for the wishes have changed meanwhile. */
  readonly onOutdated: (wishes: W) => void;
  readonly onTrouble: (error: unknown) => void;
}

/** Reads a very large page and knows whether it has to be read again. */
export interface LargeReader<W> {
  /** Nothing is to be done: a reading is under way, or the page was read as it is now by the same wishes. */
  isBusyOrKnown(wishes: W): boolean;
  read(wishes: W, facts: Facts): void;
  /** The page was read otherwise, in one go. */
  wasRead(wishes: W): void;
  /** Resolves when no reading is under way. */
  settled(): Promise<void>;
}

/** A reader that has read nothing yet. */
export function createLargeReader<W extends Wished>(
  document: Document,
  options: LargeReaderOptions<W>,
): LargeReader<W> {
  const { clock, signal, isOurs } = options;
  let underWay: Promise<void> | undefined;
  let changes: PageChanges | undefined;
  let wanted = '';
  let known = '';

  async function readInSlices(wishes: W, facts: Facts): Promise<void> {
    changes ??= followChanges(document, isOurs, signal);
    known = JSON.stringify(wishes);
    const { offers, kinds: rules } = wishes;
    const done = await readLargePage(document, { facts, offers, rules, changes, clock, signal, skip: options.stubs() });
    if (done && !signal.aborted) await options.onRead(done, wishes);
  }
  return {
    isBusyOrKnown(wishes) {
      wanted = JSON.stringify(wishes);
      return underWay !== undefined || (changes !== undefined && !changes.hasChanged && known === wanted);
    },
    read(wishes, facts) {
      underWay = readInSlices(wishes, facts)
        .catch(options.onTrouble)
        .finally(() => {
          underWay = undefined;
          if (wanted !== known && !signal.aborted) options.onOutdated(JSON.parse(wanted) as W);
        })
        .catch(options.onTrouble);
    },
    wasRead(wishes) {
      changes?.forget();
      known = JSON.stringify(wishes);
    },
    settled: () => underWay ?? Promise.resolve(),
  };
}
