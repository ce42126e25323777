/** What stands where something is folded: what, why, and a Show button; once it is open, the ways back. */
import { NO_STUB_STYLE, OPEN_STUB_STYLE, STUB_STYLE } from './stub-style.ts';

/** Everything a stub says, in the interface's language. */
export interface StubWords {
  readonly kind: string;
  readonly reason: string;
  readonly show: string;
  readonly foldAgain: string;
  readonly neverFold: string;
  readonly undo: string;
  /** Stands in the reason's place while open. */
  readonly opened: string;
  /** Stands in the reason's place once the reader wants it never folded. */
  readonly neverFolded: string;
  /** Accessible names of the whole line and of its Show button. */
  readonly groupLabel: string;
  readonly showLabel: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** How much of a closed fold is to be seen: a line, a thin mark that becomes one, or nothing at all. */
export type StubShape = 'line' | 'mark' | 'nothing';

/** Which colours a stub wears on the page's ground. */
export interface StubGround {
  readonly dark: boolean;
  /** The ground behind is a picture or a mid-tone: give the line one of its own. */
  readonly opaque: boolean;
}

/** How a stub is to look. */
export interface StubLook extends StubGround {
  /** The end of the free text: caution colour, double rule, always a whole line. */
  readonly gate: boolean;
  readonly shape: StubShape;
}

/** What a stub can stand for. */
export type StubState = 'folded' | 'opened' | 'never';

/** What the stub's buttons do. */
export interface StubActions {
  /** Show, Fold again, or Undo, by the state. */
  readonly onPress: () => void;
  readonly onNever: () => void;
}

/** A stub in the making. */
export interface Stub {
  readonly element: HTMLElement;
  /** Shows the line for a state; keyboard focus stays where it is, or goes to Undo. */
  show(state: StubState): void;
  /** Takes other colours, where the page has taken some. */
  wear(ground: StubGround): void;
}

/** A tag of its own: a div would shift the page's nth-of-type paths. */
export const STUB_TAG = 'clean-copy-fold';
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

/** Stubs of one document share their sheets: a page may have hundreds of them. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetOf(document: Document, style: string): CSSStyleSheet {
  const own = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, own);
  const known = own.get(style);
  if (known) return known;
  const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(style);
  own.set(style, sheet);
  return sheet;
}

/** The parts of a line, in the order in which they are seen and reached. */
function createLine(document: Document, words: StubWords) {
  const line = part(document, 'div', 'line');
  line.setAttribute('role', 'group');
  line.setAttribute('aria-label', words.groupLabel);
  line.lang = words.language;
  line.dir = words.dir;
  const { svg, draw } = glyph(document);
  const kind = part(document, 'b', 'kind');
  kind.textContent = words.kind;
  const reason = part(document, 'span', 'reason');
  const buttons = part(document, 'span', 'buttons');
  const never = part(document, 'button', 'quiet');
  never.textContent = words.neverFold;
  const press = part(document, 'button', 'press');
  never.type = press.type = 'button';
  buttons.append(never, press);
  line.append(svg, kind, reason, buttons);
  return { line, draw, reason, never, press };
}

/** An element with a shadow root that is closed to the page. */
function createHost(document: Document, tag: string): { element: HTMLElement; root: ShadowRoot } {
  const element = document.createElement(tag);
  try {
    return { element, root: element.attachShadow({ mode: 'closed' }) };
  } catch {
    // The page has made the tag an element of its own, with a shadow root it can look into: one it cannot foresee will do.
    return createHost(document, `${STUB_TAG}-${Math.random().toString(36).slice(2)}`);
  }
}

/** A stub for one fold. Its shadow root is closed to the page. */
export function createStub(document: Document, words: StubWords, look: StubLook, actions: StubActions): Stub {
  const { element, root } = createHost(document, STUB_TAG);
  const sheet = sheetOf(document, STUB_STYLE);
  const noStub = sheetOf(document, NO_STUB_STYLE);
  const openStub = sheetOf(document, OPEN_STUB_STYLE);
  const { line, draw, reason, never, press } = createLine(document, words);
  const wear = (ground: StubGround): void => {
    for (const name of ['dark', 'opaque'] as const) line.classList.toggle(name, ground[name]);
  };
  line.classList.toggle('gate', look.gate);
  wear(look);
  press.addEventListener('click', actions.onPress);
  never.addEventListener('click', actions.onNever);
  root.append(line);

  const said = {
    folded: { reason: words.reason, press: words.show, label: words.showLabel },
    opened: { reason: words.opened, press: words.foldAgain, label: words.foldAgain },
    never: { reason: words.neverFolded, press: words.undo, label: words.undo },
  };
  const show = (state: StubState): void => {
    const shape = look.gate || state !== 'folded' ? 'line' : look.shape;
    root.adoptedStyleSheets = [sheet, ...(shape === 'nothing' ? [noStub] : state === 'folded' ? [] : [openStub])];
    line.classList.toggle('mark', shape === 'mark');
    line.classList.toggle('open', state !== 'folded');
    draw(state !== 'folded' ? 'opened' : look.gate ? 'gate' : 'folded');
    reason.textContent = said[state].reason;
    press.textContent = said[state].press;
    press.setAttribute('aria-label', said[state].label);
    if (state === 'never') press.removeAttribute('aria-expanded');
    else press.setAttribute('aria-expanded', String(state === 'opened'));
    if (state === 'never' && root.activeElement === never) press.focus();
    never.hidden = state !== 'opened';
  };
  show('folded');
  return { element, show, wear };
}
