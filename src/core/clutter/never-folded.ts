/** Elements that hold a page or its article by what they are. */

/** Tags that never fold, whatever speaks for it: in finding, in the lock, and before a page is read. */
export const NEVER_FOLDED: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
