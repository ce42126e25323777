/** One page under Clean Copy: read, folded, read again when asked, and given back. */
import type { Article, Finding, Reading } from '../core/model.ts';
import { analyse, type Rules } from '../core/reading.ts';
import { foldFindings, type Fold, type FoldedPage } from './fold.ts';
import { createLock } from './fold-lock.ts';
import { isArticle } from './is-article.ts';
import { keepPlace } from './keep-place.ts';
import { isNewsArticle } from './news-gate.ts';
import { readFacts } from './read-facts.ts';
import { readPage, type PageReading } from './read-page.ts';
import type { StubWords } from './stub.ts';
import { layoutSight } from './visible-text.ts';

/** Milliseconds of the first reading; the browser's own layout is not counted. */
export interface Times {
  readonly gate: number;
  readonly read: number;
  readonly fold: number;
  readonly longestTask: number;
}

/** What is known of the page now; `article` is undefined where it carries none. */
export interface CleanedPage {
  readonly article: Article | undefined;
  readonly folds: readonly Fold[];
  readonly times: Times;
}

/** A page while Clean Copy is on for it. */
export interface CleanPage {
  /** Reads the page as it is now and folds what is new; `evenIfNoNews` passes the news gate for good. */
  read(rules: Rules, evenIfNoNews?: boolean): CleanedPage;
  /** The last answer, with the folds' present state. */
  now(): CleanedPage;
  show(id: number | 'all', open: boolean): void;
  stubOf(id: number): Element | undefined;
}

/** What the page needs from its host. */
export interface CleanPageOptions {
  readonly wordsFor: (finding: Finding) => StubWords;
  readonly onChange: () => void;
  readonly clock: () => number;
  /** Aborting gives the page its own bytes back. */
  readonly signal: AbortSignal;
}

const NO_TIMES: Times = { gate: 0, read: 0, fold: 0, longestTask: 0 };

/** The same elements folded for the same kind: nothing to do again. */
function sameFindings(folds: readonly Fold[], findings: readonly Finding[], elements: readonly Element[]): boolean {
  if (folds.length !== findings.length) return false;
  return findings.every(({ kind, boxes }) =>
    folds.some(
      (f) => f.finding.kind === kind && f.elements.length === boxes.length && f.elements[0] === elements[boxes[0]!],
    ),
  );
}

/** Puts a document under Clean Copy; nothing is read before the first `read`. */
export function cleanPage(document: Document, options: CleanPageOptions): CleanPage {
  const window = document.defaultView!;
  const opened = new Set<Element>();
  let folded: FoldedPage | undefined;
  let folding: AbortController | undefined;
  let article: Article | undefined;
  let times: Times = NO_TIMES;
  let pastGate = false;

  function remember(fold: Fold): void {
    for (const element of fold.elements) {
      if (fold.state === 'opened') opened.add(element);
      else opened.delete(element);
    }
    options.onChange();
  }
  function foldAnew(pageReading: PageReading, reading: Reading): void {
    const { elements } = pageReading;
    if (folded && sameFindings(folded.folds(), reading.findings, elements)) return;
    keepPlace(document, () => refold(pageReading, reading));
  }
  function refold(pageReading: PageReading, reading: Reading): void {
    folding?.abort();
    folding = new AbortController();
    const lock = createLock(pageReading, reading, window);
    const { wordsFor } = options;
    const { signal } = folding;
    folded = foldFindings(document, pageReading, reading.findings, lock, {
      wordsFor,
      opened,
      onChange: remember,
      signal,
    });
  }
  function giveBack(): void {
    folding?.abort();
    folded = undefined;
    article = undefined;
  }

  function readNow(rules: Rules): void {
    const start = options.clock();
    const facts = readFacts(document);
    pastGate ||= isNewsArticle(document, facts);
    const gated = options.clock();
    if (!pastGate) {
      giveBack();
      times = times === NO_TIMES ? { ...NO_TIMES, gate: gated - start, longestTask: gated - start } : times;
      return;
    }
    const look = () => readPage(document, layoutSight(document), folded?.stubs, facts);
    const pageReading = folded ? folded.unfolded(look) : look();
    const reading = analyse(pageReading.page, rules);
    const read = options.clock();
    if (isArticle(reading.article)) foldAnew(pageReading, reading);
    else giveBack();
    article = isArticle(reading.article) ? reading.article : undefined;
    const end = options.clock();
    const first = { gate: gated - start, read: read - gated, fold: end - read, longestTask: end - start };
    times = times.read === 0 ? first : { ...times, longestTask: Math.max(times.longestTask, first.longestTask) };
  }

  options.signal.addEventListener('abort', () => keepPlace(document, giveBack));

  const now = (): CleanedPage => ({ article, folds: folded?.folds() ?? [], times });
  return {
    read(rules, evenIfNoNews = false) {
      if (options.signal.aborted || !document.body) return now();
      pastGate ||= evenIfNoNews;
      // The browser owes the page this layout anyway; asking for it first keeps it out of our times.
      document.body.getBoundingClientRect();
      readNow(rules);
      options.onChange();
      return now();
    },
    now,
    show: (id, open) => folded?.show(id, open),
    stubOf: (id) => folded?.stubOf(id),
  };
}
