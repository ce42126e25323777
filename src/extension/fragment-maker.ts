/** How the page's script gets at the maker of links to exact words, which is brought into the page only when needed. */

/** The fragment that leads to a range, found within `time` milliseconds; undefined where none leads to it alone. */
export type FragmentMaker = (range: Range, time: number) => string | undefined;

/** File of the maker in the built extension. Firefox counts from the page that asks, so the path begins at the root. */
export const FRAGMENT_MAKER_FILE = '/passage-links.js';

/** The maker, where it has been brought into this page; both scripts share one world. */
export const fragmentMaker = (): FragmentMaker | undefined =>
  (globalThis as { cleanCopyFragment?: FragmentMaker }).cleanCopyFragment;
