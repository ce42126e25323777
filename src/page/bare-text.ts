/** All the text of an element, shown or not: asked where the page's layout is not known yet. */
import { ELEMENT, TEXT } from './node-types.ts';

/** What is no text for a reader in any state of the page. */
const NO_TEXT = new Set(['script', 'style', 'noscript', 'template']);

/** The text between an element's tags, scripts and styles left out. */
export function bareText(element: Element): string {
  const parts: string[] = [];
  const collect = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) parts.push((child as Text).data);
      else if (child.nodeType === ELEMENT && !NO_TEXT.has((child as Element).localName)) collect(child);
    }
  };
  collect(element);
  return parts.join(' ');
}
