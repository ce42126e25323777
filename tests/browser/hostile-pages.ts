/** Pages that work against an extension, made of one invented article: each must be read as if it did not. */
import { readFixtures } from '../pages/fixtures.ts';

/** The page that the others are made of. */
export const HOSTILE_DEMO = 'harbour-lead-repeat';

const demo = readFixtures().find(({ slug }) => slug === HOSTILE_DEMO)!.html;
const atStart = (script: string): string => demo.replace('<head>', `<head><script>${script}</script>`);
const atEnd = (markup: string): string => demo.replace('</body>', `${markup}</body>`);

/** What a content script could use; the page replaces each by a function of its own that tells of every call. */
const OVERRIDDEN = `{
  globalThis.heard = [];
  const { defineProperty } = Object, { push } = Array.prototype, { apply } = Reflect;
  const replace = (owner, holder, names) => {
    for (const name of names) {
      try {
        defineProperty(holder, name, { configurable: true, value() { apply(push, heard, [owner + '.' + name]); throw new Error('mine'); } });
      } catch {}
    }
  };
  globalThis.takeOver = () => {
    replace('Document', Document.prototype, ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'createElement', 'createElementNS', 'createRange', 'createTreeWalker', 'addEventListener']);
    replace('Element', Element.prototype, ['querySelector', 'querySelectorAll', 'getAttribute', 'setAttribute', 'hasAttribute', 'removeAttribute', 'matches', 'closest', 'before', 'remove', 'append', 'attachShadow', 'checkVisibility', 'getBoundingClientRect', 'getClientRects']);
    replace('EventTarget', EventTarget.prototype, ['addEventListener', 'dispatchEvent']);
    replace('Range', Range.prototype, ['getBoundingClientRect', 'selectNodeContents', 'setStart', 'setEnd']);
    replace('Array', Array.prototype, ['map', 'filter', 'flatMap', 'includes', 'some', 'every', 'at']);
    replace('String', String.prototype, ['replace', 'replaceAll', 'split', 'trim', 'normalize', 'matchAll']);
    replace('Map', Map.prototype, ['get', 'set', 'has']);
    replace('Set', Set.prototype, ['add', 'has']);
    replace('RegExp', RegExp.prototype, ['exec', 'test']);
    replace('Object', Object, ['entries', 'fromEntries', 'assign', 'keys']);
    replace('JSON', JSON, ['parse', 'stringify']);
    replace('window', globalThis, ['getComputedStyle', 'matchMedia', 'requestAnimationFrame', 'setTimeout', 'MutationObserver', 'CSSStyleSheet', 'AbortController', 'Intl', 'chrome', 'browser', 'performance']);
    defineProperty(Node.prototype, 'textContent', { configurable: true, get() { apply(push, heard, ['Node.textContent']); return 'mine'; } });
    defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get() { apply(push, heard, ['Element.shadowRoot']); return null; } });
    defineProperty(Document.prototype, 'adoptedStyleSheets', { configurable: true, get() { apply(push, heard, ['Document.adoptedStyleSheets']); return []; }, set() { apply(push, heard, ['Document.adoptedStyleSheets']); } });
  };
  takeOver();
}`;

/** The page makes our tag an element of its own, with a shadow tree it can look into. */
const TAG_TAKEN = `{
  globalThis.roots = [];
  customElements.define('clean-copy-fold', class extends HTMLElement {
    constructor() { super(); roots.push(this.attachShadow({ mode: 'open' })); }
    connectedCallback() { this.remove(); }
  });
}`;

/** The page takes every stub that comes: tries to open it, empties it, moves it, copies it, catches its clicks. */
const STUB_THIEF = `<script>{
  globalThis.taken = { tries: 0, shadow: 0, text: '' };
  const seen = new WeakSet();
  new MutationObserver(() => {
    for (const stub of document.querySelectorAll('clean-copy-fold')) {
      if (seen.has(stub)) continue;
      seen.add(stub);
      taken.tries++;
      try { stub.attachShadow({ mode: 'open' }); taken.shadow++; } catch {}
      try { if (stub.shadowRoot || stub.attachInternals().shadowRoot) taken.shadow++; } catch {}
      taken.text += stub.innerText + stub.textContent + stub.cloneNode(true).outerHTML;
    }
  }).observe(document, { subtree: true, childList: true });
  for (const type of ['click', 'pointerdown', 'keydown']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
}</script>`;

/** Names under which fields of a form and pictures hide what the browser has under the same name. */
const FIELDS =
  'id name title children parentNode parentElement firstChild nextSibling firstElementChild nextElementSibling previousElementSibling localName tagName nodeType textContent getAttribute setAttribute hasAttribute removeAttribute matches contains closest before remove isConnected shadowRoot assignedSlot getRootNode ownerDocument checkVisibility getBoundingClientRect scrollHeight clientHeight querySelector querySelectorAll addEventListener compareDocumentPosition className style hidden'.split(
    ' ',
  );
const PICTURES =
  'title body URL head documentElement defaultView querySelector querySelectorAll getElementsByTagName createElement createElementNS createRange adoptedStyleSheets addEventListener scrollingElement readyState hidden contentType'.split(
    ' ',
  );

const fields = (names: readonly string[]): string =>
  names.map((name) => `<input type="hidden" name="${name}">`).join('');
/** The whole article inside a form with these fields. */
const inForm = (names: readonly string[]): string =>
  demo.replace(/<article[^>]*>/u, (tag) => `<form>${fields(names)}${tag}`).replace('</article>', '</article></form>');

/** Puts our marks on true paragraphs, stubs of its own beside them. */
const FORGED = `<script>{
  const paragraphs = document.querySelectorAll('article > p');
  paragraphs[1].setAttribute('data-clean-copy-fold', '');
  paragraphs[2].setAttribute('data-clean-copy-fold', 'none');
  paragraphs[0].before(document.createElement('clean-copy-fold'));
  globalThis.cleanCopyIsHere = true;
}</script>`;

/** Pages that are to be read and folded exactly like the plain one. */
export const READ_ALIKE: Readonly<Record<string, string>> = {
  'forges our marks and stubs': atEnd(FORGED),
  'overrides what scripts are made of': atStart(OVERRIDDEN),
  'makes our tag an element of its own': atStart(TAG_TAKEN),
  'steals our stubs': atEnd(STUB_THIEF),
  ...Object.fromEntries(
    ['children', 'before', 'remove', 'id', 'title', 'hidden', 'style'].map((name) => [
      `has a form field named ${name}`,
      inForm([name]),
    ]),
  ),
  ...Object.fromEntries(
    ['title', 'body', 'URL', 'hidden'].map((name) => [
      `has a picture named ${name}`,
      atEnd(`<img name="${name}" alt="">`),
    ]),
  ),
};

/** Under these names a form misleads whoever climbs or looks; tests/page knows all others. */
const WORST = ['parentElement', 'assignedSlot', 'getAttribute', 'firstChild', 'checkVisibility', 'localName'];

/** Pages that defeat the reading at most: they stay as they are, and nobody hears an exception. */
export const LEFT_ALONE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(WORST.map((name) => [`form field: ${name}`, inForm([name])])),
  'form fields: all of them': inForm(FIELDS),
  'pictures: all of them': atEnd(PICTURES.map((name) => `<img name="${name}" alt="">`).join('')),
};
