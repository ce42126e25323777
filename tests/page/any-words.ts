import type { StubWords } from '../../src/page/stub.ts';

/** Words for a stub whose wording does not matter. */
export const anyWords: StubWords = {
  kind: 'Newsletter',
  reason: 'E-mail field',
  show: 'Show',
  foldAgain: 'Fold again',
  opened: 'Opened by you',
  groupLabel: 'Folded by Clean Copy: Newsletter, e-mail field',
  showLabel: 'Show Newsletter',
  language: 'en',
  dir: 'ltr',
};
