/** What has to be asked of the page before anything is folded: each question after a change costs a layout. */
import { waysToHide, type Way } from './fold-marks.ts';
import type { Fold } from './folded-page.ts';
import { groundLook } from './ground-look.ts';
import { haveOutgrown, imprintsOf, type Imprint } from './imprint.ts';
import type { PageReading } from './read-page.ts';
import type { StubLook } from './stub.ts';

/** A fold with all that had to be asked of the page. */
export interface PreparedFold {
  readonly fold: Fold;
  readonly look: Omit<StubLook, 'shape'>;
  /** How each of its elements is taken out of sight. */
  readonly ways: readonly Way[];
  /** Where the copies of a repeat stand that stay. */
  readonly twins: readonly Element[];
  readonly imprints: readonly Imprint[];
  readonly twinImprints: readonly Imprint[];
}

/** Asks all that a fold needs, and changes nothing. */
export function prepareFold(
  fold: Fold,
  { page, elements }: PageReading,
  window: Window,
  pathOf: (element: Element) => string,
): PreparedFold {
  const [first] = fold.elements as readonly [Element];
  const look = { gate: fold.finding.kind === 'gate', ...groundLook(first.parentElement ?? first, window) };
  const twins = (fold.finding.twins ?? []).map((twin) => elements[page.blocks[twin]!.box]!);
  const imprints = imprintsOf(fold.elements, pathOf);
  return {
    fold,
    look,
    ways: waysToHide(fold.elements, window),
    twins,
    imprints,
    twinImprints: imprintsOf(twins, pathOf),
  };
}

/** Is the page, where the fold is to be put, as it was when it was asked? */
export const isAsPrepared = ({ fold: { elements }, imprints }: PreparedFold): boolean =>
  elements.every(({ isConnected }) => isConnected) && !haveOutgrown(elements, imprints);
