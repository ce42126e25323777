/** Folds what the lock admits, and undoes exactly that when its signal aborts. */
import type { Finding, FoldKind, Page } from '../core/model.ts';
import { cssPath } from './css-path.ts';
import type { FoldLock } from './fold-lock.ts';
import { adoptFoldSheet, FOLD_ATTRIBUTE } from './fold-sheet.ts';
import { groundLook } from './ground-look.ts';
import type { PageReading } from './read-page.ts';
import { createStub, type Stub, type StubLook, type StubShape, type StubWords } from './stub.ts';

/** One finding on the live page. */
export interface Fold {
  readonly id: number;
  readonly finding: Finding<FoldKind>;
  /** What folds as one; for a reported finding, what it was seen in. */
  readonly elements: readonly Element[];
  readonly paths: readonly string[];
  readonly text: string;
  /** `never`: the reader wants it never folded. */
  readonly state: 'folded' | 'opened' | 'reported' | 'never';
}

/** The folds of a page, while they stand. */
export interface FoldedPage {
  /** All findings in page order with their present state. */
  folds(): readonly Fold[];
  /** Opens or closes one fold, or all; unknown ids and what does not fold are left alone. */
  show(id: number | 'all', open: boolean): void;
  /** Gives a fold back for good, with Undo on its stub; `never` false makes it what it was before. */
  setNever(id: number, never: boolean): void;
  /** The stub of a fold, or where none is to be seen what stands around its place: to scroll to. */
  stubOf(id: number): Element | undefined;
  /** What Clean Copy put into the page: a reading passes it by. */
  readonly stubs: ReadonlySet<Element>;
  /** Calls back while the page stands as the site made it, stubs apart; nothing is painted in between. */
  unfolded<T>(read: () => T): T;
}

/** What folding needs from its host. */
export interface FoldOptions {
  readonly wordsFor: (finding: Finding<FoldKind>) => StubWords;
  readonly shape: StubShape;
  /** Findings that the reader wants never folded. */
  readonly never: ReadonlySet<Finding<FoldKind>>;
  /** Elements that the reader has opened before: their folds stay open. */
  readonly opened: ReadonlySet<Element>;
  readonly onChange: (fold: Fold) => void;
  /** Never fold this, or its Undo, was pressed on the page. */
  readonly onNever: (id: number, never: boolean) => void;
  /** Aborting gives the page its own bytes back. */
  readonly signal: AbortSignal;
}

const TEXT_SHOWN = 80;
/** `hidden="until-found"` does nothing on these displays, so they fold by the sheet alone. */
const NEEDS_DISPLAY_NONE = /^(?:inline|contents|table-|ruby)/u;

/** First characters that the reader saw of the boxes that fold; never what the page itself hides in them. */
const textOf = ({ blocks, boxes }: Page, folded: readonly number[]): string =>
  folded
    .flatMap((box) => blocks.slice(boxes[box]!.firstBlock, boxes[box]!.endBlock))
    .map(({ text }) => text)
    .join(' ')
    .slice(0, TEXT_SHOWN)
    .trimEnd();

/** One admitted finding with its stub. */
interface Standing {
  readonly fold: Fold;
  readonly stub: Stub;
  /** What it was before the reader wanted it never folded. */
  before: Fold['state'];
}

/** What a page had itself written into the attribute that marks a fold. */
const forged = new WeakMap<Element, string>();

/** How an element is taken out of sight. */
type Way = 'until-found' | 'none';

/**
 * Asks the styles of all elements before any of them is hidden: a question after a change makes the browser work out
 * the styles of the whole page again.
 */
const waysToHide = (elements: readonly Element[], window: Window): readonly Way[] =>
  elements.map((element) => {
    // The page's own `hidden` stays as it is: a rule of the page shows the element in spite of it.
    const byItself = element.hasAttribute('hidden');
    return byItself || NEEDS_DISPLAY_NONE.test(window.getComputedStyle(element).display) ? 'none' : 'until-found';
  });

function hide(elements: readonly Element[], ways: readonly Way[]): void {
  for (const [i, element] of elements.entries()) {
    const own = element.getAttribute(FOLD_ATTRIBUTE);
    if (own !== null) forged.set(element, own);
    element.setAttribute(FOLD_ATTRIBUTE, ways[i] === 'none' ? 'none' : '');
    if (ways[i] === 'until-found') element.setAttribute('hidden', 'until-found');
  }
}

function reveal(elements: readonly Element[]): void {
  for (const element of elements) {
    const hidden = element.getAttribute('hidden');
    const isOurs = element.getAttribute(FOLD_ATTRIBUTE) === '' && (hidden === 'until-found' || hidden === '');
    if (isOurs) element.removeAttribute('hidden');
    const own = forged.get(element);
    if (own === undefined) element.removeAttribute(FOLD_ATTRIBUTE);
    else element.setAttribute(FOLD_ATTRIBUTE, own);
    forged.delete(element);
  }
}

