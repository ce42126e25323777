/** What was folded on the page: each with kind, reason and Show. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { FOLD_KINDS } from '../../core/model.ts';
import type { FoldReport } from '../messages.ts';
import { formatNumber, kindName, message, plural } from '../words.ts';

/** Above so many folds the list is grouped by kind and closed, so that the article stays in sight. */
const SHORT_LIST = 4;

/** Opens one fold or all of them in the page, or folds them again. */
export type ShowFold = (id: number | 'all', open: boolean) => void;

/** Gives a fold back for good, or takes that back. */
export type NeverFold = (id: number, never: boolean) => void;

/** What can be done with folds. */
export interface FoldActions {
  readonly onShow: ShowFold;
  readonly onNever: NeverFold;
}

/** A fold that is never folded again here, and the way back; the focus goes there, as the button before it is gone. */
function NeverRow({ fold: { id, kind }, onNever }: { fold: FoldReport; onNever: NeverFold }) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus(), []);
  return (
    <>
      <b>{kindName(kind)}</b>
      <button ref={undo} type="button" class="text-button" data-act="undo" onClick={() => onNever(id, false)}>
        {message('undo')}
      </button>
      <span class="reason" role="status">
        {message('never_folded')}
      </span>
    </>
  );
}

function OpenRow({ fold, actions }: { fold: FoldReport; actions: FoldActions }) {
  const { id, kind, sentence, state } = fold;
  const isOpen = state === 'opened';
  const name = kindName(kind);
  return (
    <>
      <b>{name}</b>
      <button
        type="button"
        class="text-button"
        aria-label={message(isOpen ? 'fold_kind_again' : 'show_kind', [name])}
        onClick={() => actions.onShow(id, !isOpen)}
      >
        {message(isOpen ? 'fold_again' : 'show')}
      </button>
      <span class="reason">{sentence}</span>
      <button
        type="button"
        class="text-button quiet"
        data-act="never"
        aria-label={message('never_fold_kind', [name])}
        onClick={() => actions.onNever(id, true)}
      >
        {message('never_fold')}
      </button>
    </>
  );
}

function FoldRow({ fold, actions }: { fold: FoldReport; actions: FoldActions }) {
  const { kind, sentence, state } = fold;
  if (state === 'never') return <NeverRow fold={fold} onNever={actions.onNever} />;
  if (state !== 'reported') return <OpenRow fold={fold} actions={actions} />;
  return (
    <>
      <b>{kindName(kind)}</b>
      <span class="reason wide">{sentence}</span>
      <span class="reason wide">{message('reported')}</span>
    </>
  );
}

const rows = (folds: readonly FoldReport[], actions: FoldActions) => (
  <ul class="folds">
    {folds.map((fold) => (
      <li key={fold.id} class="fold" data-fold={fold.id}>
        <FoldRow fold={fold} actions={actions} />
      </li>
    ))}
  </ul>
);

function GroupedFolds({ folds, actions }: { folds: readonly FoldReport[]; actions: FoldActions }) {
  const groups = FOLD_KINDS.map((kind) => ({ kind, own: folds.filter((fold) => fold.kind === kind) }));
  return (
    <>
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ kind, own }) => (
          <details key={kind} class="fold-group">
            <summary>
              <b>{kindName(kind)}</b> <span class="count">{formatNumber(own.length)}</span>
            </summary>
            {rows(own, actions)}
          </details>
        ))}
    </>
  );
}

/** The list of folds, or the sentence that there is nothing to fold. */
export function FoldList({ folds, actions }: { folds: readonly FoldReport[]; actions: FoldActions }) {
  if (folds.length === 0) return <p class="nothing">{message('nothing_to_fold')}</p>;
  const folded = folds.filter(({ state }) => state === 'folded').length;
  const canToggle = folds.some(({ state }) => state === 'folded' || state === 'opened');
  return (
    <section>
      <div class="section-head">
        <h2>{plural('folded_here', folded)}</h2>
        {canToggle && (
          <button type="button" class="text-button" onClick={() => actions.onShow('all', folded > 0)}>
            {message(folded > 0 ? 'show_all' : 'fold_all_again')}
          </button>
        )}
      </div>
      {folds.length > SHORT_LIST ? <GroupedFolds folds={folds} actions={actions} /> : rows(folds, actions)}
    </section>
  );
}
