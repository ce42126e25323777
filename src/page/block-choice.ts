/** Which block of a page is chosen, and the way to wider and narrower ones. */
import type { Picking } from './picking.ts';

/** A choice among the blocks of a page. */
export interface BlockChoice {
  /** The chosen block; undefined before the first. */
  block(): Element | undefined;
  /** Chooses the smallest block that holds an element. */
  goTo(element: Element): void;
  goWider(): void;
  /** Goes back the way that Wider came, then on to the first block inside. */
  goNarrower(): void;
  goBeside(forward: boolean): void;
}

/** Nothing is chosen yet; `onChoose` hears of each other block, and whether it may have to be scrolled to. */
export function createBlockChoice(
  picking: Picking,
  onChoose: (block: Element, mayBeOutOfSight: boolean) => void,
): BlockChoice {
  /** Where Narrower goes back to. */
  let trail: readonly Element[] = [];
  let block: Element | undefined;

  function choose(next: Element | undefined, mayBeOutOfSight: boolean): void {
    if (!next || next === block) return;
    block = next;
    onChoose(next, mayBeOutOfSight);
  }
  return {
    block: () => block,
    goTo(element) {
      trail = [];
      choose(picking.blockAt(element), false);
    },
    goWider() {
      const next = block && picking.wider(block);
      if (!block || !next) return;
      trail = [...trail, block];
      choose(next, true);
    },
    goNarrower() {
      const next = trail.at(-1) ?? (block && picking.narrower(block));
      trail = trail.slice(0, -1);
      choose(next, true);
    },
    goBeside(forward) {
      trail = [];
      choose(block && picking.beside(block, forward), true);
    },
  };
}
