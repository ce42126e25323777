/** What surrounds an element: which part of the window its text can show in, on what ground, and whether it is dimmed away. */
import { alphaOf, colourOf, contrast } from './colour.ts';
import { clipByMask, clipByPath, clipByRect, fadeOver } from './fades.ts';
import { area, EVERYWHERE, intersection, type Rect } from './rect.ts';
import type { Lie } from './sight.ts';

/** The surroundings of one element; children share their parent's clip and fades where they add none. */
export interface Frame {
  /** Where text of the element can show. */
  readonly clip: Rect;
  /** Where an absolutely placed descendant can show: the clip of the nearest positioned ancestor. */
  readonly placedClip: Rect;
  /** Areas in which text fades into its ground. */
  readonly fades: readonly Rect[];
  /** The element or something around it is blurred, nearly transparent, pressed flat or passed by when the page is drawn. */
  readonly dimmed: boolean;
  readonly opacity: number;
  /** The colour behind the text. */
  readonly ground: string;
  readonly position: string;
  readonly style: CSSStyleDeclaration;
}

/** Below this opacity nobody reads a text. */
const MIN_OPACITY = 0.1;
/** From this radius on letters are no longer told apart, in CSS pixels. */
const BLUR_RADIUS = 1;
/** Below this contrast letters cannot be told from their ground (faint but readable greys start at about 1.3). */
const MIN_CONTRAST = 1.2;
/** Nobody reads letters smaller than this, in CSS pixels. */
const MIN_FONT_SIZE = 3;
/** A transform that leaves less of an area than this share of it leaves no letters. */
const MIN_SCALE = 0.001;
const NO_FADES: readonly Rect[] = [];
const DISTINCT: Lie = { distinct: true };
const NOTHING_OF_NOTE: Lie = {};

