/** What elements were like, so that they are found again when the page has put new ones in their place. */
import { createPathFinder } from './css-path.ts';

/** One element as it was: where it stood, its tag, all the text in it. */
export interface Imprint {
  readonly path: string;
  readonly tag: string;
  readonly text: string;
}

/** Text that has grown by more characters than this is not the same any more. */
const MAX_GROWTH = 120;

/** The imprints of elements as they are now; `pathOf` may know some of their paths already. */
export const imprintsOf = (elements: readonly Element[], pathOf = createPathFinder()): readonly Imprint[] =>
  elements.map((element) => ({
    path: pathOf(element),
    tag: element.localName,
    text: element.textContent,
  }));

function elementAt(document: Document, path: string): Element | null {
  let root: ParentNode | null = document;
  let found: Element | null = null;
  for (const step of path.split(' >>> ')) {
    found = root?.querySelector(step) ?? null;
    root = found?.shadowRoot ?? null;
  }
  return found;
}

/** The elements that stand now in the same places with the same tags and texts; undefined if one of them does not. */
export function findAgain(document: Document, imprints: readonly Imprint[]): readonly Element[] | undefined {
  const found: Element[] = [];
  for (const { path, tag, text } of imprints) {
    const element = elementAt(document, path);
    if (element?.localName !== tag || element.textContent !== text) return undefined;
    found.push(element);
  }
  return found;
}

/** Does an element hold much more text than it did? */
export const haveOutgrown = (elements: readonly Element[], imprints: readonly Imprint[]): boolean =>
  elements.some((element, i) => element.textContent.length > imprints[i]!.text.length + MAX_GROWTH);
