/** Folds what the lock admits, and undoes exactly that when its signal aborts. */
import type { Finding, FoldKind } from '../core/model.ts';
import { createPathFinder } from './css-path.ts';
import type { FoldLock } from './fold-lock.ts';
import { adoptFoldSheet } from './fold-sheet.ts';
import type { FoldedPage, FoldOptions } from './folded-page.ts';
import { listFolds } from './list-folds.ts';
import { placeFold, rootOf, type FoldGround, type PlacedFold } from './placed-fold.ts';
import { prepareFold } from './prepare-fold.ts';
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

/** Folds the findings that the lock admits and reports the others. */
export function foldFindings(
  document: Document,
  reading: PageReading,
  findings: readonly Finding<FoldKind>[],
  lock: FoldLock,
  options: FoldOptions,
): FoldedPage {
  const window = document.defaultView!;
  const { signal } = options;
  // Stubs have a tag of their own and shift no path.
  const ground: FoldGround = { document, options, pathOf: createPathFinder(), own: new Set() };
  const listed = listFolds(reading, findings, lock, options, ground.pathOf);
  const toFold = listed.filter(({ state }) => state === 'folded');
  for (const fold of toFold) adoptFoldSheet(rootOf(fold), window, signal);
  const prepared = toFold.map((fold) => prepareFold(fold, reading, window));
  const placed = new Map<number, PlacedFold>();
  for (const one of prepared) placed.set(one.fold.id, placeFold(one, ground));
  const stubs = new Set([...placed.values()].map(({ stub }) => stub));

  const standing = (): readonly PlacedFold[] => [...placed.values()].filter((fold) => fold.isStanding());
  const allStand = (): boolean => ![...placed.values()].some((fold) => fold.isLost());
  /** The page may change its colours under the stubs: by itself, or with the reader's system. */
  const followGround = (): void => standing().forEach((fold) => fold.followGround());
  signal.addEventListener('abort', () => standing().forEach((fold) => fold.takeAway()));
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', followGround, { signal });

  return {
    folds: () => listed.filter(({ id }) => !placed.get(id)?.isLost()).map((fold) => placed.get(fold.id)?.now() ?? fold),
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
}
