/** One fold where it stands on the page: its stub, its elements, and what the reader and the page do with both. */
import { hide, reveal, waysToHide } from './fold-marks.ts';
import { adoptFoldSheet } from './fold-sheet.ts';
import type { Fold, FoldOptions } from './folded-page.ts';
import { groundLook } from './ground-look.ts';
import { ownOf } from './hidden-names.ts';
import { mendingFor, twinsShow, type Mending, type StandingFold } from './mend-folds.ts';
import type { PreparedFold } from './prepare-fold.ts';
import { createQuarrel } from './quarrel.ts';
import { createStub } from './stub.ts';

/** A fold on the page. What is done to one that stands no longer does nothing. */
export interface PlacedFold {
  /** The fold with its present state. */
  now(): Fold;
  readonly stub: Element;
  /** False once it was taken away. */
  isStanding(): boolean;
  /** The page has taken its place away, so that it is listed no longer. */
  isLost(): boolean;
  setOpen(open: boolean): void;
  /** Gives it back for good, with Undo on its stub; `never` false makes it what it was before. */
  setNever(never: boolean): void;
  /** Takes the colours of the ground under the stub. */
  followGround(): void;
  /** Takes stub and marks off the page. */
  takeAway(): void;
  /** Puts right what the page has done to it. */
  mend(): void;
  /** Gives a repeat back whose other copy does not show any more. */
  giveBackUnseen(): void;
  /** Shows the elements for a moment; `measure` and then `cover` take them out of sight again. */
  uncover(): void;
  measure(): void;
  cover(): void;
}

/** What the folds of a page share. */
export interface FoldGround {
  readonly document: Document;
  readonly options: FoldOptions;
  /** Elements of all folds that stand. */
  readonly own: Set<Node>;
}

/** The tree that a fold stands in: its sheet is adopted there. */
const rootOf = ({ elements }: Fold): Document | ShadowRoot => elements[0]!.getRootNode() as Document | ShadowRoot;

/** Folds what was prepared. */
export function placeFold(prepared: PreparedFold, ground: FoldGround): PlacedFold {
  const { document, options, own } = ground;
  const { imprints, twinImprints } = prepared;
  const window = document.defaultView!;
  let { fold, ways, twins } = prepared;
  const { id } = fold;
  /** What it was before the reader wanted it never folded. */
  let before: Fold['state'] = 'folded';
  let stands = true;
  let isLost = false;

  const stub = createStub(
    document,
    options.wordsFor(fold.finding),
    { ...prepared.look, shape: options.shape },
    {
      onPress() {
        if (fold.state === 'never') options.onNever(id, false);
        else setOpen(fold.state === 'folded');
      },
      onNever: () => options.onNever(id, true),
    },
  );
  /** Asked each time that the page has undone the fold. */
  const givesIn = createQuarrel(options.clock);

  function update(change: Partial<Fold>): void {
    fold = { ...fold, ...change };
    options.onChange(fold);
  }
  const measure = (): void => void (ways = waysToHide(fold.elements, window));
  const cover = (): void => hide(fold.elements, ways);
  const uncover = (): void => reveal(fold.elements);
  function conceal(): void {
    measure();
    cover();
  }
  function setOpen(open: boolean): void {
    if (!stands || fold.state === 'never' || (fold.state === 'opened') === open) return;
    if (open) uncover();
    else conceal();
    stub.show(open ? 'opened' : 'folded');
    update({ state: open ? 'opened' : 'folded' });
  }
  function setNever(never: boolean): void {
    if (!stands || (fold.state === 'never') === never) return;
    if (never) before = fold.state;
    if (before === 'folded') {
      if (never) uncover();
      else conceal();
    }
    stub.show(never ? 'never' : before === 'folded' ? 'folded' : 'opened');
    update({ state: never ? 'never' : before });
  }
  function place(): void {
    const [first] = fold.elements as readonly [Element];
    for (const element of fold.elements) own.add(element);
    adoptFoldSheet(rootOf(fold), window, options.signal);
    ownOf(first, 'before').call(first, stub.element);
    if (fold.state === 'folded') cover();
  }
  function openWhenFound(): void {
    for (const element of fold.elements) {
      element.addEventListener('beforematch', () => setOpen(true), { signal: options.signal });
    }
  }
  function takeAway(): void {
    uncover();
    for (const element of fold.elements) own.delete(element);
    stub.element.remove();
    stands = false;
  }
  function lose(): void {
    takeAway();
    isLost = true;
    options.onChange(fold);
  }
  const asItStands = (): StandingFold => ({
    ...{ ways, twins, imprints, twinImprints, elements: fold.elements },
    stub: stub.element,
    isOpen: fold.state !== 'folded',
  });
  function replace({ elements, twins: next }: Extract<Mending, { readonly type: 'replaced' }>): void {
    // The page may keep the old ones for later: they must not come back hidden.
    reveal(fold.elements.filter((element) => !elements.includes(element)));
    twins = next;
    update({ elements });
    place();
    openWhenFound();
  }
  function mend(): void {
    const mending = stands ? mendingFor(document, asItStands()) : undefined;
    if (mending?.type === 'lost') lose();
    else if (mending?.type === 'replaced') replace(mending);
    else if (mending && givesIn()) {
      takeAway();
      update({ state: 'reported', resisted: true });
    } else if (mending) place();
  }

  place();
  openWhenFound();
  if (fold.elements.some((element) => options.opened.has(element))) setOpen(true);
  return {
    ...{ setOpen, setNever, takeAway, mend, measure, cover, uncover },
    now: () => fold,
    stub: stub.element,
    isStanding: () => stands,
    isLost: () => isLost,
    followGround() {
      const { parentElement } = stub.element;
      if (stands && parentElement) stub.wear(groundLook(parentElement, window));
    },
    giveBackUnseen() {
      if (stands && fold.state === 'folded' && !twinsShow(asItStands())) lose();
    },
  };
}
