/** One page under Clean Copy: read, folded, read again when asked, and given back. */
import type { Finding, FoldKind, Reading } from '../core/model.ts';
import { analyse } from '../core/reading.ts';
import type { FoldRule } from '../core/site-rules.ts';
import type { CleanedPage, Times, Wishes } from './cleaned-page.ts';
import { foldFindings } from './fold.ts';
import type { Fold, FoldedPage } from './folded-page.ts';
import { createLock } from './fold-lock.ts';
import { createPicking, type Picking } from './picking.ts';
import { heedRules, type HeededFindings } from './heed-rules.ts';
import { NOTHING_READ, readArticle } from './is-article.ts';
import { keepPlace } from './keep-place.ts';
import { goesOn, ruleForBlock, shownArticle, type KnownPage, type ShownArticle } from './known-page.ts';
import { createLargeReader } from './large-reader.ts';
import { isNewsArticle } from './news-gate.ts';
import { readFacts } from './read-facts.ts';
import { isLarge, type WholeReading } from './read-large-page.ts';
import { readPage, type PageReading } from './read-page.ts';
import type { StubShape, StubWords } from './stub.ts';
import { sameFindings } from './same-findings.ts';
import { layoutSight } from './visible-text.ts';

/** A page while Clean Copy is on for it. */
export interface CleanPage {
  /**
   * Reads the page as it is now and folds what is new; `evenIfNoNews` passes the news gate for good.
   * A very large page is read in slices: `settled` tells when that is done.
   */
  read(wishes: Wishes, evenIfNoNews?: boolean): CleanedPage;
  /** Resolves when no reading is under way. */
  settled(): Promise<void>;
  /** The last answer, with the folds' present state. */
  now(): CleanedPage;
  show(id: number | 'all', open: boolean): void;
  /** Gives a fold back for good and answers the rule to keep; undefined where there is no such fold. */
  neverFold(id: number): FoldRule | undefined;
  /** Makes it what it was before and answers the rules to forget. */
  undoNever(id: number): readonly FoldRule[];
  /** The article that the reader is looking at; undefined where the page carries none. */
  shown(): ShownArticle | undefined;
  /** The blocks that the reader may pick from, as the page was read last; undefined where it carries no article. */
  picking(): Picking | undefined;
  /** The rule that keeps a decision about a block; undefined for what was not read. */
  ruleFor(block: Element, action: FoldRule['action']): FoldRule | undefined;
  /** The fold that holds an element, or whose stub it is. */
  foldAt(element: Element): Fold | undefined;
  stubOf(id: number): Element | undefined;
  /** Puts right what the page has done to the folds. Answers whether all of them stand. */
  mend(): boolean;
  /** Gives back repeats whose other copy does not show any more. Answers whether all folds stand. */
  giveBackUnseen(): boolean;
  /** The address has changed: the page may not be an article any more, unless it goes on into several. */
  forget(): void;
}

/** What the page needs from its host. */
export interface CleanPageOptions {
  readonly wordsFor: (finding: Finding<FoldKind>) => StubWords;
  /** Never fold this, or its Undo, was pressed on the page: call `neverFold` or `undoNever` and keep the answer. */
  readonly onNever: (id: number, never: boolean) => void;
  readonly onChange: () => void;
  readonly clock: () => number;
  /** Told of the open shadow trees that a reading went into. */
  readonly onShadowTrees?: (roots: readonly ShadowRoot[]) => void;
  /** Told why, where a page defeats a reading in slices. */
  readonly onTrouble?: (error: unknown) => void;
  /** Aborting gives the page its own bytes back. */
  readonly signal: AbortSignal;
}

const NO_TIMES: Times = { gate: 0, read: 0, fold: 0, longestTask: 0 };

