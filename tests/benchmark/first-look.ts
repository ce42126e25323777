/** What the harness itself takes from a page, in a world of its own, before the extension reads anything. */

/** Figures of a page as served, in milliseconds; `nodes` counts elements, texts and comments. */
export interface FirstLook {
  /** One forced style and layout pass: the browser owes it to the reader anyway. */
  readonly layout: number;
  /** One TreeWalker pass over every text node's length: the least a reader of the page can cost. */
  readonly floor: number;
  readonly nodes: number;
}

/** Name of the isolated world in which the harness runs. */
export const WORLD = 'clean-copy-measure';

/** What the script below leaves in its world. */
interface Kept {
  cleanCopyLook?: FirstLook;
  cleanCopyMarkup?: string;
  cleanCopyMarkupNow?: () => string;
}

/** Runs in the page at its start; sent over as text, so it must stand on its own. */
function lookAtDocumentEnd(): void {
  const kept = globalThis as Kept;
  const markup = () => {
    const parts = [document.documentElement.outerHTML];
    for (const element of document.getElementsByTagName('*')) {
      if (element.shadowRoot) parts.push(element.shadowRoot.innerHTML);
    }
    return parts.join('\n');
  };
  const look = () => {
    const begin = performance.now();
    document.body?.getBoundingClientRect();
    const laidOut = performance.now();
    let letters = 0;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) letters += (walker.currentNode as Text).data.length;
    const walked = performance.now();
    const everything = document.createTreeWalker(document);
    let nodes = letters < 0 ? 0 : 1;
    while (everything.nextNode()) nodes++;
    kept.cleanCopyLook = { layout: laidOut - begin, floor: walked - laidOut, nodes };
    kept.cleanCopyMarkup = markup();
    kept.cleanCopyMarkupNow = markup;
  };
  if (self === top) addEventListener('DOMContentLoaded', look, { once: true });
}

/** Script for the start of every document: takes the first look at document end. */
export const LOOK_SCRIPT = `(${lookAtDocumentEnd.toString()})()`;

/** Expression: the first look, undefined where the document never ended. */
export const LOOK = 'globalThis.cleanCopyLook';

/** Expression: is the markup, open shadow roots included, what it was before any script of the extension ran? */
export const IS_RESTORED = 'globalThis.cleanCopyMarkup === globalThis.cleanCopyMarkupNow()';
