/** Folds what the lock admits, and undoes exactly that when its signal aborts. */
import type { Finding, FoldKind } from '../core/model.ts';
import { finish, forEachOf, type Steps } from '../core/steps.ts';
import { createPathFinder } from './css-path.ts';
import type { FoldLock } from './fold-lock.ts';
import type { Fold, FoldedPage, FoldOptions } from './folded-page.ts';
import { listFolds } from './list-folds.ts';
import { placeFold, type FoldGround, type PlacedFold } from './placed-fold.ts';
import { isAsPrepared, prepareFold, type PreparedFold } from './prepare-fold.ts';
import type { PageReading } from './read-page.ts';

/** Calls back while the elements of these folds show; styles are asked of all before any is covered again. */
function whileUncovered<T>(folds: readonly PlacedFold[], read: () => T, followGround: () => void): T {
  for (const fold of folds) fold.uncover();
  try {
    return read();
  } finally {
    followGround();
    for (const fold of folds) fold.measure();
    for (const fold of folds) fold.cover();
  }
}

/** Folding under way. */
export interface Folding {
  /** The folds that stand by now. */
  readonly page: FoldedPage;
  /** Folds the findings that the lock admits and reports the others. The page may change between two steps. */
  readonly work: Steps<void>;
}

/** Asking the page about so many folds, or putting so many stubs there, is one step. */
const FEW = 8;

/** Begins to fold: nothing is done to the page before the first step. */
export function beginFolding(
  document: Document,
  reading: PageReading,
  findings: readonly Finding<FoldKind>[],
  lock: FoldLock,
  options: FoldOptions,
): Folding {
  const window = document.defaultView!;
  const { signal } = options;
  // Stubs have a tag of their own and shift no path.
  const pathOf = createPathFinder();
  const ground: FoldGround = { document, options, own: new Set() };
  let listed: readonly Fold[] = [];
  const placed = new Map<number, PlacedFold>();
  const stubs = new Set<Element>();
  /** Numbers of folds whose place had changed before they were put there. */
  const leftOut = new Set<number>();

  function place(prepared: PreparedFold): void {
    const { id } = prepared.fold;
    if (!isAsPrepared(prepared)) return void leftOut.add(id);
    const fold = placeFold(prepared, ground);
    placed.set(id, fold);
    stubs.add(fold.stub);
  }
  function* work(): Steps<void> {
    listed = yield* listFolds(reading, findings, lock, options, pathOf);
    const toFold = listed.filter(({ state }) => state === 'folded');
    const prepared: PreparedFold[] = [];
    yield* forEachOf(toFold.length, (i) => void prepared.push(prepareFold(toFold[i]!, reading, window, pathOf)), FEW);
    yield* forEachOf(prepared.length, (i) => place(prepared[i]!), FEW);
  }

  const standing = (): readonly PlacedFold[] => [...placed.values()].filter((fold) => fold.isStanding());
  const allStand = (): boolean => leftOut.size === 0 && ![...placed.values()].some((fold) => fold.isLost());
  /** The page may change its colours under the stubs: by itself, or with the reader's system. */
  const followGround = (): void => standing().forEach((fold) => fold.followGround());
  signal.addEventListener('abort', () => standing().forEach((fold) => fold.takeAway()));
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', followGround, { signal });

  const page: FoldedPage = {
    folds: () =>
      listed
        .filter(({ id }) => !leftOut.has(id) && !placed.get(id)?.isLost())
        .map((fold) => placed.get(fold.id)?.now() ?? fold),
    show(id, open) {
      for (const [own, fold] of placed) if (id === 'all' || id === own) fold.setOpen(open);
    },
    setNever: (id, never) => placed.get(id)?.setNever(never),
    stubOf(id) {
      const fold = placed.get(id);
      const stub = fold?.isStanding() ? fold.stub : (fold?.now() ?? listed[id])?.elements[0];
      return stub?.checkVisibility() === false ? (stub.parentElement ?? stub) : stub;
    },
    stubs,
    owns: (node) => ground.own.has(node) || stubs.has(node as Element),
    unfolded(read) {
      const closed = standing().filter((fold) => fold.now().state === 'folded');
      return whileUncovered(closed, read, followGround);
    },
    mend() {
      for (const fold of standing()) fold.mend();
      return allStand();
    },
    giveBackUnseen() {
      for (const fold of standing()) fold.giveBackUnseen();
      return allStand();
    },
  };
  return { page, work: work() };
}

/** Folds the findings that the lock admits and reports the others, in one go. */
export function foldFindings(...given: Parameters<typeof beginFolding>): FoldedPage {
  const { page, work } = beginFolding(...given);
  finish(work);
  return page;
}
