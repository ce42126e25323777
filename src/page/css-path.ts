/** The CSS path that names one element of the page as it stands. */

const isPlainId = (id: string): boolean => /^[A-Za-z][\w-]*$/u.test(id);

const isUnique = (root: ParentNode, selector: string): boolean => {
  try {
    return root.querySelectorAll(selector).length === 1;
  } catch {
    return false;
  }
};

/** Place of an element among its siblings of the same tag, from 1; siblings whose place is known are not counted again. */
function placeOf(element: Element, known: Map<Element, number>): number {
  let place = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.localName !== element.localName) continue;
    const counted = known.get(before);
    if (counted !== undefined) {
      place += counted;
      break;
    }
    place++;
  }
  known.set(element, place);
  return place;
}

/** Path inside one tree, from the nearest element with an id of its own. */
function pathInTree(element: Element, root: ParentNode, known: Map<Element, number>): string {
  const steps: string[] = [];
  for (let e: Element | null = element; e; e = e.parentElement) {
    const id = e.getAttribute('id') ?? '';
    const byId = isPlainId(id) ? `#${id}` : '';
    if (byId && isUnique(root, byId)) return [byId, ...steps].join(' > ');
    if (e.localName === 'html' || e.localName === 'body') return [e.localName, ...steps].join(' > ');
    steps.unshift(`${CSS.escape(e.localName)}:nth-of-type(${placeOf(e, known)})`);
  }
  return steps.join(' > ');
}

/** Gives the paths of many elements while no element of the page comes, goes or moves. */
export function createPathFinder(): (element: Element) => string {
  const known = new Map<Element, number>();
  return function pathOf(element: Element): string {
    const root = element.getRootNode();
    if (!('host' in root)) return pathInTree(element, element.ownerDocument, known);
    const host = (root as ShadowRoot).host;
    return `${pathOf(host)} >>> ${pathInTree(element, root as ShadowRoot, known)}`;
  };
}

/** A path that finds exactly this element now; steps into open shadow trees are written `host >>> path`. */
export const cssPath = (element: Element): string => createPathFinder()(element);
