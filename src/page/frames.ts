/** What surrounds an element: which part of the window its text can show in, on what ground, and whether it is dimmed away. */
import { clipByPath, clipByMask, fadeOver } from './fades.ts';
import { area, intersection, type Rect } from './rect.ts';

/** The surroundings of one element; children share their parent's clip and fades where they add none. */
export interface Frame {
  /** Where text of the element can show. */
  readonly clip: Rect;
  /** Where an absolutely placed descendant can show: the clip of the nearest positioned ancestor. */
  readonly placedClip: Rect;
  /** Areas in which text fades into its ground. */
  readonly fades: readonly Rect[];
  /** Blurred, nearly transparent or painted in the colour of its ground. */
  readonly hidden: boolean;
  readonly blurred: boolean;
  readonly opacity: number;
  /** The colour behind the text, '' where a picture makes it unknown. */
  readonly ground: string;
  readonly fontSize: number;
  readonly overlay: 'fixed' | 'sticky' | 'dialog' | undefined;
  readonly distinct: boolean;
}

/** Below this opacity nobody reads a text. */
const MIN_OPACITY = 0.1;
/** From this radius on letters are no longer told apart, in CSS pixels. */
const BLUR_RADIUS = 1;
const NO_FADES: readonly Rect[] = [];
const EVERYWHERE: Rect = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
const TRANSPARENT = new Set(['rgba(0, 0, 0, 0)', 'transparent']);

const alphaOf = (colour: string): number => {
  const alpha = /^(?:rgba|hsla)\([^)]*,\s*([\d.]+)\)$|\/\s*([\d.]+%?)\s*\)$/u.exec(colour);
  const value = alpha?.[1] ?? alpha?.[2];
  if (value === undefined) return TRANSPARENT.has(colour) ? 0 : 1;
  return value.endsWith('%') ? Number.parseFloat(value) / 100 : Number.parseFloat(value);
};
const isBlurred = (filter: string): boolean =>
  filter !== 'none' &&
  (Number.parseFloat(/blur\(([\d.]+)px/u.exec(filter)?.[1] ?? '0') >= BLUR_RADIUS ||
    Number.parseFloat(/opacity\(([\d.]+)/u.exec(filter)?.[1] ?? '1') < MIN_OPACITY);
const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** The parent in the tree as it is shown: through slots and shadow roots. */
const shownParent = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Frames of one moment, each computed once. */
export function createFrames(document: Document, window: Window) {
  const known = new Map<Element, Frame>();
  const root = document.documentElement;
  const rootStyle = window.getComputedStyle(root);
  const scroller = document.scrollingElement ?? root;
  const page: Rect = {
    left: -window.scrollX,
    top: -window.scrollY,
    right: Math.max(scroller.scrollWidth, window.innerWidth) - window.scrollX,
    bottom: Infinity,
  };
  const outermost: Frame = {
    clip: page,
    placedClip: page,
    fades: NO_FADES,
    hidden: false,
    blurred: false,
    opacity: 1,
    ground: 'rgb(255, 255, 255)',
    fontSize: 16,
    overlay: undefined,
    distinct: false,
  };

  /** The clip that an element's own overflow, path and mask lay on what is inside it. */
  function ownClip(element: Element, style: CSSStyleDeclaration, around: Rect): Rect {
    const { overflowX, overflowY, clipPath, maskImage } = style;
    const isViewport = element === root || (element === document.body && rootStyle.overflowY === 'visible');
    const cuts = (clips(overflowX) || clips(overflowY)) && !isViewport;
    const plain = (!clipPath || clipPath === 'none') && (!maskImage || maskImage === 'none');
    if (!cuts && plain) return scrolls(overflowY) && !isViewport ? EVERYWHERE : around;
    const rect = element.getBoundingClientRect();
    const inX = cuts && overflowX !== 'visible' && !scrolls(overflowX);
    const inY = cuts && overflowY !== 'visible' && !scrolls(overflowY);
    const overflow: Rect = {
      left: inX ? rect.left : -Infinity,
      right: inX ? rect.right : Infinity,
      top: inY ? rect.top : -Infinity,
      bottom: inY ? rect.bottom : Infinity,
    };
    const cut = intersection(around, overflow);
    return plain ? cut : intersection(intersection(cut, clipByPath(clipPath, rect)), clipByMask(maskImage, rect));
  }

  /** The colour behind the element's text; a picture makes it unknown. */
  function groundOf(style: CSSStyleDeclaration, around: string): string {
    if (style.backgroundImage !== 'none') return '';
    return alphaOf(style.backgroundColor) > 0.5 ? style.backgroundColor : around;
  }

  /** Transparent letters, or letters in their ground's colour; letters that cut a picture out are seen. */
  function isPaintedAway(style: CSSStyleDeclaration, ground: string): boolean {
    if (style.color === ground) return true;
    const fill = style.webkitTextFillColor || style.color;
    return alphaOf(fill) < MIN_OPACITY && !style.webkitBackgroundClip.includes('text');
  }

  function overlayOf(element: Element, position: string): Frame['overlay'] {
    if (position === 'fixed') return 'fixed';
    const role = element.getAttribute('role');
    if (element.localName === 'dialog' || role === 'dialog' || role === 'alertdialog') return 'dialog';
    return position === 'sticky' ? 'sticky' : undefined;
  }

  function compute(element: Element): Frame {
    const parent = shownParent(element);
    const around = parent ? of(parent) : outermost;
    const style = window.getComputedStyle(element);
    const { position, opacity: ownOpacity } = style;
    const placed = position === 'absolute' ? around.placedClip : position === 'fixed' ? EVERYWHERE : around.clip;
    const clip = ownClip(element, style, placed);
    const opacity = around.opacity * Number(ownOpacity || 1);
    const blurred = around.blurred || isBlurred(style.filter);
    const ground = groundOf(style, around.ground);
    const fade = position === 'static' && clip === placed ? undefined : fadeOver(element, window, ground);
    const bordered = Number.parseFloat(style.borderTopWidth) > 0 && Number.parseFloat(style.borderLeftWidth) > 0;
    return {
      clip,
      placedClip: position === 'static' ? around.placedClip : clip,
      fades: fade ? [...around.fades, fade] : around.fades,
      hidden: blurred || opacity < MIN_OPACITY || isPaintedAway(style, ground),
      blurred,
      opacity,
      ground,
      fontSize: Number.parseFloat(style.fontSize),
      overlay: overlayOf(element, position),
      distinct: bordered || ground !== around.ground,
    };
  }

  function of(element: Element): Frame {
    let frame = known.get(element);
    if (!frame) known.set(element, (frame = compute(element)));
    return frame;
  }

  /** Share of the window that the element lies over, 0 to 1. */
  function coverOf(element: Element): number {
    const view = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
    return area(view) > 0 ? area(intersection(element.getBoundingClientRect(), view)) / area(view) : 0;
  }

  function isScrollLocked(): boolean {
    const body = document.body ? window.getComputedStyle(document.body) : undefined;
    const held = [rootStyle, body].some((style) => style && (clips(style.overflowY) || style.position === 'fixed'));
    return held && scroller.scrollHeight > window.innerHeight + 1;
  }

  return { of, coverOf, isScrollLocked };
}
