/** Letters that are there, in nobody's sight: too small, transparent, or in the colour of their ground. */
import { alphaOf, colourOf, contrast, isGround } from './colour.ts';
import type { Frames } from './frames.ts';
import { MIN_OPACITY } from './is-dimmed.ts';
import { shownParent } from './shown-parent.ts';

/** Below this contrast letters cannot be told from their ground (faint but readable greys start at about 1.3). */
const MIN_CONTRAST = 1.2;
/** Nobody reads letters smaller than this, in CSS pixels. */
const MIN_FONT_SIZE = 3;

/** Does a picture stand somewhere between the text and the ground's colour? */
function hasPicturedGround(element: Element, frames: Frames): boolean {
  for (let e: Element | null = element; e; e = shownParent(e)) {
    const { style } = frames.of(e);
    if (style.backgroundImage !== 'none') return true;
    if (isGround(style.backgroundColor)) return false;
  }
  return false;
}

/** Asks whether an element's own letters are painted away; letters that cut a picture out are seen. */
export function createPaintedAway(frames: Frames): (element: Element) => boolean {
  const known = new Map<string, boolean>();

  /** Are letters of this colour lost on this ground? */
  function isSameColour(fill: string, ground: string): boolean {
    if (fill === ground) return true;
    const key = `${fill} ${ground}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [a, b] = [colourOf(fill), colourOf(ground)];
    const same = a !== undefined && b !== undefined && contrast(a, b) < MIN_CONTRAST;
    known.set(key, same);
    return same;
  }
  return (element) => {
    const { style, ground } = frames.of(element);
    if (Number.parseFloat(style.fontSize) < MIN_FONT_SIZE) return true;
    const fill = style.webkitTextFillColor || style.color;
    if (alphaOf(fill) < MIN_OPACITY) return !style.webkitBackgroundClip.includes('text');
    return isSameColour(fill, ground) && !hasPicturedGround(element, frames);
  };
}
