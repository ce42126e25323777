/** The picker: an outline around a block, wider and narrower, and a line that says what can be done. */
import { PICKER_STYLE } from './picker-style.ts';
import type { Picking, Refusal } from './picking.ts';

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

/** What the picker works with. */
export interface PickerOptions {
  readonly picking: Picking;
  readonly words: PickerWords;
  /** The block to begin with; else the one in the middle of the window. */
  readonly start: Element | undefined;
  /** May the lock's refusal stand in the way? Not where a block is only to be left alone. */
  readonly heedsRefusal: boolean;
  readonly onAct: (block: Element) => void;
}

/** A tag of its own, as stubs have one. */
const PICKER_TAG = 'clean-copy-picker';
/** Characters of a block's text that the line shows. */
const TEXT_SHOWN = 80;
/** Turn of the wheel that goes one block wider or narrower, in CSS pixels: a touchpad tells of each few of them. */
const WHEEL_STEP = 60;
/** Height of a line, in CSS pixels, where a wheel counts in lines. */
const WHEEL_LINE = 30;

function draw(document: Document, words: PickerWords) {
  const host = document.createElement(PICKER_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(PICKER_STYLE);
  root.adoptedStyleSheets = [sheet];
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, name: string) => {
    const element = document.createElement(tag);
    element.className = name;
    return element;
  };
  const button = (text: string) => {
    const element = make('button', '');
    element.type = 'button';
    element.textContent = text;
    return element;
  };
  const [outline, bar, said, buttons] = [
    make('div', 'outline'),
    make('div', 'bar'),
    make('bdi', 'said'),
    make('span', 'buttons'),
  ];
  const [act, wider, narrower, cancel] = [words.act, words.wider, words.narrower, words.cancel].map(button) as [
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
  ];
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

/** Opens the picker; it closes by itself when something was done, on Escape and on Cancel. */
export function openPicker(document: Document, { picking, words, start, heedsRefusal, onAct }: PickerOptions): void {
  const window = document.defaultView as Window & typeof globalThis;
  const { host, root, outline, said, act, wider, narrower, cancel } = draw(document, words);
  const stop = new window.AbortController();
  const before = document.activeElement;
  /** Where Narrower goes back to. */
  let trail: readonly Element[] = [];
  let block: Element | undefined;
  let isPinned = false;
  let turned = 0;

  function place(): void {
    const rect = block?.getBoundingClientRect();
    outline.hidden = !rect;
    if (rect)
      outline.style.cssText = `left:${rect.left}px;top:${rect.top}px;width:${rect.width}px;height:${rect.height}px`;
  }
  function choose(next: Element | undefined, scroll = false): void {
    if (!next || next === block) return;
    block = next;
    const refusal = heedsRefusal ? picking.refusal(next) : undefined;
    for (const element of [outline, said]) element.classList.toggle('refused', refusal !== undefined);
    said.textContent = refusal
      ? words.refusal(refusal)
      : (next.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, TEXT_SHOWN);
    act.disabled = refusal !== undefined;
    if (scroll) next.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    place();
  }
  function goWider(): void {
    const next = block && picking.wider(block);
    if (!next) return;
    trail = [...trail, block!];
    choose(next, true);
  }
  function goNarrower(): void {
    const next = trail.at(-1) ?? (block && picking.narrower(block));
    trail = trail.slice(0, -1);
    choose(next, true);
  }
  function goBeside(forward: boolean): void {
    trail = [];
    choose(block && picking.beside(block, forward), true);
  }
  function leave(): void {
    stop.abort();
    host.remove();
    (before as HTMLElement | null)?.focus?.({ preventScroll: true });
  }
  function finish(): void {
    if (!block || act.disabled) return;
    leave();
    onAct(block);
  }
  function pointAt(event: MouseEvent): void {
    const [element] = event.composedPath();
    if (element === host || !(element instanceof window.Element)) return;
    trail = [];
    choose(picking.blockAt(element));
  }
  const KEYS: Readonly<Record<string, () => void>> = {
    ArrowUp: goWider,
    ArrowDown: goNarrower,
    ArrowRight: () => goBeside(true),
    ArrowLeft: () => goBeside(false),
    Enter: () =>
      root.activeElement && root.activeElement !== act ? (root.activeElement as HTMLElement).click() : finish(),
    Escape: leave,
  };
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listen = <K extends keyof WindowEventMap>(type: K, heed: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, heed, { capture: true, passive: false, signal: stop.signal });

  listen('keydown', (event) => {
    const key = KEYS[event.key];
    if (!key) return;
    swallow(event);
    key();
  });
  listen('mousemove', (event) => !isPinned && pointAt(event));
  listen('click', (event) => {
    if (event.composedPath()[0] === host) return;
    swallow(event);
    isPinned = true;
    pointAt(event);
  });
  listen('wheel', (event) => {
    swallow(event);
    turned += event.deltaY * (event.deltaMode === event.DOM_DELTA_PIXEL ? 1 : WHEEL_LINE);
    if (Math.abs(turned) < WHEEL_STEP) return;
    if (turned < 0) goWider();
    else goNarrower();
    turned = 0;
  });
  listen('scroll', place);
  listen('resize', place);
  act.addEventListener('click', finish);
  wider.addEventListener('click', goWider);
  narrower.addEventListener('click', goNarrower);
  cancel.addEventListener('click', leave);

  document.documentElement.append(host);
  const middle = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
  choose((start && picking.blockAt(start)) ?? picking.blockAt(middle ?? document.body));
  act.focus({ preventScroll: true });
  if (root.activeElement !== act) cancel.focus({ preventScroll: true });
}
