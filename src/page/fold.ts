/** Folds what the lock admits, and undoes exactly that when its signal aborts. */
import type { Finding, FoldKind } from '../core/model.ts';
import { createPathFinder } from './css-path.ts';
import type { FoldLock } from './fold-lock.ts';
import { hide, reveal, waysToHide, type Way } from './fold-marks.ts';
import { adoptFoldSheet } from './fold-sheet.ts';
import type { Fold, FoldedPage, FoldOptions } from './folded-page.ts';
import { ownOf } from './hidden-names.ts';
import { groundLook } from './ground-look.ts';
import { imprintsOf } from './imprint.ts';
import { listFolds } from './list-folds.ts';
import { mendingFor, twinsShow, type StandingFold } from './mend-folds.ts';
import { createQuarrel } from './quarrel.ts';
import type { PageReading } from './read-page.ts';
import { createStub, type Stub, type StubLook } from './stub.ts';

/** A fold with all that had to be asked of the page's styles. */
interface Prepared {
  readonly fold: Fold;
  readonly look: Omit<StubLook, 'shape'>;
  readonly ways: readonly Way[];
  readonly twins: readonly Element[];
}

const rootOf = ({ elements }: Fold) => elements[0]!.getRootNode() as Document | ShadowRoot;

function prepare(fold: Fold, { page, elements }: PageReading, window: Window): Prepared {
  const [first] = fold.elements as readonly [Element];
  const look = { gate: fold.finding.kind === 'gate', ...groundLook(first.parentElement ?? first, window) };
  const twins = (fold.finding.twins ?? []).map((twin) => elements[page.blocks[twin]!.box]!);
  return { fold, look, ways: waysToHide(fold.elements, window), twins };
}

/** One admitted finding where it stands. */
interface Standing extends Omit<StandingFold, 'isOpen' | 'elements' | 'stub'> {
  readonly stub: Stub;
  ways: readonly Way[];
  twins: readonly Element[];
  /** What it was before the reader wanted it never folded. */
  before: Fold['state'];
  /** Asked each time that the page has undone the fold. */
  readonly givesIn: () => boolean;
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
  const standing = new Map<number, Standing>();
  const stubs = new Set<Element>();
  /** Elements of the folds that stand. */
  const own = new Set<Node>();
  /** Numbers of folds that the page has taken away. */
  const lost = new Set<number>();
  // Stubs have a tag of their own and shift no path.
  const pathOf = createPathFinder();
  let folds = listFolds(reading, findings, lock, options, pathOf);

