/** The marks that take an element out of sight and give it back. */
import { FOLD_ATTRIBUTE, FOLDED_AWAY } from './fold-sheet.ts';
import { ownOf } from './hidden-names.ts';

/** How an element is taken out of sight. */
export type Way = 'until-found' | 'none';

/** `hidden="until-found"` does nothing on these displays, so they fold by the sheet alone. */
const NEEDS_DISPLAY_NONE = /^(?:inline|contents|table-|ruby)/u;

/** What a page had itself written into the attribute that marks a fold. */
const forged = new WeakMap<Element, string>();
/** What bears our marks, or did before the page took them off. */
const marked = new WeakSet<Element>();

/** A form may have been given a field under any of these names since it was folded; its marks come off all the same. */
const read = (element: Element, name: string): string | null => ownOf(element, 'getAttribute').call(element, name);
const write = (element: Element, name: string, value: string): void =>
  ownOf(element, 'setAttribute').call(element, name, value);
const erase = (element: Element, name: string): void => ownOf(element, 'removeAttribute').call(element, name);

/**
 * Asks the styles of all elements before any of them is hidden: a question after a change makes the browser work out
 * the styles of the whole page again.
 */
export const waysToHide = (elements: readonly Element[], window: Window): readonly Way[] =>
  elements.map((element) => {
    // The page's own `hidden` stays as it is: a rule of the page shows the element in spite of it.
    const byItself = read(element, 'hidden') !== null;
    return byItself || NEEDS_DISPLAY_NONE.test(window.getComputedStyle(element).display) ? 'none' : 'until-found';
  });

/** Takes elements out of sight, each in its way. */
export function hide(elements: readonly Element[], ways: readonly Way[]): void {
  for (const [i, element] of elements.entries()) {
    const own = read(element, FOLD_ATTRIBUTE);
    if (own !== null && !marked.has(element)) forged.set(element, own);
    marked.add(element);
    write(element, FOLD_ATTRIBUTE, ways[i] === 'none' ? FOLDED_AWAY : '');
    if (ways[i] === 'until-found') write(element, 'hidden', 'until-found');
  }
}

/** Takes our marks off; what the page had written there itself is put back. */
export function reveal(elements: readonly Element[]): void {
  for (const element of elements) {
    if (!marked.delete(element)) continue;
    const hidden = read(element, 'hidden');
    const isOurs = read(element, FOLD_ATTRIBUTE) === '' && (hidden === 'until-found' || hidden === '');
    if (isOurs) erase(element, 'hidden');
    const own = forged.get(element);
    if (own === undefined) erase(element, FOLD_ATTRIBUTE);
    else write(element, FOLD_ATTRIBUTE, own);
    forged.delete(element);
  }
}

/** Do the elements still bear the marks that hide them in these ways? */
export const areHidden = (elements: readonly Element[], ways: readonly Way[]): boolean =>
  elements.every((element, i) =>
    ways[i] === 'none'
      ? read(element, FOLD_ATTRIBUTE) === FOLDED_AWAY
      : read(element, FOLD_ATTRIBUTE) === '' && read(element, 'hidden') !== null,
  );
