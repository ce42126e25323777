/** Sight without layout: only what the markup itself hides is known to be hidden. */
import type { Sight } from './sight.ts';

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0\d*)?\s*(?:;|$|!)|content-visibility\s*:\s*hidden|filter\s*:[^;]*blur\((?!0))/iu;
/** A height limit together with hidden overflow: how much of the text shows is not known, so none of it does. */
const CLIPPING_STYLE = /(?=.*overflow(?:-y)?\s*:\s*(?:hidden|clip))(?=.*(?:max-)?height\s*:\s*\d)/iu;

const isClosedDetails = (element: Element): boolean =>
  element.parentElement?.localName === 'details' &&
  !element.parentElement.hasAttribute('open') &&
  element !== element.parentElement.querySelector(':scope > summary');

/** Sight for a saved page that nothing lays out: `hidden`, inline style, closed details and dialogs. */
export const markupSight = (): Sight => ({
  mayShow(element) {
    if (element.hasAttribute('hidden') || isClosedDetails(element)) return false;
    if (element.localName === 'dialog' && !element.hasAttribute('open')) return false;
    const style = element.getAttribute('style') ?? '';
    return !HIDING_STYLE.test(style) && !CLIPPING_STYLE.test(style);
  },
  isBlock: (element) => /display\s*:\s*(?:block|flex|grid|table|list-item)/iu.test(element.getAttribute('style') ?? ''),
  see: (pieces) => ({ texts: pieces.map(({ node }) => node.data), cut: false }),
  lieOf: (element) =>
    element.getAttribute('role') === 'dialog' || element.localName === 'dialog' ? { overlay: 'dialog' } : {},
  isScrollLocked: () => false,
});