  function update(id: number, change: Partial<Fold>): void {
    folds = folds.map((fold) => (fold.id === id ? { ...fold, ...change } : fold));
    options.onChange(folds[id]!);
  }
  function conceal(id: number): void {
    const { elements } = folds[id]!;
    const ways = waysToHide(elements, window);
    standing.get(id)!.ways = ways;
    hide(elements, ways);
  }
  function setOpen(id: number, open: boolean): void {
    const stands = standing.get(id);
    const { elements, state } = folds[id]!;
    if (!stands || state === 'never' || (state === 'opened') === open) return;
    if (open) reveal(elements);
    else conceal(id);
    stands.stub.show(open ? 'opened' : 'folded');
    update(id, { state: open ? 'opened' : 'folded' });
  }
  function setNever(id: number, never: boolean): void {
    const one = standing.get(id);
    const { elements: own, state } = folds[id] ?? {};
    if (!one || !own || !state || (state === 'never') === never) return;
    if (never) one.before = state;
    if (one.before === 'folded') {
      if (never) reveal(own);
      else conceal(id);
    }
    one.stub.show(never ? 'never' : one.before === 'folded' ? 'folded' : 'opened');
    update(id, { state: never ? 'never' : one.before });
  }
  function stubFor({ fold: { id, finding }, look }: Prepared): Stub {
    const onPress = () => {
      const { state } = folds[id]!;
      if (state === 'never') options.onNever(id, false);
      else setOpen(id, state === 'folded');
    };
    const onNever = () => options.onNever(id, true);
    return createStub(document, options.wordsFor(finding), { ...look, shape: options.shape }, { onPress, onNever });
  }
  function place(id: number): void {
    const { elements, state } = folds[id]!;
    const { stub, ways } = standing.get(id)!;
    for (const element of elements) own.add(element);
    adoptFoldSheet(rootOf(folds[id]!), window, options.signal);
    ownOf(elements[0]!, 'before').call(elements[0]!, stub.element);
    if (state === 'folded') hide(elements, ways);
  }
  function openWhenFound(id: number): void {
    for (const element of folds[id]!.elements) {
      element.addEventListener('beforematch', () => setOpen(id, true), { signal: options.signal });
    }
  }
  function stand(prepared: Prepared): void {
    const { fold, ways, twins } = prepared;
    const stub = stubFor(prepared);
    stubs.add(stub.element);
    standing.set(fold.id, {
      stub,
      ways,
      twins,
      imprints: imprintsOf(fold.elements, pathOf),
      twinImprints: imprintsOf(twins, pathOf),
      before: 'folded',
      givesIn: createQuarrel(options.clock),
    });
    place(fold.id);
    openWhenFound(fold.id);
    if (fold.elements.some((element) => options.opened.has(element))) setOpen(fold.id, true);
  }
  /** The page may change its colours under the stubs: by itself, or with the reader's system. */
  function followGround(): void {
    for (const { stub } of standing.values()) {
      const { parentElement } = stub.element;
      if (parentElement) stub.wear(groundLook(parentElement, window));
    }
  }
  function takeAway(id: number): void {
    const { elements } = folds[id]!;
    reveal(elements);
    for (const element of elements) own.delete(element);
    standing.get(id)?.stub.element.remove();
    standing.delete(id);
  }
  function lose(id: number): void {
    takeAway(id);
    lost.add(id);
    options.onChange(folds[id]!);
  }
  const asItStands = (id: number, { stub, ...stands }: Standing): StandingFold => ({
    ...stands,
    stub: stub.element,
    elements: folds[id]!.elements,
    isOpen: folds[id]!.state !== 'folded',
  });
  function mendOne(id: number, stands: Standing): void {
    const mending = mendingFor(document, asItStands(id, stands));
    if (mending?.type === 'lost') lose(id);
    else if (mending?.type === 'replaced') {
      // The page may keep the old ones for later: they must not come back hidden.
      reveal(folds[id]!.elements.filter((element) => !mending.elements.includes(element)));
      stands.twins = mending.twins;
      update(id, { elements: mending.elements });
      place(id);
      openWhenFound(id);
    } else if (mending && stands.givesIn()) {
      takeAway(id);
      update(id, { state: 'reported', resisted: true });
    } else if (mending) place(id);
  }

  const toFold = folds.filter(({ state }) => state === 'folded');
  for (const fold of toFold) adoptFoldSheet(rootOf(fold), window, options.signal);
  const prepared = toFold.map((fold) => prepare(fold, reading, window));
  for (const fold of prepared) stand(fold);
  options.signal.addEventListener('abort', () => [...standing.keys()].forEach(takeAway));
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', followGround, { signal: options.signal });

  return {
    folds: () => folds.filter(({ id }) => !lost.has(id)),
    show: (id, open) => {
      for (const fold of folds) if (id === 'all' || id === fold.id) setOpen(fold.id, open);
    },
    setNever,
    stubOf: (id) => {
      const stub = standing.get(id)?.stub.element ?? folds[id]?.elements[0];
      return stub?.checkVisibility() === false ? (stub.parentElement ?? stub) : stub;
    },
    stubs,
    owns: (node) => own.has(node) || stubs.has(node as Element),
    unfolded: (read) => {
      const closed = folds.filter(({ id, state }) => state === 'folded' && standing.has(id));
      for (const fold of closed) reveal(fold.elements);
      try {
        return read();
      } finally {
        followGround();
        const ways = closed.map((fold) => waysToHide(fold.elements, window));
        for (const [i, { id, elements }] of closed.entries()) {
          standing.get(id)!.ways = ways[i]!;
          hide(elements, ways[i]!);
        }
      }
    },
    mend: () => {
      for (const [id, stands] of [...standing]) mendOne(id, stands);
      return lost.size === 0;
    },
    giveBackUnseen: () => {
      for (const [id, stands] of [...standing]) {
        if (folds[id]!.state === 'folded' && !twinsShow(asItStands(id, stands))) lose(id);
      }
      return lost.size === 0;
    },
  };
}