const isBlurred = (filter: string): boolean =>
  filter !== 'none' &&
  filter !== '' &&
  (Number.parseFloat(/blur\(([\d.]+)px/u.exec(filter)?.[1] ?? '0') >= BLUR_RADIUS ||
    Number.parseFloat(/opacity\(([\d.]+)/u.exec(filter)?.[1] ?? '1') < MIN_OPACITY);

/** Does a computed transform or scale leave nothing of an element's width or height? */
function isPressedFlat({ transform, scale }: CSSStyleDeclaration): boolean {
  if (
    scale &&
    scale !== 'none' &&
    scale
      .split(' ')
      .slice(0, 2)
      .some((factor) => Number(factor) === 0)
  )
    return true;
  if (!transform || transform === 'none') return false;
  const numbers = transform
    .slice(transform.indexOf('(') + 1, -1)
    .split(',')
    .map(Number);
  const [a, b, c, d] = numbers.length === 6 ? numbers : [0, 1, 4, 5].map((i) => numbers[i]);
  return Math.abs(a! * d! - b! * c!) < MIN_SCALE;
}

/** Inside it nothing is drawn; on inline elements the property says nothing. */
const isPassedBy = ({ contentVisibility, display }: CSSStyleDeclaration): boolean =>
  contentVisibility === 'hidden' && display !== 'inline';

/** The parent in the tree as it is shown: through slots and shadow roots. */
const shownParent = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

const HIDES = /^(?:hidden|clip)$/;

/** The clip that an element's own overflow lays on what is inside it. `overflow` is the computed shorthand. */
function clipByOverflow(overflow: string, around: Rect, rect: Rect): Rect {
  const blank = overflow.indexOf(' ');
  const inX = HIDES.test(blank < 0 ? overflow : overflow.slice(0, blank));
  const inY = HIDES.test(overflow.slice(blank + 1));
  return intersection(around, {
    left: inX ? rect.left : -Infinity,
    right: inX ? rect.right : Infinity,
    top: inY ? rect.top : -Infinity,
    bottom: inY ? rect.bottom : Infinity,
  });
}

/** The area of the page that scrolling can bring into the window. */
function reachableArea(document: Document, window: Window): Rect {
  const scroller = document.scrollingElement ?? document.documentElement;
  const width = Math.max(scroller.scrollWidth, window.innerWidth);
  return { left: -window.scrollX, top: -window.scrollY, right: width - window.scrollX, bottom: Infinity };
}

/** Frames of one moment, each computed once. */
export interface Frames {
  of(element: Element): Frame;
  /** Letters too small to see, transparent ones, or such in their ground's colour; letters that cut a picture out are seen. */
  paintsAway(element: Element): boolean;
  lieOf(element: Element): Lie;
  isScrollLocked(): boolean;
}

/** Opens the frames of a document as it stands now. */
export function createFrames(document: Document, window: Window): Frames {
  const known = new Map<Element, Frame>();
  const root = document.documentElement;
  const rootStyle = window.getComputedStyle(root);
  const rootShows = rootStyle.overflowY === 'visible';
  const page = reachableArea(document, window);
  const outermost: Omit<Frame, 'style'> = {
    clip: page,
    placedClip: page,
    fades: NO_FADES,
    dimmed: false,
    opacity: 1,
    ground: 'rgb(255, 255, 255)',
    position: 'static',
  };

  const view: Rect = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  const sameColours = new Map<string, boolean>();

  /** Are letters of this colour lost on this ground? */
  function isSameColour(fill: string, ground: string): boolean {
    if (fill === ground) return true;
    const key = `${fill} ${ground}`;
    const before = sameColours.get(key);
    if (before !== undefined) return before;
    const [a, b] = [colourOf(fill), colourOf(ground)];
    const same = a !== undefined && b !== undefined && contrast(a, b) < MIN_CONTRAST;
    sameColours.set(key, same);
    return same;
  }

  function ownClip(element: Element, style: CSSStyleDeclaration, around: Rect): Rect {
    const { overflow, clipPath, maskImage } = style;
    const isViewport = element === root || (element === document.body && rootShows);
    const cuts = !isViewport && (overflow.includes('hidden') || overflow.includes('clip'));
    const plain = (!clipPath || clipPath === 'none') && (!maskImage || maskImage === 'none');
    if (!cuts && plain) return overflow === 'visible' || isViewport ? around : EVERYWHERE;
    const rect = element.getBoundingClientRect();
    const cut = cuts ? clipByOverflow(overflow, around, rect) : around;
    return plain ? cut : intersection(intersection(cut, clipByPath(clipPath, rect)), clipByMask(maskImage, rect));
  }

  function compute(element: Element): Frame {
    const parent = shownParent(element);
    const around = parent ? of(parent) : outermost;
    const style = window.getComputedStyle(element);
    const { position, opacity: ownOpacity, backgroundColor } = style;
    const lifted = position === 'absolute' || position === 'fixed';
    const placed = position === 'absolute' ? around.placedClip : position === 'fixed' ? view : around.clip;
    const own = ownClip(element, style, placed);
    const clip = lifted && style.clip !== 'auto' ? clipByRect(style.clip, element.getBoundingClientRect(), own) : own;
    const opacity = ownOpacity === '1' ? around.opacity : around.opacity * Number(ownOpacity || 1);
    const ground = alphaOf(backgroundColor) > 0.5 ? backgroundColor : around.ground;
    const fade = position === 'static' && clip === placed ? undefined : fadeOver(element, window, ground);
    return {
      clip,
      placedClip: position === 'static' ? around.placedClip : clip,
      fades: fade ? [...around.fades, fade] : around.fades,
      dimmed:
        around.dimmed || opacity < MIN_OPACITY || isBlurred(style.filter) || isPressedFlat(style) || isPassedBy(style),
      opacity,
      ground,
      position,
      style,
    };
  }
  function of(element: Element): Frame {
    let frame = known.get(element);
    if (!frame) known.set(element, (frame = compute(element)));
    return frame;
  }

  /** Does a picture stand somewhere between the text and the ground's colour? */
  function hasPicturedGround(element: Element): boolean {
    for (let e: Element | null = element; e; e = shownParent(e)) {
      const { style } = of(e);
      if (style.backgroundImage !== 'none') return true;
      if (alphaOf(style.backgroundColor) > 0.5) return false;
    }
    return false;
  }
  function paintsAway(element: Element): boolean {
    const { style, ground } = of(element);
    if (Number.parseFloat(style.fontSize) < MIN_FONT_SIZE) return true;
    const fill = style.webkitTextFillColor || style.color;
    if (alphaOf(fill) < MIN_OPACITY) return !style.webkitBackgroundClip.includes('text');
    return isSameColour(fill, ground) && !hasPicturedGround(element);
  }

  /** Share of the window that the element lies over, 0 to 1. */
  function coverOf(element: Element): number {
    return area(view) > 0 ? area(intersection(element.getBoundingClientRect(), view)) / area(view) : 0;
  }
  function overlayOf(element: Element, position: string): Lie['overlay'] | undefined {
    if (position === 'fixed') return 'fixed';
    if (element.localName === 'dialog' || /^(?:alert)?dialog$/u.test(element.getAttribute('role') ?? ''))
      return 'dialog';
    return position === 'sticky' ? 'sticky' : undefined;
  }
  function lieOf(element: Element): Lie {
    const { position, style, ground } = of(element);
    const parent = shownParent(element);
    const overlay = overlayOf(element, position);
    const bordered = style.borderTopWidth !== '0px' && style.borderLeftWidth !== '0px';
    const distinct = bordered || (parent !== null && of(parent).ground !== ground);
    if (overlay) return { overlay, covers: coverOf(element), ...(distinct ? { distinct } : {}) };
    return distinct ? DISTINCT : NOTHING_OF_NOTE;
  }

  function isScrollLocked(): boolean {
    const styles = document.body ? [rootStyle, window.getComputedStyle(document.body)] : [rootStyle];
    const held = styles.some(({ overflowY, position }) => /^(?:hidden|clip)$/u.test(overflowY) || position === 'fixed');
    return held && (document.scrollingElement ?? root).scrollHeight > window.innerHeight + 1;
  }

  return { of, paintsAway, lieOf, isScrollLocked };
}
