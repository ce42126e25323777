/** What a stub says of its finding, in the interface's language. */
import type { Finding, FoldKind } from '../core/model.ts';
import type { StubWords } from '../page/stub.ts';
import { interfaceDirection, interfaceLanguage, kindName, message, reasonSentence } from './words.ts';

/** The words of the stub for a finding. */
export function stubWords({ kind, reason }: Finding<FoldKind>): StubWords {
  const sentence = reasonSentence(reason);
  const name = kindName(kind);
  return {
    kind: kind === 'gate' ? message('stub_gate') : name,
    reason: sentence,
    show: message('show'),
    foldAgain: message('fold_again'),
    neverFold: message('never_fold'),
    undo: message('undo'),
    opened: message('opened_by_you'),
    neverFolded: message('never_folded'),
    groupLabel: message('stub_label', [name, sentence]),
    showLabel: message('show_kind', [name]),
    language: interfaceLanguage(),
    dir: interfaceDirection(),
  };
}
