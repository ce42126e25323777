/** Sight without layout: only what the markup itself hides is known to be hidden. */
import type { Sight } from './sight.ts';

/** Declarations of an inline style by which nothing of an element's text is left to see. */
const HIDING_STYLES: readonly RegExp[] = [
  /^display:none/u,
  /^visibility:(?:hidden|collapse)/u,
  /^content-visibility:hidden/u,
  /^opacity:(?:0?\.0\d*|0|\d(?:\.\d+)?%)(?:!|$)/u,
  /^filter:.*(?:blur\((?!0(?:px)?\))|opacity\(0)/u,
  /^(?:font-size|width|height|max-width|max-height|zoom):0(?:\.0*)?(?:px|r?em|%)?(?:!|$)/u,
  /^(?:text-indent|left|right|top|margin-left|margin-top):-\d{4,}px/u,
  /^clip:rect\(0(?:px)?[ ,]/u,
  /^clip-path:(?:inset\((?:50|100)%|circle\(0)/u,
  /^(?:transform:.*scale\(0(?:\.0\d*)?[,)]|scale:0)/u,
  /^(?:color|-webkit-text-fill-color):transparent/u,
];
const CLIPS = /^overflow(?:-y)?:.*(?:hidden|clip)/u;
const LIMITS_HEIGHT = /^(?:max-)?(?:height|block-size):[\d.]/u;

/** The declarations of a style attribute, lower case, without blanks around the colon. */
const declarationsOf = (style: string): readonly string[] =>
  style
    .toLowerCase()
    .replace(/\/\*.*?\*\//gu, '')
    .split(';')
    .map((part) =>
      part
        .trim()
        .replace(/(?<!\s)\s*:\s*/u, ':')
        .replace(/(?<!\s)\s*!\s*/u, '!'),
    );

/** A height limit together with hidden overflow hides too: how much of the text shows is not known. */
function hidesByStyle(element: Element): boolean {
  const style = element.getAttribute('style');
  if (!style) return false;
  const declarations = declarationsOf(style);
  const says = (pattern: RegExp) => declarations.some((declaration) => pattern.test(declaration));
  return HIDING_STYLES.some(says) || (says(CLIPS) && says(LIMITS_HEIGHT));
}

const isClosedDetails = (element: Element): boolean =>
  element.parentElement?.localName === 'details' &&
  !element.parentElement.hasAttribute('open') &&
  element !== element.parentElement.querySelector(':scope > summary');

function mayShow(element: Element): boolean {
  if (element.hasAttribute('hidden') || isClosedDetails(element)) return false;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return false;
  return !element.hasAttribute('popover') && !hidesByStyle(element);
}

/** Does everything show from where the text stands up to the box that holds it? */
function showsIn(parent: Element, box: Element): boolean {
  for (let e: Element | null = parent; e && e !== box; e = e.parentElement) if (!mayShow(e)) return false;
  return true;
}

/** Sight for a saved page that nothing lays out: `hidden`, inline style, closed details, dialogs and popovers. */
export const markupSight = (): Sight => ({
  mayShow,
  isBlock: (element) => /display\s*:\s*(?:block|flex|grid|table|list-item)/iu.test(element.getAttribute('style') ?? ''),
  see(pieces, box) {
    const texts = pieces.map(({ node, parent }) => (showsIn(parent, box) ? node.data : ''));
    return { texts, cut: texts.some((text, i) => text !== pieces[i]!.node.data) };
  },
  lieOf: (element) =>
    element.getAttribute('role') === 'dialog' || element.localName === 'dialog' ? { overlay: 'dialog' } : {},
  isScrollLocked: () => false,
});
