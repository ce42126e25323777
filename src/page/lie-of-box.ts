/** How a box lies on the page: over it or in it, and whether it is set off from what is around it. */
import type { Frames } from './frames.ts';
import { area, intersection, type Rect } from './rect.ts';
import { shownParent } from './shown-parent.ts';
import type { Lie } from './sight.ts';

// Nearly all boxes lie like one of these two, so they share them.
const DISTINCT: Lie = { distinct: true };
const NOTHING_OF_NOTE: Lie = {};

/** Share of the window that the element lies over, 0 to 1. */
const coverOf = (element: Element, view: Rect): number =>
  area(view) > 0 ? area(intersection(element.getBoundingClientRect(), view)) / area(view) : 0;

function overlayOf(element: Element, position: string): Lie['overlay'] | undefined {
  if (position === 'fixed') return 'fixed';
  if (element.localName === 'dialog' || /^(?:alert)?dialog$/u.test(element.getAttribute('role') ?? '')) return 'dialog';
  return position === 'sticky' ? 'sticky' : undefined;
}

/** How the element of a box lies; it is set off by a border, or by a ground other than the one around it. */
export function lieOfBox(element: Element, frames: Frames): Lie {
  const { position, style, ground } = frames.of(element);
  const parent = shownParent(element);
  const overlay = overlayOf(element, position);
  const bordered = style.borderTopWidth !== '0px' && style.borderLeftWidth !== '0px';
  const distinct = bordered || (parent !== null && frames.of(parent).ground !== ground);
  if (overlay) return { overlay, covers: coverOf(element, frames.view), ...(distinct ? { distinct } : {}) };
  return distinct ? DISTINCT : NOTHING_OF_NOTE;
}
