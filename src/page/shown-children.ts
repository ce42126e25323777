/** The children of an element as they are shown: those of its shadow tree, or what a slot was given. */

/** What is shown in a slot instead of its own children, if anything. */
function assignedNodes(element: Element): readonly Node[] | undefined {
  if (element.localName !== 'slot') return undefined;
  const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
  return assigned.length > 0 ? assigned : undefined;
}

/** Answers one child after the other, null after the last. */
export type NextChild = () => Node | null;

/** For an element whose inside is passed by. */
export const NO_CHILD: NextChild = () => null;

/** The children that are shown in the element's place. */
export function shownChildren(element: Element): NextChild {
  const assigned = assignedNodes(element);
  if (assigned) {
    let at = 0;
    return () => assigned[at++] ?? null;
  }
  let next = (element.shadowRoot ?? element).firstChild;
  return () => {
    const child = next;
    if (child) next = child.nextSibling;
    return child;
  };
}
