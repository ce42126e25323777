/** Where the content script leaves what the picker needs: scripts of one extension share a world in each page. */
import type { FoldRule } from '../core/site-rules.ts';
import type { Picking } from '../page/picking.ts';

/** What the picker is to do in this page. */
export interface PickingHere {
  readonly picking: Picking;
  readonly action: FoldRule['action'];
  /** The element that the menu was opened on. */
  readonly start: Element | undefined;
  readonly decide: (block: Element) => void;
}

const place = globalThis as { cleanCopyPicking?: PickingHere | undefined };

/** Leaves it for the picker that is injected next. */
export const leaveForPicker = (here: PickingHere): void => void (place.cleanCopyPicking = here);

/** Takes it, once. */
export function takeForPicker(): PickingHere | undefined {
  const here = place.cleanCopyPicking;
  place.cleanCopyPicking = undefined;
  return here;
}
