/** Which blocks of a page the reader may pick, and which the lock keeps from being folded. */
import type { Finding, FoldKind, Reading } from '../core/model.ts';
import { createLock } from './fold-lock.ts';
import type { PageReading } from './read-page.ts';

/** Why a block may not be folded: it holds text of the article, or it cannot be folded where it is. */
export type Refusal = 'article' | 'place';

/** The blocks of one reading, to be picked from; only what takes room on the page now is picked. */
export interface Picking {
  /** The smallest block that holds the element; undefined outside of what was read. */
  blockAt(element: Element): Element | undefined;
  /** The next block around this one. */
  wider(block: Element): Element | undefined;
  /** The first block inside of this one. */
  narrower(block: Element): Element | undefined;
  /** The block before or after this one that is not inside of it. */
  beside(block: Element, forward: boolean): Element | undefined;
  /** Why the block may not be folded; undefined where it may. */
  refusal(block: Element): Refusal | undefined;
}

/** Picking from a reading; the body itself is no block to pick. */
export function createPicking(pageReading: PageReading, reading: Reading, window: Window): Picking {
  const { page, elements } = pageReading;
  const boxOf = new Map(elements.map((element, box) => [element, box]));
  const kept = new Set(reading.protectedBoxes);
  // What is folded already takes no room: there would be nothing to see around it.
  const isPickable = (box: number | undefined): box is number =>
    box !== undefined && (page.boxes[box]?.parent ?? -1) >= 0 && elements[box]!.getBoundingClientRect().height > 0;
  const elementOf = (box: number | undefined) => (isPickable(box) ? elements[box] : undefined);
  const holdsText = (box: number) => page.boxes[box]!.endBlock > page.boxes[box]!.firstBlock;

  function blockAt(element: Element): Element | undefined {
    for (let e: Element | null = element; e; e = e.parentElement) if (isPickable(boxOf.get(e))) return e;
    return undefined;
  }
  function narrower(block: Element): Element | undefined {
    const box = boxOf.get(block) ?? Infinity;
    for (let inner = box + 1; inner < (page.boxes[box]?.end ?? 0); inner++)
      if (isPickable(inner)) return elements[inner];
    return undefined;
  }
  function before(box: number): Element | undefined {
    const { parent } = page.boxes[box]!;
    for (let other = box - 1; other > 0; other--) {
      const isInside = page.boxes[other]!.parent !== parent && other > parent;
      if (!isInside && holdsText(other) && isPickable(other)) return elements[other];
    }
    return undefined;
  }
  function after(box: number): Element | undefined {
    for (let other = page.boxes[box]!.end; other < page.boxes.length; other++)
      if (isPickable(other)) return elements[other];
    return undefined;
  }
  function beside(block: Element, forward: boolean): Element | undefined {
    const box = boxOf.get(block);
    if (box === undefined) return undefined;
    return forward ? after(box) : before(box);
  }
  function refusal(block: Element): Refusal | undefined {
    const box = boxOf.get(block);
    if (box === undefined) return 'place';
    for (let i = box; i < page.boxes[box]!.end; i++) if (kept.has(i)) return 'article';
    const finding: Finding<FoldKind> = { kind: 'pick', boxes: [box], state: 'folded', reason: { type: 'picked' } };
    return createLock(pageReading, reading, window).admit(finding) ? undefined : 'place';
  }
  return { blockAt, wider: (block) => elementOf(page.boxes[boxOf.get(block) ?? 0]?.parent), narrower, beside, refusal };
}
