/** A jsdom document for reading and folding in, with small stand-ins for what jsdom lacks. */
import { JSDOM, VirtualConsole } from 'jsdom';

/** Visible as far as markup and jsdom's own style know. */
function checkVisibility(this: Element): boolean {
  const window = this.ownerDocument.defaultView!;
  const isGone = (element: Element): boolean =>
    window.getComputedStyle(element).display === 'none' ||
    (element.parentElement !== null && isGone(element.parentElement));
  return this.isConnected && !isGone(this);
}

const escape = (text: string): string => text.replace(/[^\w-]/gu, (sign) => `\\${sign}`);

class EmptySheet {
  replaceSync(): void {}
}

/** Documents whose stand-ins keep what pages may look at: the list of adopted sheets. */
export function unitDocument(html: string, url = 'https://example-times.example/story'): Document {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole(), pretendToBeVisual: true });
  const { Document, Element, ShadowRoot } = window;
  Object.assign(Element.prototype, { checkVisibility });
  for (const { prototype } of [Document, ShadowRoot]) {
    Object.defineProperty(prototype, 'adoptedStyleSheets', { value: [], writable: true });
  }
  Object.assign(window, {
    CSSStyleSheet: EmptySheet,
    matchMedia: () => Object.assign(new window.EventTarget(), { matches: false }),
  });
  Object.assign(globalThis, { CSS: { escape }, NodeFilter: window.NodeFilter });
  return window.document;
}

/** A document with this body. */
export const unitBody = (body: string): Document => unitDocument(`<!doctype html><html><body>${body}</body></html>`);

/** A controller whose signal the document's own listeners accept. */
export const stopIn = (document: Document): AbortController =>
  new (document.defaultView as Window & typeof globalThis).AbortController();
