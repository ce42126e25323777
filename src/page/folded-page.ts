/** The folds of a page as others see them, and what folding needs from its host. */
import type { Finding, FoldKind } from '../core/model.ts';
import type { StubShape, StubWords } from './stub.ts';

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
  /** The page has undone the fold again and again, so it is left alone. */
  readonly resisted: boolean;
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
  /** Is it a stub, or an element that is folded or was opened? */
  owns(node: Node): boolean;
  /** Calls back while the page stands as the site made it, stubs apart; nothing is painted in between. */
  unfolded<T>(read: () => T): T;
  /** Puts right what the page has done to the folds; call it before anything is painted. Answers whether all stand. */
  mend(): boolean;
  /** Gives back repeats whose other copy does not show any more. Answers whether all stand. */
  giveBackUnseen(): boolean;
}

/** What folding needs from its host. */
export interface FoldOptions {
  readonly wordsFor: (finding: Finding<FoldKind>) => StubWords;
  readonly shape: StubShape;
  /** Findings that the reader wants never folded. */
  readonly never: ReadonlySet<Finding<FoldKind>>;
  /** Elements that the reader has opened before: their folds stay open. */
  readonly opened: ReadonlySet<Element>;
  /** Elements whose fold the page has undone too often: they are reported only. */
  readonly resisting: ReadonlySet<Element>;
  /** Milliseconds. */
  readonly clock: () => number;
  readonly onChange: (fold: Fold) => void;
  /** Never fold this, or its Undo, was pressed on the page. */
  readonly onNever: (id: number, never: boolean) => void;
  /** Aborting gives the page its own bytes back. */
  readonly signal: AbortSignal;
}
