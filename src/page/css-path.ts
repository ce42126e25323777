/** The CSS path that names one element of the page as it stands. */

const isPlainId = (id: string): boolean => /^[A-Za-z][\w-]*$/u.test(id);

const isUnique = (root: ParentNode, selector: string): boolean => {
  try {
    return root.querySelectorAll(selector).length === 1;
  } catch {
    return false;
  }
};

function step(element: Element): string {
  const tag = CSS.escape(element.localName);
  const siblings = [...(element.parentNode?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return `${tag}:nth-of-type(${siblings.indexOf(element) + 1})`;
}

/** Path inside one tree, from the nearest element with an id of its own. */
function pathInTree(element: Element, root: ParentNode): string {
  const steps: string[] = [];
  for (let e: Element | null = element; e; e = e.parentElement) {
    const id = e.getAttribute('id') ?? '';
    const byId = isPlainId(id) ? `#${id}` : '';
    if (byId && isUnique(root, byId)) return [byId, ...steps].join(' > ');
    if (e.localName === 'html' || e.localName === 'body') return [e.localName, ...steps].join(' > ');
    steps.unshift(step(e));
  }
  return steps.join(' > ');
}

/** A path that finds exactly this element now; steps into open shadow trees are written `host >>> path`. */
export function cssPath(element: Element): string {
  const root = element.getRootNode();
  if (!('host' in root)) return pathInTree(element, element.ownerDocument);
  const host = (root as ShadowRoot).host;
  return `${cssPath(host)} >>> ${pathInTree(element, root as ShadowRoot)}`;
}
