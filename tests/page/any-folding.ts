import type { FoldOptions } from '../../src/page/fold.ts';
import { anyWords } from './any-words.ts';

/** Folding as one line each, for a reader who has decided nothing and opened nothing. */
export const anyFolding: Omit<FoldOptions, 'signal'> = {
  wordsFor: () => anyWords,
  shape: 'line',
  never: new Set(),
  opened: new Set(),
  onChange: () => undefined,
  onNever: () => undefined,
};