/** A fold with all that had to be asked of the page's styles. */
interface Prepared {
  readonly fold: Fold;
  readonly look: Omit<StubLook, 'shape'>;
  readonly ways: readonly Way[];
}

const rootOf = ({ elements }: Fold) => elements[0]!.getRootNode() as Document | ShadowRoot;

function prepare(fold: Fold, window: Window): Prepared {
  const [first] = fold.elements as readonly [Element];
  const look = { gate: fold.finding.kind === 'gate', ...groundLook(first.parentElement ?? first, window) };
  return { fold, look, ways: waysToHide(fold.elements, window) };
}

/** Folds the findings that the lock admits and reports the others. */
export function foldFindings(
  document: Document,
  { page, elements }: PageReading,
  findings: readonly Finding<FoldKind>[],
  lock: FoldLock,
  options: FoldOptions,
): FoldedPage {
  const window = document.defaultView!;
  const standing = new Map<number, Standing>();
  const stubs = new Set<Element>();
  const order = [...findings].sort((a, b) => a.boxes[0]! - b.boxes[0]!);
  const toAdmit = findings.filter((finding) => !options.never.has(finding));
  const admitted = new Map(toAdmit.map((finding) => [finding, lock.admit(finding)]));
  let folds: readonly Fold[] = order.map((finding, id) => {
    const targets = admitted.get(finding);
    const own = targets ?? finding.boxes.map((box) => elements[box]!);
    return {
      id,
      finding,
      elements: own,
      paths: own.map(cssPath),
      text: textOf(page, finding.boxes),
      state: targets ? 'folded' : options.never.has(finding) ? 'never' : 'reported',
    };
  });

  function setState(id: number, state: Fold['state']): void {
    folds = folds.map((fold) => (fold.id === id ? { ...fold, state } : fold));
    options.onChange(folds[id]!);
  }
  function setOpen(id: number, open: boolean): void {
    const { stub } = standing.get(id)!;
    const { elements: own, state } = folds[id]!;
    if (state === 'never' || (state === 'opened') === open) return;
    if (open) reveal(own);
    else hide(own, waysToHide(own, window));
    stub.show(open ? 'opened' : 'folded');
    setState(id, open ? 'opened' : 'folded');
  }
  function setNever(id: number, never: boolean): void {
    const one = standing.get(id);
    const { elements: own, state } = folds[id] ?? {};
    if (!one || !own || !state || (state === 'never') === never) return;
    if (never) one.before = state;
    if (one.before === 'folded') {
      if (never) reveal(own);
      else hide(own, waysToHide(own, window));
    }
    one.stub.show(never ? 'never' : one.before === 'folded' ? 'folded' : 'opened');
    setState(id, never ? 'never' : one.before);
  }
  function stand({ fold, look, ways }: Prepared): void {
    const [first] = fold.elements as readonly [Element];
    const stub = createStub(
      document,
      options.wordsFor(fold.finding),
      { ...look, shape: options.shape },
      {
        onPress: () => {
          const { state } = folds[fold.id]!;
          if (state === 'never') options.onNever(fold.id, false);
          else setOpen(fold.id, state === 'folded');
        },
        onNever: () => options.onNever(fold.id, true),
      },
    );
    standing.set(fold.id, { fold, stub, before: 'folded' });
    stubs.add(stub.element);
    first.before(stub.element);
    hide(fold.elements, ways);
    for (const element of fold.elements) {
      element.addEventListener('beforematch', () => setOpen(fold.id, true), { signal: options.signal });
    }
    if (fold.elements.some((element) => options.opened.has(element))) setOpen(fold.id, true);
  }

  const toFold = folds.filter(({ state }) => state === 'folded');
  for (const fold of toFold) adoptFoldSheet(rootOf(fold), window, options.signal);
  const prepared = toFold.map((fold) => prepare(fold, window));
  for (const fold of prepared) stand(fold);
  options.signal.addEventListener('abort', () => {
    for (const { fold, stub } of standing.values()) {
      reveal(fold.elements);
      stub.element.remove();
    }
    standing.clear();
  });

  return {
    folds: () => folds,
    show: (id, open) => {
      for (const fold of folds) if ((id === 'all' || id === fold.id) && standing.has(fold.id)) setOpen(fold.id, open);
    },
    setNever,
    stubOf: (id) => {
      const stub = standing.get(id)?.stub.element ?? folds[id]?.elements[0];
      return stub?.checkVisibility() === false ? (stub.parentElement ?? stub) : stub;
    },
    stubs,
    unfolded: (read) => {
      const closed = folds.filter(({ id, state }) => state === 'folded' && standing.has(id));
      for (const fold of closed) reveal(fold.elements);
      try {
        return read();
      } finally {
        const ways = closed.map((fold) => waysToHide(fold.elements, window));
        for (const [i, fold] of closed.entries()) hide(fold.elements, ways[i]!);
      }
    },
  };
}
