import type { StubWords } from '../../src/page/stub.ts';

/** Words for a stub whose wording does not matter. */
export const anyWords: StubWords = {
  kind: 'Newsletter',
  reason: 'E-mail field',
  show: 'Show',
  foldAgain: 'Fold again',
  neverFold: 'Never fold this',
  undo: 'Undo',
  opened: 'Opened by you',
  neverFolded: 'Never folded again here',
  groupLabel: 'Folded by Clean Copy: Newsletter, e-mail field',
  showLabel: 'Show Newsletter',
  language: 'en',
  dir: 'ltr',
};
