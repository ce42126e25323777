/** The gate before everything else: only text that a reader can see now, by layout and computed style. */
import { createFrames, type Frame } from './frames.ts';
import { isScrollLocked } from './is-scroll-locked.ts';
import { lieOfBox } from './lie-of-box.ts';
import { createPaintedAway } from './painted-away.ts';
import { intersects, isInside, type Rect } from './rect.ts';
import type { Piece, Seen, Sight } from './sight.ts';

/** Text smaller than this in either direction is a trick for screen readers, in CSS pixels. */
const MIN_SIZE = 2;
/** Tight line boxes may stick out of their clip by so much without losing a letter, in CSS pixels. */
const CLIP_SLACK = 3;
/** A floated letter or two is a drop cap and belongs to its word. */
const DROP_CAP_LENGTH = 3;
const SHOWS = { opacityProperty: true, visibilityProperty: true } as const;
const WORD = /\S+/gu;

const hasSize = (rect: Rect): boolean => rect.right - rect.left >= MIN_SIZE && rect.bottom - rect.top >= MIN_SIZE;
const centre = (rect: Rect): Rect => {
  const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
  return { left: x, right: x, top: y, bottom: y };
};

/** A sight that holds for more than one moment. */
export interface LayoutSight extends Sight {
  /** The page may look otherwise from now on: what was seen so far is forgotten. */
  renew(): void;
}

/** Sight by layout of a document that is shown in a window, as it is at this moment. */
export function layoutSight(document: Document): LayoutSight {
  const window = document.defaultView!;
  let frames = createFrames(document, window);
  let isPaintedAway = createPaintedAway(frames);
  const range = document.createRange();
  const showing = new Map<Element, boolean>();

  /** Is the element there, not transparent, not blurred, not painted in its ground's colour? */
  function shows(element: Element): boolean {
    const known = showing.get(element);
    if (known !== undefined) return known;
    const answer = element.checkVisibility(SHOWS) || (isContents(element) && shows(element.parentElement!));
    const result = answer && !frames.of(element).dimmed && !isPaintedAway(element);
    showing.set(element, result);
    return result;
  }
  const isContents = (element: Element): boolean =>
    element.parentElement !== null && window.getComputedStyle(element).display === 'contents';

  function rectOf(first: Text, last: Text): Rect {
    range.selectNodeContents(first);
    if (last !== first) range.setEnd(last, last.length);
    return range.getBoundingClientRect();
  }
  const inSight = (rect: Rect, frame: Frame): boolean =>
    isInside(centre(rect), frame.clip) && !frame.fades.some((fade) => isInside(centre(rect), fade));

  /** The words of a text node that lie inside the clip and outside every fade. */
  function seenWords(node: Text, frame: Frame): string {
    return node.data.replace(WORD, (word: string, at: number) => {
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      const rect = range.getBoundingClientRect();
      return hasSize(rect) && inSight(rect, frame) ? word : '';
    });
  }

  /** What of one text node shows. */
  function seePiece({ node, parent }: Piece): string {
    if (!shows(parent)) return '';
    const frame = frames.of(parent);
    const rect = rectOf(node, node);
    if (node.data.trim() === '') return node.data;
    if (!hasSize(rect) || !intersects(rect, frame.clip)) return '';
    return isWhole(rect, frame) ? node.data : seenWords(node, frame);
  }
  const isWhole = (rect: Rect, frame: Frame): boolean =>
    isInside(rect, frame.clip, CLIP_SLACK) && !frame.fades.some((fade) => intersects(rect, fade));

  /** A run whose pieces all stand in one frame is seen in one look. */
  function seeTogether(pieces: readonly Piece[], frame: Frame): readonly string[] | undefined {
    let before: Element | undefined;
    for (const { parent } of pieces) {
      if (parent === before) continue;
      before = parent;
      if (!shows(parent)) return undefined;
      const own = frames.of(parent);
      if (own.clip !== frame.clip || own.fades !== frame.fades) return undefined;
    }
    const rect = rectOf(pieces[0]!.node, pieces.at(-1)!.node);
    return hasSize(rect) && isWhole(rect, frame) ? pieces.map(({ node }) => node.data) : undefined;
  }

  function see(pieces: readonly Piece[], box: Element): Seen {
    const frame = frames.of(box);
    const together = seeTogether(pieces, frame);
    const size = Number.parseFloat(frame.style.fontSize);
    if (together) return { texts: together, cut: false, size };
    const texts = pieces.map(seePiece);
    return { texts, cut: texts.some((text, i) => text.trim() !== pieces[i]!.node.data.trim()), size };
  }

  function isBlock(element: Element): boolean {
    const style = window.getComputedStyle(element);
    if (style.display.startsWith('inline') || style.display === 'contents' || style.display.startsWith('ruby'))
      return false;
    return style.float === 'none' || element.textContent.trim().length > DROP_CAP_LENGTH;
  }

  return {
    mayShow: (element) => element.checkVisibility() || isContents(element),
    isBlock,
    see,
    lieOf: (element) => lieOfBox(element, frames),
    isScrollLocked: () => isScrollLocked(document),
    renew() {
      frames = createFrames(document, window);
      isPaintedAway = createPaintedAway(frames);
      showing.clear();
    },
  };
}
