/** Brought into a page when quotes are copied: lends the page's script the maker of links to exact words. */
import { passageFragment } from '../page/passage-fragment.ts';
import type { FragmentMaker } from './fragment-maker.ts';

(globalThis as { cleanCopyFragment?: FragmentMaker }).cleanCopyFragment = passageFragment;
