/** The picker at work: a block is chosen by pointer, wheel and keys, and something is done with it. */
import { createBlockChoice } from './block-choice.ts';
import { drawPickerLine, type PickerWords } from './picker-line.ts';
import type { Picking } from './picking.ts';

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

/** Characters of a block's text that the line shows. */
const TEXT_SHOWN = 80;
/** Turn of the wheel that goes one block wider or narrower, in CSS pixels: a touchpad tells of each few of them. */
const WHEEL_STEP = 60;
/** Height of a line, in CSS pixels, where a wheel counts in lines. */
const WHEEL_LINE = 30;

/** Opens the picker; it closes by itself when something was done, on Escape and on Cancel. */
export function openPicker(document: Document, { picking, words, start, heedsRefusal, onAct }: PickerOptions): void {
  const window = document.defaultView as Window & typeof globalThis;
  const { host, root, outline, said, act, wider, narrower, cancel } = drawPickerLine(document, words);
  const stop = new window.AbortController();
  const before = document.activeElement;
  let isPinned = false;
  let turned = 0;

  function place(): void {
    const rect = choice.block()?.getBoundingClientRect();
    outline.hidden = !rect;
    if (rect)
      outline.style.cssText = `left:${rect.left}px;top:${rect.top}px;width:${rect.width}px;height:${rect.height}px`;
  }
  function tell(next: Element, scroll: boolean): void {
    const refusal = heedsRefusal ? picking.refusal(next) : undefined;
    for (const element of [outline, said]) element.classList.toggle('refused', refusal !== undefined);
    said.textContent = refusal
      ? words.refusal(refusal)
      : (next.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, TEXT_SHOWN);
    act.disabled = refusal !== undefined;
    if (scroll) next.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    place();
  }
  const choice = createBlockChoice(picking, tell);
  function leave(): void {
    stop.abort();
    host.remove();
    (before as HTMLElement | null)?.focus?.({ preventScroll: true });
  }
  function finish(): void {
    const block = choice.block();
    if (!block || act.disabled) return;
    leave();
    onAct(block);
  }
  function pointAt(event: MouseEvent): void {
    const [element] = event.composedPath();
    if (element === host || !(element instanceof window.Element)) return;
    choice.goTo(element);
  }
  const KEYS: Readonly<Record<string, () => void>> = {
    ArrowUp: choice.goWider,
    ArrowDown: choice.goNarrower,
    ArrowRight: () => choice.goBeside(true),
    ArrowLeft: () => choice.goBeside(false),
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
    if (turned < 0) choice.goWider();
    else choice.goNarrower();
    turned = 0;
  });
  listen('scroll', place);
  listen('resize', place);
  act.addEventListener('click', finish);
  wider.addEventListener('click', choice.goWider);
  narrower.addEventListener('click', choice.goNarrower);
  cancel.addEventListener('click', leave);

  document.documentElement.append(host);
  const middle = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
  choice.goTo(start && picking.blockAt(start) ? start : (middle ?? document.body));
  act.focus({ preventScroll: true });
  if (root.activeElement !== act) cancel.focus({ preventScroll: true });
}
