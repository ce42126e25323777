/** A fold of the page as the popup is told of it. */
import type { Fold } from '../page/folded-page.ts';
import type { FoldReport } from './messages.ts';
import { message, reasonSentence } from './words.ts';

/** What is told of a fold, its reason as a sentence of the interface's language. */
export const foldReport = ({ id, finding, state, resisted, paths, text }: Fold): FoldReport => ({
  id,
  kind: finding.kind,
  reason: finding.reason,
  sentence: resisted ? message('fold_resisted') : reasonSentence(finding.reason),
  state,
  paths,
  text,
});
