/** What surrounds an element: which part of the window its text can show in, on what ground, and whether it is dimmed. */
import { isGround } from './colour.ts';
import { clipByMask, clipByPath, clipByRect, fadeOver } from './fades.ts';
import { isDimmed, MIN_OPACITY } from './is-dimmed.ts';
import { EVERYWHERE, intersection, type Rect } from './rect.ts';
import { shownParent } from './shown-parent.ts';

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

const NO_FADES: readonly Rect[] = [];
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
  /** The window itself. */
  readonly view: Rect;
  of(element: Element): Frame;
}

/** Opens the frames of a document as it stands now. */
export function createFrames(document: Document, window: Window): Frames {
  const known = new Map<Element, Frame>();
  const root = document.documentElement;
  const rootShows = window.getComputedStyle(root).overflowY === 'visible';
  const view: Rect = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
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
    const ground = isGround(backgroundColor) ? backgroundColor : around.ground;
    const fade = position === 'static' && clip === placed ? undefined : fadeOver(element, window, ground);
    return {
      clip,
      placedClip: position === 'static' ? around.placedClip : clip,
      fades: fade ? [...around.fades, fade] : around.fades,
      dimmed: around.dimmed || opacity < MIN_OPACITY || isDimmed(style),
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

  return { view, of };
}
