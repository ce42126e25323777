/** Folding on trial: what is asked for folds, whatever the lock would say of it. */
import type { Finding } from '../../src/core/model.ts';
import type { FoldLock } from '../../src/page/fold-lock.ts';
import { foldFindings } from '../../src/page/fold.ts';
import type { Fold, FoldedPage } from '../../src/page/folded-page.ts';
import { markupSight } from '../../src/page/markup-sight.ts';
import { readPage } from '../../src/page/read-page.ts';
import { anyFolding } from './any-folding.ts';
import { stopIn } from './unit-document.ts';

/** A finding that these boxes are to fold. */
export const finding = (...boxes: number[]): Finding => ({
  kind: 'newsletter',
  boxes,
  state: 'folded',
  reason: { type: 'evidence', parts: [{ type: 'emailField' }] },
});

/** Folds on trial, what was told of them, and their end. */
export interface Trial {
  readonly folded: FoldedPage;
  readonly changes: Fold[];
  undo(): void;
}

/** Folds whatever is asked for: the lock is tried elsewhere. */
export function fold(document: Document, findings: readonly Finding[], opened: readonly Element[] = []): Trial {
  const reading = readPage(document, markupSight());
  const stop = stopIn(document);
  const changes: Fold[] = [];
  const lock: FoldLock = {
    admit: ({ state, boxes }) => (state === 'folded' ? boxes.map((box) => reading.elements[box]!) : undefined),
  };
  const folded = foldFindings(document, reading, findings, lock, {
    ...anyFolding,
    opened: new Set(opened),
    onChange: (change) => changes.push(change),
    signal: stop.signal,
  });
  return { folded, changes, undo: () => stop.abort() };
}

/** Three blocks, the second an offer. */
export const PAGE = '<p id="a">One</p><aside id="b">Sign up</aside><p id="c">Two</p>';
/** Is an element folded the way most are? */
export const isFolded = (element: Element) => element.getAttribute('hidden') === 'until-found';
