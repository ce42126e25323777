/** Trees as they are shown. */

/** The parent in the tree as it is shown: through slots and shadow roots. */
export const shownParent = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
