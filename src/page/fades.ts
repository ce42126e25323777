/** Ways of the page's style to let a text run out: clip paths, masks, and a fade laid over its last lines. */
import { EVERYWHERE, intersection, type Rect } from './rect.ts';

const NOWHERE: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

/** A length of a path against the side it counts on, in pixels. */
const lengthIn = (value: string, side: number): number =>
  value.endsWith('%') ? (Number.parseFloat(value) / 100) * side : Number.parseFloat(value) || 0;

/** Does a polygon reach from one edge to the other? Read piece by piece: a page may write as long a path as it likes. */
function spansBox(path: string): boolean {
  const edge = path.search(/\b0(?:px|%)?\b/u);
  return path.startsWith('polygon(') && edge >= 0 && path.lastIndexOf('100%') > edge;
}

/** Where a clip path lets text through. Insets are reckoned; of other shapes only those that span the whole box do. */
export function clipByPath(path: string, rect: Rect): Rect {
  if (!path || path === 'none') return EVERYWHERE;
  const inset = /^inset\(([^)]*)\)/u.exec(path)?.[1]?.split(' round ')[0];
  if (inset === undefined) return spansBox(path) ? rect : NOWHERE;
  const [top = '0', right = top, bottom = top, left = right] = inset.trim().split(/\s+/u);
  const [width, height] = [rect.right - rect.left, rect.bottom - rect.top];
  return {
    left: rect.left + lengthIn(left, width),
    top: rect.top + lengthIn(top, height),
    right: rect.right - lengthIn(right, width),
    bottom: rect.bottom - lengthIn(bottom, height),
  };
}

/** What the old `clip: rect(top, right, bottom, left)` of a placed element leaves of its surroundings' clip. */
export function clipByRect(clip: string, rect: Rect, around: Rect): Rect {
  const sides = /^rect\(([^)]*)\)/u.exec(clip)?.[1]?.split(/[\s,]+/u);
  if (!sides || sides.length < 4) return around;
  const [top, right, bottom, left] = sides.map((side) => (side === 'auto' ? undefined : Number.parseFloat(side)));
  return intersection(around, {
    left: rect.left + (left ?? 0),
    top: rect.top + (top ?? 0),
    right: right === undefined ? rect.right : rect.left + right,
    bottom: bottom === undefined ? rect.bottom : rect.top + bottom,
  });
}

/** Where a mask shows text in full: a gradient's share up to its last opaque stop; of a picture we know nothing. */
export function clipByMask(mask: string, rect: Rect): Rect {
  if (!mask || mask === 'none') return EVERYWHERE;
  if (!mask.includes('linear-gradient')) return NOWHERE;
  const stops = [...mask.matchAll(/(rgba?\([^)]*\)|#\w+|black|transparent)\s*([\d.]+)?%?/gu)];
  const opaque = stops.filter(([, colour]) => !/transparent|,\s*0(?:\.\d+)?\)/u.test(colour!));
  const reach = opaque.length === stops.length ? 100 : Number.parseFloat(opaque.at(-1)?.[2] ?? '0');
  return { ...rect, bottom: rect.top + ((rect.bottom - rect.top) * reach) / 100 };
}

/** A fade lower than this is a line or a shadow, in CSS pixels. */
const MIN_FADE_HEIGHT = 16;

/** Where, as a share of its height, a gradient has half covered the text: half way to its first stop in the ground's colour. */
function halfWay(image: string, ground: string): number {
  const stop = image.slice(image.indexOf(ground) + ground.length);
  const percent = /^\s*([\d.]+)%/u.exec(stop)?.[1];
  return percent === undefined ? 0.5 : Number.parseFloat(percent) / 200;
}

/**
 * The part of a fade laid by `::after` over the element's text that has run into the ground's colour.
 * A gradient of another colour is a shade over a picture and hides nothing.
 */
export function fadeOver(element: Element, window: Window, ground: string): Rect | undefined {
  const style = window.getComputedStyle(element, '::after');
  if (style.content === 'none' || style.content === 'normal' || style.position !== 'absolute') return undefined;
  const image = style.backgroundImage;
  const inGround = ground !== '' && image.includes(ground);
  if (!image.includes('gradient') || !inGround || Number.parseInt(style.zIndex, 10) < 0) return undefined;
  const height = Number.parseFloat(style.height);
  if (!(height >= MIN_FADE_HEIGHT)) return undefined;
  const rect = element.getBoundingClientRect();
  const bottom = rect.bottom - (Number.parseFloat(style.bottom) || 0);
  return { left: rect.left, right: rect.right, top: bottom - height * (1 - halfWay(image, ground)), bottom };
}
