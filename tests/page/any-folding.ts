import type { FoldOptions } from '../../src/page/folded-page.ts';
import { anyWords } from './any-words.ts';

/** Folding as one line each, for a reader who has decided nothing and opened nothing. */
export const anyFolding: Omit<FoldOptions, 'signal'> = {
  wordsFor: () => anyWords,
  shape: 'line',
  never: new Set(),
  opened: new Set(),
  resisting: new Set(),
  clock: () => 0,
  onChange: () => undefined,
  onNever: () => undefined,
};
