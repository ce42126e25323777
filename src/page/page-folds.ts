/** The folds of a page from one reading to the next: what stays the same is left alone, all else is folded anew. */
import type { Finding, FoldKind } from '../core/model.ts';
import type { Steps } from '../core/steps.ts';
import type { Wishes } from './cleaned-page.ts';
import { beginFolding } from './fold.ts';
import { createLock } from './fold-lock.ts';
import type { Fold, FoldedPage } from './folded-page.ts';
import { heedRules } from './heed-rules.ts';
import type { KnownPage } from './known-page.ts';
import type { WholeReading } from './whole-reading.ts';
import { sameFindings } from './same-findings.ts';
import type { StubShape, StubWords } from './stub.ts';

/** What folding needs from its host. */
export interface PageFoldsOptions {
  readonly wordsFor: (finding: Finding<FoldKind>) => StubWords;
  /** Never fold this, or its Undo, was pressed on the page: call `neverFold` or `undoNever` and keep the answer. */
  readonly onNever: (id: number, never: boolean) => void;
  readonly onChange: () => void;
  /** Milliseconds. */
  readonly clock: () => number;
}

/** The folds of a page, and the reading that they come from. */
export interface PageFolds {
  /**
   * The work of folding what a reading has found, as the reader wishes it; undefined where all folds stand as they should.
   */
  follow(reading: WholeReading, wishes: Wishes): Steps<void> | undefined;
  /** Gives the page its own bytes back and forgets the reading. */
  giveBack(): void;
  /** The folds as they stand; undefined where nothing was folded. */
  now(): FoldedPage | undefined;
  /** The last reading that was followed; undefined where the page carries no article. */
  known(): KnownPage | undefined;
}

/** What outlasts a refolding: which elements the reader has opened, and whose folds the page keeps undoing. */
function createMemory() {
  const opened = new Set<Element>();
  const resisting = new Set<Element>();
  const remember = ({ elements, state, resisted }: Fold): void => {
    for (const element of elements) {
      if (state === 'opened') opened.add(element);
      else opened.delete(element);
      if (resisted) resisting.add(element);
    }
  };
  return { opened, resisting, remember };
}

/** The folds of a document; nothing is folded before the first reading is followed. */
export function createPageFolds(document: Document, options: PageFoldsOptions): PageFolds {
  const { wordsFor, onNever, clock } = options;
  const { opened, resisting, remember } = createMemory();
  let folded: FoldedPage | undefined;
  let standing: AbortController | undefined;
  let shape: StubShape | undefined;
  let known: KnownPage | undefined;

  function onChange(fold: Fold): void {
    remember(fold);
    options.onChange();
  }
  function* refold({ reading, whole, heeded: { findings, never } }: KnownPage, shape: StubShape): Steps<void> {
    standing?.abort();
    standing = new AbortController();
    const { signal } = standing;
    const lock = createLock(reading, whole, document.defaultView!);
    const more = { wordsFor, shape, never, opened, resisting, clock, onChange, onNever, signal };
    const begun = beginFolding(document, reading, findings, lock, more);
    folded = begun.page;
    yield* begun.work;
  }
  return {
    follow({ pageReading, reading }, wishes) {
      const heeded = heedRules(document, pageReading, reading.findings, wishes.folds);
      const next = { reading: pageReading, whole: reading, heeded };
      known = next;
      const isSame = folded && sameFindings(folded.folds(), heeded, pageReading.elements);
      if (isSame && shape === wishes.shape) return undefined;
      shape = wishes.shape;
      return refold(next, wishes.shape);
    },
    giveBack() {
      standing?.abort();
      folded = undefined;
      known = undefined;
    },
    now: () => folded,
    known: () => known,
  };
}
