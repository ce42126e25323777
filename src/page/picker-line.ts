/** What the picker shows: an outline around a block, and a line that says what can be done with it. */
import { PICKER_STYLE } from './picker-style.ts';
import type { Refusal } from './picking.ts';

/** Everything the picker says, in the interface's language. */
export interface PickerWords {
  /** What is done with the block: "Fold this". */
  readonly act: string;
  readonly wider: string;
  readonly narrower: string;
  readonly cancel: string;
  /** Name of the line for screen readers. */
  readonly label: string;
  readonly refusal: (why: Refusal) => string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A tag of its own, as stubs have one. */
const PICKER_TAG = 'clean-copy-picker';
/** The picker's elements in a shadow root that is closed to the page. */
export interface PickerLine {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly outline: HTMLElement;
  /** Says which block is chosen, or why it may not be folded. */
  readonly said: HTMLElement;
  readonly act: HTMLButtonElement;
  readonly wider: HTMLButtonElement;
  readonly narrower: HTMLButtonElement;
  readonly cancel: HTMLButtonElement;
}

function createRoot(document: Document): Pick<PickerLine, 'host' | 'root'> {
  const host = document.createElement(PICKER_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(PICKER_STYLE);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

/** Draws the picker; nothing of it is on the page yet. */
export function drawPickerLine(document: Document, words: PickerWords): PickerLine {
  const { host, root } = createRoot(document);
  const make = (tag: string, name: string): HTMLElement => {
    const element = document.createElement(tag);
    element.className = name;
    return element;
  };
  const button = (text: string): HTMLButtonElement => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = text;
    return element;
  };
  const outline = make('div', 'outline');
  const bar = make('div', 'bar');
  const said = make('bdi', 'said');
  const buttons = make('span', 'buttons');
  const [act, wider] = [button(words.act), button(words.wider)];
  const [narrower, cancel] = [button(words.narrower), button(words.cancel)];
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', words.label);
  bar.lang = words.language;
  bar.dir = words.dir;
  said.setAttribute('role', 'status');
  buttons.append(act, wider, narrower, cancel);
  bar.append(said, buttons);
  root.append(outline, bar);
  return { host, root, outline, said, act, wider, narrower, cancel };
}
