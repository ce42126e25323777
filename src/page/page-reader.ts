/** Readings of a page, one after the other: the news gate, the walk in one go or in slices, and how long each took. */
import { analyse } from '../core/reading.ts';
import { finish, type Steps } from '../core/steps.ts';
import type { Times, Wishes } from './cleaned-page.ts';
import type { Fold } from './folded-page.ts';
import { NOTHING_READ, readArticle, type ReadArticle } from './is-article.ts';
import { keepPlace } from './keep-place.ts';
import { goesOn } from './known-page.ts';
import { createLargeReader } from './large-reader.ts';
import { isNewsArticle } from './news-gate.ts';
import type { PageFolds } from './page-folds.ts';
import { readFacts } from './read-facts.ts';
import { isLarge, type WholeReading } from './read-large-page.ts';
import { readPage } from './read-page.ts';
import { inSlices } from './slices.ts';
import { layoutSight } from './visible-text.ts';

/** What reading needs from its host. */
export interface PageReaderOptions {
  readonly onChange: () => void;
  /** Milliseconds. */
  readonly clock: () => number;
  /** Told of the open shadow trees that a reading went into. */
  readonly onShadowTrees?: (roots: readonly ShadowRoot[]) => void;
  /** Told why, where a page defeats a reading in slices. */
  readonly onTrouble?: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Reads a page and hands what it finds to the folds. */
export interface PageReader {
  /** Reads the page as it is now; a very large one in slices: `settled` tells when that is done. */
  read(wishes: Wishes): void;
  /** The reader wants this page read, whatever the news gate thinks of it. */
  passGate(): void;
  /** The news gate is asked anew, unless the page goes on into several articles. */
  forget(): void;
  /** Resolves when no reading is under way. */
  settled(): Promise<void>;
  found(): ReadArticle;
  times(): Times;
}

const NO_TIMES: Times = { gate: 0, read: 0, fold: 0, longestTask: 0 };

/** Keeps the times of the first reading, and the longest task of all. */
function createStopwatch() {
  let times = NO_TIMES;
  return {
    times: () => times,
    /** The gate alone was asked, for so many milliseconds. */
    noteGate(gate: number): void {
      if (times === NO_TIMES) times = { ...NO_TIMES, gate, longestTask: gate };
    },
    note(now: Times): void {
      times = times.read === 0 ? now : { ...times, longestTask: Math.max(times.longestTask, now.longestTask) };
    },
  };
}

/** Folds of a very large page are put there in stretches of so many milliseconds: after each the browser paints all of it anew. */
const FOLDING = 30;

const isClosed = ({ state }: Fold): boolean => state === 'folded';

/** A reader that has read nothing yet. */
export function createPageReader(document: Document, folds: PageFolds, options: PageReaderOptions): PageReader {
  const { clock, signal } = options;
  const watch = createStopwatch();
  let found = NOTHING_READ;
  let isPastGate = false;
  /** Milliseconds that the gate took before the reading in slices that is under way. */
  let gate = 0;

  function settle(whole: WholeReading, wishes: Wishes): Steps<void> | undefined {
    found = readArticle(whole.pageReading.page, whole.reading.articles);
    if (found.article) return folds.follow(whole, wishes);
    folds.giveBack();
    return undefined;
  }
  const large = createLargeReader<Wishes>(document, {
    clock,
    signal,
    isOurs: (node) => folds.now()?.owns(node) ?? false,
    stubs: () => folds.now()?.stubs,
    async onRead({ result, ms, longest }, wishes) {
      options.onShadowTrees?.(result.pageReading.shadowTrees);
      const around = (part: () => void): void => keepPlace(document, part);
      const work = settle(result, wishes);
      const window = document.defaultView!;
      const done =
        work && (await inSlices(work, { window, clock, signal, mayGoOn: () => true, stretch: FOLDING, around }));
      if (signal.aborted) return;
      // The page may have changed between two of its folds.
      folds.now()?.mend();
      folds.now()?.giveBackUnseen();
      watch.note({ gate, read: ms, fold: done?.ms ?? 0, longestTask: Math.max(gate, longest, done?.longest ?? 0) });
      options.onChange();
    },
    onOutdated: read,
    onTrouble: (error) => options.onTrouble?.(error),
  });

  function read(wishes: Wishes): void {
    if (large.isBusyOrKnown(wishes)) return;
    const start = clock();
    const facts = readFacts(document);
    isPastGate ||= isNewsArticle(document, facts);
    const gated = clock();
    if (!isPastGate) {
      folds.giveBack();
      found = NOTHING_READ;
      return watch.noteGate(gated - start);
    }
    if (isLarge(document) && !folds.now()?.folds().some(isClosed)) {
      gate = clock() - start;
      return large.read(wishes, facts);
    }
    large.wasRead(wishes);
    const folded = folds.now();
    const look = () => readPage(document, layoutSight(document), folded?.stubs, facts);
    const pageReading = folded ? folded.unfolded(look) : look();
    options.onShadowTrees?.(pageReading.shadowTrees);
    const reading = analyse(pageReading.page, wishes.offers, wishes.kinds);
    const wasRead = clock();
    const work = settle({ pageReading, reading }, wishes);
    if (work) keepPlace(document, () => finish(work));
    const end = clock();
    watch.note({ gate: gated - start, read: wasRead - gated, fold: end - wasRead, longestTask: end - start });
  }
  signal.addEventListener('abort', () => (found = NOTHING_READ));
  return {
    read,
    passGate: () => void (isPastGate = true),
    forget() {
      const known = folds.known();
      isPastGate &&= known !== undefined && goesOn(known);
    },
    settled: large.settled,
    found: () => found,
    times: watch.times,
  };
}
