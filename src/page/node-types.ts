/** Kinds of nodes by their number. A page's own script world may lack the name `Node`, and a saved page has none. */

/** `Node.ELEMENT_NODE`. */
export const ELEMENT = 1;
/** `Node.TEXT_NODE`. */
export const TEXT = 3;
