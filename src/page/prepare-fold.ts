/** What has to be asked of the page's styles before anything is folded: each question after a change costs a layout. */
import { waysToHide, type Way } from './fold-marks.ts';
import type { Fold } from './folded-page.ts';
import { groundLook } from './ground-look.ts';
import type { PageReading } from './read-page.ts';
import type { StubLook } from './stub.ts';

/** A fold with all that had to be asked of the page's styles. */
export interface PreparedFold {
  readonly fold: Fold;
  readonly look: Omit<StubLook, 'shape'>;
  /** How each of its elements is taken out of sight. */
  readonly ways: readonly Way[];
  /** Where the copies of a repeat stand that stay. */
  readonly twins: readonly Element[];
}

/** Asks all that a fold needs, and changes nothing. */
export function prepareFold(fold: Fold, { page, elements }: PageReading, window: Window): PreparedFold {
  const [first] = fold.elements as readonly [Element];
  const look = { gate: fold.finding.kind === 'gate', ...groundLook(first.parentElement ?? first, window) };
  const twins = (fold.finding.twins ?? []).map((twin) => elements[page.blocks[twin]!.box]!);
  return { fold, look, ways: waysToHide(fold.elements, window), twins };
}