/** Puts a document under Clean Copy; nothing is read before the first `read`. */
export function cleanPage(document: Document, options: CleanPageOptions): CleanPage {
  const window = document.defaultView!;
  const opened = new Set<Element>();
  const resisting = new Set<Element>();
  let folded: FoldedPage | undefined;
  let folding: AbortController | undefined;
  let found = NOTHING_READ;
  let times: Times = NO_TIMES;
  let pastGate = false;
  let shape: StubShape | undefined;
  let known: KnownPage | undefined;

  function remember(fold: Fold): void {
    for (const element of fold.elements) {
      if (fold.state === 'opened') opened.add(element);
      else opened.delete(element);
      if (fold.resisted) resisting.add(element);
    }
    options.onChange();
  }
  function foldAnew(pageReading: PageReading, reading: Reading, wishes: Wishes): void {
    const heeded = heedRules(document, pageReading, reading.findings, wishes.folds);
    known = { reading: pageReading, whole: reading, heeded };
    const isSame = folded && sameFindings(folded.folds(), heeded, pageReading.elements);
    if (isSame && shape === wishes.shape) return;
    shape = wishes.shape;
    keepPlace(document, () => refold(pageReading, reading, heeded));
  }
  function refold(pageReading: PageReading, reading: Reading, { findings, never }: HeededFindings): void {
    folding?.abort();
    folding = new AbortController();
    const lock = createLock(pageReading, reading, window);
    const { wordsFor, onNever } = options;
    const { signal } = folding;
    folded = foldFindings(document, pageReading, findings, lock, {
      wordsFor,
      shape: shape ?? 'line',
      never,
      opened,
      resisting,
      clock: options.clock,
      onChange: remember,
      onNever,
      signal,
    });
  }
  function giveBack(): void {
    folding?.abort();
    folded = undefined;
    known = undefined;
    found = NOTHING_READ;
  }

  const tellShadowTrees = ({ shadowTrees }: PageReading): void => options.onShadowTrees?.(shadowTrees);
  function settle({ pageReading, reading }: WholeReading, wishes: Wishes): void {
    const read = readArticle(pageReading.page, reading.articles);
    if (read.article) foldAnew(pageReading, reading, wishes);
    else giveBack();
    found = read;
  }
  function note(now: Times): void {
    times = times.read === 0 ? now : { ...times, longestTask: Math.max(times.longestTask, now.longestTask) };
  }
  let gate = 0;
  const large = createLargeReader<Wishes>(document, {
    clock: options.clock,
    signal: options.signal,
    isOurs: (node) => folded?.owns(node) ?? false,
    stubs: () => folded?.stubs,
    onRead({ result, ms, longest }, wishes) {
      const start = options.clock();
      tellShadowTrees(result.pageReading);
      settle(result, wishes);
      const fold = options.clock() - start;
      note({ gate, read: ms, fold, longestTask: Math.max(gate, longest, fold) });
      options.onChange();
    },
    onOutdated: readNow,
    onTrouble: (error) => options.onTrouble?.(error),
  });
  const hasClosedFolds = (): boolean => folded?.folds().some(({ state }) => state === 'folded') ?? false;

  function readNow(wishes: Wishes): void {
    if (large.isBusyOrKnown(wishes)) return;
    const start = options.clock();
    const facts = readFacts(document);
    pastGate ||= isNewsArticle(document, facts);
    const gated = options.clock();
    if (!pastGate) {
      giveBack();
      times = times === NO_TIMES ? { ...NO_TIMES, gate: gated - start, longestTask: gated - start } : times;
      return;
    }
    if (!hasClosedFolds() && isLarge(document)) {
      gate = options.clock() - start;
      return large.read(wishes, facts);
    }
    large.wasRead(wishes);
    const look = () => readPage(document, layoutSight(document), folded?.stubs, facts);
    const pageReading = folded ? folded.unfolded(look) : look();
    tellShadowTrees(pageReading);
    const reading = analyse(pageReading.page, wishes.offers, wishes.kinds);
    const read = options.clock();
    settle({ pageReading, reading }, wishes);
    const end = options.clock();
    note({ gate: gated - start, read: read - gated, fold: end - read, longestTask: end - start });
  }

  options.signal.addEventListener('abort', () => keepPlace(document, giveBack));

  const ruleFor = (block: Element | undefined, action: FoldRule['action']): FoldRule | undefined =>
    block && known && ruleForBlock(known, block, action);

  const now = (): CleanedPage => {
    const { languages = [], articles = [] } = known?.whole ?? {};
    return { ...found, articles, folds: folded?.folds() ?? [], languages, times };
  };
  return {
    read(wishes, evenIfNoNews = false) {
      if (options.signal.aborted || !document.body) return now();
      pastGate ||= evenIfNoNews;
      // The browser owes the page this layout anyway; asking for it first keeps it out of our times.
      document.body.getBoundingClientRect();
      readNow(wishes);
      options.onChange();
      return now();
    },
    settled: large.settled,
    now,
    show: (id, open) => folded?.show(id, open),
    neverFold: (id) => {
      const rule = ruleFor(folded?.folds().find((fold) => fold.id === id)?.elements[0], 'never');
      if (rule) keepPlace(document, () => folded?.setNever(id, true));
      return rule;
    },
    undoNever: (id) => {
      const element = folded?.folds().find((fold) => fold.id === id)?.elements[0];
      const { reading, heeded } = known ?? {};
      const finding = heeded?.findings.find(({ boxes }) => reading!.elements[boxes[0]!] === element);
      keepPlace(document, () => folded?.setNever(id, false));
      return finding ? heeded!.rulesOf(finding).filter(({ action }) => action === 'never') : [];
    },
    shown: () => known && shownArticle(known, window),
    picking: () => known && createPicking(known.reading, known.whole, window),
    ruleFor,
    foldAt: (element) =>
      folded
        ?.folds()
        .find(({ id, elements }) => folded?.stubOf(id) === element || elements.some((own) => own.contains(element))),
    stubOf: (id) => folded?.stubOf(id),
    mend: () => folded?.mend() ?? true,
    giveBackUnseen: () => folded?.giveBackUnseen() ?? true,
    forget: () => {
      pastGate &&= known !== undefined && goesOn(known);
    },
  };
}
