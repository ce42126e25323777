/** Sees what the page has done to the folds, before anything of it is painted, and puts them right. */
import { areHidden, type Way } from './fold-marks.ts';
import { findAgain, haveOutgrown, type Imprint } from './imprint.ts';

/** A fold as it stands, with what is needed to find it again. */
export interface StandingFold {
  readonly elements: readonly Element[];
  readonly ways: readonly Way[];
  readonly isOpen: boolean;
  readonly stub: Element;
  readonly imprints: readonly Imprint[];
  /** Where the copies of a folded repeat stand that stay. */
  readonly twins: readonly Element[];
  readonly twinImprints: readonly Imprint[];
}

/** What is to be done about a fold; `lost` where it cannot stand any more. */
export type Mending =
  | { readonly type: 'replaced'; readonly elements: readonly Element[]; readonly twins: readonly Element[] }
  | { readonly type: 'undone' }
  | { readonly type: 'lost' };

const areSiblings = (elements: readonly Element[]): boolean =>
  elements.every((element) => element.parentNode === elements[0]!.parentNode);
const connected = (elements: readonly Element[]): boolean => elements.every((element) => element.isConnected);

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;
const isBefore = (stub: Element, element: Element): boolean =>
  stub.parentNode === element.parentNode && (stub.compareDocumentPosition(element) & FOLLOWING) !== 0;

/** Elements that stand, or those that the page has put in their place. */
const present = (
  document: Document,
  elements: readonly Element[],
  imprints: readonly Imprint[],
): readonly Element[] | undefined => (connected(elements) ? elements : findAgain(document, imprints));

/** What the page has done to one fold; undefined where it stands as it was made. */
export function mendingFor(document: Document, fold: StandingFold): Mending | undefined {
  const elements = present(document, fold.elements, fold.imprints);
  const twins = present(document, fold.twins, fold.twinImprints);
  if (!elements || !twins || !areSiblings(elements)) return { type: 'lost' };
  if (!fold.isOpen && haveOutgrown(elements, fold.imprints)) return { type: 'lost' };
  if (elements !== fold.elements || twins !== fold.twins) return { type: 'replaced', elements, twins };
  return isBefore(fold.stub, elements[0]!) && (fold.isOpen || areHidden(elements, fold.ways))
    ? undefined
    : { type: 'undone' };
}

/** Are the copies still shown that a folded repeat leaves to the reader? */
export const twinsShow = ({ twins }: StandingFold): boolean => twins.every((twin) => twin.checkVisibility());
