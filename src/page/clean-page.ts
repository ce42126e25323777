/** One page under Clean Copy: read, folded, read again when asked, and given back. */
import type { CleanedPage, Wishes } from './cleaned-page.ts';
import { createFoldDecisions, type FoldDecisions } from './fold-decisions.ts';
import { keepPlace } from './keep-place.ts';
import { shownArticle, type ShownArticle } from './known-page.ts';
import { createPageFolds, type PageFoldsOptions } from './page-folds.ts';
import { createPageReader, type PageReaderOptions } from './page-reader.ts';
import { createPicking, type Picking } from './picking.ts';

/** A page while Clean Copy is on for it. */
export interface CleanPage extends FoldDecisions {
  /**
   * Reads the page as it is now and folds what is new; `evenIfNoNews` passes the news gate for good.
   * `settled` tells when that is done.
   */
  read(wishes: Wishes, evenIfNoNews?: boolean): void;
  /** Resolves when no reading is under way. */
  settled(): Promise<void>;
  /** Milliseconds that the last reading took of the page's own time. */
  cost(): number;
  /** The last answer, with the folds' present state. */
  now(): CleanedPage;
  show(id: number | 'all', open: boolean): void;
  /** The article that the reader is looking at; undefined where the page carries none. */
  shown(): ShownArticle | undefined;
  /** The blocks that the reader may pick from, as the page was read last; undefined where it carries no article. */
  picking(): Picking | undefined;
  stubOf(id: number): Element | undefined;
  /** Puts right what the page has done to the folds. Answers whether all of them stand. */
  mend(): boolean;
  /** Gives back repeats whose other copy does not show any more. Answers whether all folds stand. */
  giveBackUnseen(): boolean;
  /** The address has changed: the page may not be an article any more, unless it goes on into several. */
  forget(): void;
}

/** What the page needs from its host; aborting its signal gives the page its own bytes back. */
export interface CleanPageOptions extends PageFoldsOptions, PageReaderOptions {}

/** Puts a document under Clean Copy; nothing is read before the first `read`. */
export function cleanPage(document: Document, options: CleanPageOptions): CleanPage {
  const window = document.defaultView!;
  const folds = createPageFolds(document, options);
  const reader = createPageReader(document, folds, options);
  options.signal.addEventListener('abort', () => keepPlace(document, folds.giveBack));

  const now = (): CleanedPage => {
    const { articles = [] } = folds.known()?.whole ?? {};
    return { ...reader.found(), articles, folds: folds.now()?.folds() ?? [], times: reader.times() };
  };
  return {
    read(wishes, evenIfNoNews = false) {
      if (options.signal.aborted || !document.body) return;
      if (evenIfNoNews) reader.passGate();
      // The browser owes the page this layout anyway; asking for it first keeps it out of our times.
      document.body.getBoundingClientRect();
      reader.read(wishes);
    },
    settled: reader.settled,
    cost: reader.cost,
    forget: reader.forget,
    now,
    ...createFoldDecisions(document, folds),
    shown() {
      const known = folds.known();
      return known && shownArticle(known, window);
    },
    picking() {
      const known = folds.known();
      return known && createPicking(known.reading, known.whole, window);
    },
    show: (id, open) => folds.now()?.show(id, open),
    stubOf: (id) => folds.now()?.stubOf(id),
    mend: () => folds.now()?.mend() ?? true,
    giveBackUnseen: () => folds.now()?.giveBackUnseen() ?? true,
  };
}
