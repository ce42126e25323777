/** Readings of a page, one after the other: the news gate, the look at it, the folds, and how long each took. */
import { finish, type Steps } from '../core/steps.ts';
import { afterFrame } from './after-frame.ts';
import type { Times, Wishes } from './cleaned-page.ts';
import { NOTHING_READ, readArticle, type ReadArticle } from './is-article.ts';
import { keepPlace } from './keep-place.ts';
import { goesOn } from './known-page.ts';
import { isNewsArticle } from './news-gate.ts';
import { followChanges, type PageChanges } from './page-changes.ts';
import type { PageFolds } from './page-folds.ts';
import { isForSlices, lookAtPage, type PageLookOptions } from './page-look.ts';
import { readFacts } from './read-facts.ts';
import { isLarge } from './read-large-page.ts';
import { inSlices } from './slices.ts';
import { createStopwatch } from './stopwatch.ts';
import type { WholeReading } from './whole-reading.ts';

/** What reading needs from its host. */
export interface PageReaderOptions extends PageLookOptions {
  /** A reading is done. */
  readonly onChange: () => void;
  /** Told why, where a page defeats a reading. */
  readonly onTrouble: (error: unknown) => void;
}

/** Reads a page and hands what it finds to the folds. */
export interface PageReader {
  /** Reads the page as it is now, after the reading that is under way: `settled` tells when that is done. */
  read(wishes: Wishes): void;
  /** The reader wants this page read, whatever the news gate thinks of it. */
  passGate(): void;
  /** The news gate is asked anew, unless the page goes on into several articles. */
  forget(): void;
  /** Resolves when no reading is under way. */
  settled(): Promise<void>;
  found(): ReadArticle;
  times(): Times;
  /** Milliseconds that the last reading took of the page's own time. */
  cost(): number;
}

/** Folds of a very large page are put there in stretches of so many milliseconds: after each the browser paints all of it anew. */
const FOLDING = 30;

/** A reader that has read nothing yet. */
export function createPageReader(document: Document, folds: PageFolds, options: PageReaderOptions): PageReader {
  const { clock, signal, early, unheard } = options;
  const watch = createStopwatch();
  let found = NOTHING_READ;
  let isPastGate = false;
  let underWay: Promise<void> | undefined;
  let wanted: Wishes | undefined;
  let changes: PageChanges | undefined;
  let known = '';
  const isOurs = (node: Node): boolean => folds.now()?.owns(node) ?? false;
  /** A very large page is not read again for nothing. */
  const isKnown = (wishes: Wishes): boolean =>
    changes?.hasChanged === false && known === JSON.stringify(wishes) && isLarge(document);

  function settle(whole: WholeReading, wishes: Wishes): Steps<void> | undefined {
    early.giveBack();
    found = readArticle(whole.pageReading.page, whole.reading.articles);
    if (found.article) return folds.follow(whole, wishes);
    folds.giveBack();
    return undefined;
  }
  /** Folds what was found, and answers the milliseconds in all and at a time. */
  async function fold(whole: WholeReading, wishes: Wishes): Promise<{ ms: number; longest: number }> {
    const start = clock();
    if (!isForSlices(document, folds.now())) {
      unheard(() => {
        const work = settle(whole, wishes);
        if (work) keepPlace(document, () => finish(work));
      });
      return { ms: clock() - start, longest: clock() - start };
    }
    const work = unheard(() => settle(whole, wishes));
    const window = document.defaultView!;
    const around = (part: () => void): void => unheard(() => keepPlace(document, part));
    const between = (): Promise<void> => afterFrame(window);
    const done =
      work && (await inSlices(work, { window, clock, signal, mayGoOn: () => true, stretch: FOLDING, around, between }));
    // The page may have changed between two of its folds.
    if (!signal.aborted) {
      folds.now()?.mend();
      folds.now()?.giveBackUnseen();
    }
    return done ?? { ms: 0, longest: 0 };
  }
  async function readOnce(wishes: Wishes): Promise<void> {
    const start = clock();
    isPastGate ||= isNewsArticle(document, readFacts(document));
    const gate = clock() - start;
    if (!isPastGate) {
      early.giveBack();
      folds.giveBack();
      found = NOTHING_READ;
      return watch.noteGate(gate);
    }
    changes ??= followChanges(document, isOurs, signal);
    known = JSON.stringify(wishes);
    const begun = clock();
    const looked = await lookAtPage(document, wishes.kinds, folds.now(), changes, options);
    const read = clock() - begun;
    if (!looked) return;
    const folded = await fold(looked.result, wishes);
    const longestTask = Math.max(gate + looked.longest, folded.longest);
    watch.note({ gate, read, fold: folded.ms, longestTask }, gate + looked.ms + folded.ms);
  }
  async function readAll(first: Wishes): Promise<void> {
    for (let wishes: Wishes | undefined = first; wishes && !signal.aborted; wishes = wanted) {
      wanted = undefined;
      if (isKnown(wishes)) continue;
      await readOnce(wishes);
      if (!signal.aborted) options.onChange();
    }
  }
  function read(wishes: Wishes): void {
    wanted = wishes;
    underWay ??= readAll(wishes)
      .catch((error: unknown) => {
        early.giveBack();
        options.onTrouble(error);
      })
      .finally(() => (underWay = undefined));
  }
  signal.addEventListener('abort', () => (found = NOTHING_READ));
  return {
    read,
    passGate: () => void (isPastGate = true),
    forget() {
      const before = folds.known();
      isPastGate &&= before !== undefined && goesOn(before);
    },
    settled: () => underWay ?? Promise.resolve(),
    found: () => found,
    times: watch.times,
    cost: watch.cost,
  };
}
