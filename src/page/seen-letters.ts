/** The page's visible text as one run of letters, each of which can be found again in its text node. */
import { SILENT_TAGS } from './block-kinds.ts';
import { ELEMENT, TEXT } from './node-types.ts';
import { shownChildren } from './shown-children.ts';
import type { Sight } from './sight.ts';

/** White space and signs that nobody sees: where they stand differs between a text as read and the page's own nodes. */
const UNSEEN = /[\s\u00AD\u200B-\u200F\u2028\u2029\u2060-\u2064\uFEFF]+/gu;

/** A text without its white space and its invisible signs, nothing else changed. */
export const lettersOnly = (text: string): string => text.replace(UNSEEN, '');

/** All that shows in a tree. */
export interface SeenLetters {
  readonly text: string;
  /** The range from letter `start` up to but not including letter `end`; undefined where no range can hold them. */
  range(start: number, end: number): Range | undefined;
}

/** Text nodes in reading order, those of shadow trees and slots where they are shown. */
function textNodes(root: Element): Text[] {
  const found: Text[] = [];
  const open = [shownChildren(root)];
  for (let next = open.at(-1); next; next = open.at(-1)) {
    const node = next();
    if (!node) open.pop();
    else if (node.nodeType === TEXT) found.push(node as Text);
    else if (node.nodeType === ELEMENT && !SILENT_TAGS.has((node as Element).localName))
      open.push(shownChildren(node as Element));
  }
  return found;
}

/** Place in `data` of its letter number `count`. */
function offsetOf(data: string, count: number): number {
  let left = count;
  for (let i = 0; i < data.length; i++) {
    if (lettersOnly(data[i]!) === '') continue;
    if (left === 0) return i;
    left -= 1;
  }
  return data.length;
}

/** Reads what shows in `root` now. */
export function seenLetters(root: Element, sight: Sight): SeenLetters {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  for (const node of textNodes(root)) {
    const letters = lettersOnly(node.data);
    const parent = node.parentElement;
    if (letters === '' || !parent || sight.see([{ node, parent }], parent).texts[0]?.trim() === '') continue;
    nodes.push(node);
    starts.push(text.length);
    text += letters;
  }
  /** The node that holds a letter, and the place in it. */
  const placeOf = (letter: number): readonly [Text, number] => {
    const i = starts.findLastIndex((start) => start <= letter);
    return [nodes[i]!, offsetOf(nodes[i]!.data, letter - starts[i]!)];
  };
  return {
    text,
    range(start, end) {
      if (start >= end || end > text.length) return undefined;
      const [[first, from], [last, to]] = [placeOf(start), placeOf(end - 1)];
      const range = root.ownerDocument.createRange();
      range.setStart(first, from);
      range.setEnd(last, to + 1);
      // Two trees, one of them in a shadow: a range cannot reach from one into the other.
      return range.collapsed ? undefined : range;
    },
  };
}
