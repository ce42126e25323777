/** Folds what is known from earlier visits while the page is still being built, before anything is painted. */
import { NEVER_FOLDED } from '../core/clutter/never-folded.ts';
import { isTextOf, type LearnedFold } from '../core/learned-folds.ts';
import { bareText } from './bare-text.ts';
import { FOLD_ATTRIBUTE } from './fold-sheet.ts';

/** Milliseconds that looking may take on one page; then no more is looked for. */
const BUDGET = 30;
/** What a page says in its head where it is an article; on others a known block stays as it is. */
const CLAIM = 'meta[property="og:type"][content="article" i]';
const LINKED_CLAIM = /"@type"\s*:\s*(?:\[\s*)?"(?:\w*Article|LiveBlogPosting|BlogPosting|Report)"/u;
/** A learned fold never takes one of these, nor what holds one. */
const NEVER = [...NEVER_FOLDED, 'h1'].join();

/** Blocks that are out of sight although nobody has read the page yet. */
export interface EarlyFolds {
  /** Calls back while the page stands as the site made it; nothing is painted in between. */
  unfolded<T>(read: () => T): T;
  /** Looks for no more, shows the blocks, and answers what each was taken for. What is to stay folded must be folded in the same task. */
  giveBack(): ReadonlyMap<Element, LearnedFold>;
}

const claimsArticle = (document: Document): boolean =>
  document.querySelector(CLAIM) !== null ||
  [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    LINKED_CLAIM.test(script.textContent),
  );

/** A folded block keeps as much room free as its stub will take, so that nothing jumps when that comes. */
const sheetFor = (rooms: Iterable<number>): string =>
  [...new Set(rooms)]
    .map(
      (room) => `[${FOLD_ATTRIBUTE}='${room}'] {
  display: block !important; content-visibility: hidden !important; block-size: ${room}px !important; min-block-size: 0 !important; padding: 0 !important;
  margin: 0 !important; border: 0 !important; background: none !important; box-shadow: none !important;
  outline: 0 !important; overflow: hidden !important; transition: none !important; animation: none !important;
}`,
    )
    .join('\n');

/** Has the parser gone past this element, so that all of its text is there? */
function isWhole(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let e: Element | null = element; e; e = e.parentElement) if (e.nextSibling) return true;
  return false;
}

const isMeant = (element: Element, fold: LearnedFold): boolean => isTextOf(fold, bareText(element));

function elementsOf(document: Document, selector: string): readonly Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** Begins to fold; `clock` counts milliseconds. */
export function foldEarly(document: Document, learned: readonly LearnedFold[], clock: () => number): EarlyFolds {
  const window = document.defaultView as Window & typeof globalThis;
  const taken = new Map<Element, LearnedFold>();
  const lengths = new Map<Element, number>();
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(sheetFor(learned.map(({ room }) => room)));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let spent = 0;
  let isArticle = false;
  let frame: number | undefined;

  function take(element: Element, fold: LearnedFold): void {
    if (taken.has(element) || element.hasAttribute(FOLD_ATTRIBUTE) || !isWhole(element)) return;
    if (element.matches(NEVER) || element.querySelector(NEVER)) return;
    const { length } = element.textContent;
    if (lengths.get(element) === length) return;
    lengths.set(element, length);
    if (!isMeant(element, fold)) return;
    taken.set(element, fold);
    element.setAttribute(FOLD_ATTRIBUTE, String(fold.room));
  }
  function letGo(element: Element): void {
    taken.delete(element);
    element.removeAttribute(FOLD_ATTRIBUTE);
  }
  function look(): void {
    frame = undefined;
    const start = clock();
    for (const [element, fold] of [...taken]) {
      const { length } = element.textContent;
      if (lengths.get(element) === length) continue;
      lengths.set(element, length);
      if (!isMeant(element, fold)) letGo(element);
    }
    isArticle ||= claimsArticle(document);
    if (isArticle)
      for (const fold of learned) for (const element of elementsOf(document, fold.selector)) take(element, fold);
    spent += clock() - start;
    if (spent > BUDGET) observer.disconnect();
  }
  // A frame is the last moment before something shows, and comes seldom enough to look everywhere.
  const plan = (): void => void (frame ??= window.requestAnimationFrame(look));
  const observer = new window.MutationObserver(plan);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  plan();

  return {
    unfolded(read) {
      for (const element of taken.keys()) element.removeAttribute(FOLD_ATTRIBUTE);
      try {
        return read();
      } finally {
        for (const [element, { room }] of taken) element.setAttribute(FOLD_ATTRIBUTE, String(room));
      }
    },
    giveBack() {
      observer.disconnect();
      if (frame !== undefined) window.cancelAnimationFrame(frame);
      const given = new Map(taken);
      for (const element of given.keys()) letGo(element);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((other) => other !== sheet);
      return given;
    },
  };
}
