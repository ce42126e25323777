/** The marks that take an element out of sight and give it back. */
import { FOLD_ATTRIBUTE } from './fold-sheet.ts';

/** How an element is taken out of sight. */
export type Way = 'until-found' | 'none';

/** `hidden="until-found"` does nothing on these displays, so they fold by the sheet alone. */
const NEEDS_DISPLAY_NONE = /^(?:inline|contents|table-|ruby)/u;

/** What a page had itself written into the attribute that marks a fold. */
const forged = new WeakMap<Element, string>();
/** What bears our marks, or did before the page took them off. */
const marked = new WeakSet<Element>();

/**
 * Asks the styles of all elements before any of them is hidden: a question after a change makes the browser work out
 * the styles of the whole page again.
 */
export const waysToHide = (elements: readonly Element[], window: Window): readonly Way[] =>
  elements.map((element) => {
    // The page's own `hidden` stays as it is: a rule of the page shows the element in spite of it.
    const byItself = element.hasAttribute('hidden');
    return byItself || NEEDS_DISPLAY_NONE.test(window.getComputedStyle(element).display) ? 'none' : 'until-found';
  });

/** Takes elements out of sight, each in its way. */
export function hide(elements: readonly Element[], ways: readonly Way[]): void {
  for (const [i, element] of elements.entries()) {
    const own = element.getAttribute(FOLD_ATTRIBUTE);
    if (own !== null && !marked.has(element)) forged.set(element, own);
    marked.add(element);
    element.setAttribute(FOLD_ATTRIBUTE, ways[i] === 'none' ? 'none' : '');
    if (ways[i] === 'until-found') element.setAttribute('hidden', 'until-found');
  }
}

/** Takes our marks off; what the page had written there itself is put back. */
export function reveal(elements: readonly Element[]): void {
  for (const element of elements) {
    if (!marked.delete(element)) continue;
    const hidden = element.getAttribute('hidden');
    const isOurs = element.getAttribute(FOLD_ATTRIBUTE) === '' && (hidden === 'until-found' || hidden === '');
    if (isOurs) element.removeAttribute('hidden');
    const own = forged.get(element);
    if (own === undefined) element.removeAttribute(FOLD_ATTRIBUTE);
    else element.setAttribute(FOLD_ATTRIBUTE, own);
    forged.delete(element);
  }
}

/** Do the elements still bear the marks that hide them in these ways? */
export const areHidden = (elements: readonly Element[], ways: readonly Way[]): boolean =>
  elements.every((element, i) =>
    ways[i] === 'none'
      ? element.getAttribute(FOLD_ATTRIBUTE) === 'none'
      : element.getAttribute(FOLD_ATTRIBUTE) === '' && element.hasAttribute('hidden'),
  );
