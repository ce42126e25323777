/** The one line that stands where something is folded: what, why, and a Show button. */
import { STUB_STYLE } from './stub-style.ts';

/** Everything a stub says, in the interface's language. */
export interface StubWords {
  readonly kind: string;
  readonly reason: string;
  readonly show: string;
  readonly foldAgain: string;
  /** Stands in the reason's place while open. */
  readonly opened: string;
  /** Accessible names of the whole line and of its button. */
  readonly groupLabel: string;
  readonly showLabel: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** How a stub is to look. */
export interface StubLook {
  /** The end of the free text: caution colour, double rule. */
  readonly gate: boolean;
  readonly dark: boolean;
  /** The ground behind is a picture or a mid-tone: give the line one of its own. */
  readonly opaque: boolean;
}

/** A stub in the making. */
export interface Stub {
  readonly element: HTMLElement;
  /** Shows the line for the open or the folded state; keyboard focus stays where it is. */
  setOpen(open: boolean): void;
}

/** A tag of its own: a div would shift the page's nth-of-type paths. */
const STUB_TAG = 'clean-copy-fold';
const SVG = 'http://www.w3.org/2000/svg';
const GLYPHS = {
  folded: 'M2 8h12M5.5 2.5 8 5l2.5-2.5M5.5 13.5 8 11l2.5 2.5',
  opened: 'M2 8h12M5.5 4.5 8 2l2.5 2.5M5.5 11.5 8 14l2.5-2.5',
  gate: 'M2 5h12M2 9h7M12 9h2',
} as const;

function glyph(document: Document): { svg: SVGElement; draw(name: keyof typeof GLYPHS): void } {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return { svg, draw: (name) => path.setAttribute('d', GLYPHS[name]) };
}

function part<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  name: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}

/** A stub for one fold; `onToggle` is called when its button is pressed. Its shadow root is closed to the page. */
export function createStub(document: Document, words: StubWords, look: StubLook, onToggle: () => void): Stub {
  const element = document.createElement(STUB_TAG);
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(STUB_STYLE);
  root.adoptedStyleSheets = [sheet];

  const line = part(
    document,
    'div',
    `line${look.gate ? ' gate' : ''}${look.dark ? ' dark' : ''}${look.opaque ? ' opaque' : ''}`,
  );
  const { svg, draw } = glyph(document);
  const kind = part(document, 'b', 'kind');
  const reason = part(document, 'bdi', 'reason');
  const button = part(document, 'button', 'show');
  line.setAttribute('role', 'group');
  line.setAttribute('aria-label', words.groupLabel);
  line.lang = words.language;
  line.dir = words.dir;
  kind.textContent = words.kind;
  button.type = 'button';
  button.addEventListener('click', onToggle);
  line.append(svg, kind, reason, button);
  root.append(line);

  const setOpen = (open: boolean): void => {
    line.classList.toggle('open', open);
    draw(open ? 'opened' : look.gate ? 'gate' : 'folded');
    reason.textContent = open ? words.opened : words.reason;
    button.textContent = open ? words.foldAgain : words.show;
    button.setAttribute('aria-label', open ? words.foldAgain : words.showLabel);
    button.setAttribute('aria-expanded', String(open));
  };
  setOpen(false);
  return { element, setOpen };
}
