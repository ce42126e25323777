/** What was folded on the page: each with kind, reason and Show. */
import { FOLD_KINDS } from '../../core/model.ts';
import type { FoldReport } from '../messages.ts';
import { formatNumber, kindName, message, plural } from '../words.ts';

/** Above so many folds the list is grouped by kind and closed, so that the article stays in sight. */
const SHORT_LIST = 4;

/** Opens one fold or all of them in the page, or folds them again. */
export type ShowFold = (id: number | 'all', open: boolean) => void;

function FoldRow({ fold, onShow }: { fold: FoldReport; onShow: ShowFold }) {
  const { id, kind, sentence, state } = fold;
  const isOpen = state === 'opened';
  return (
    <li class="fold">
      <b>{kindName(kind)}</b>
      {state !== 'reported' && (
        <button
          type="button"
          class="text-button"
          aria-label={message(isOpen ? 'fold_kind_again' : 'show_kind', [kindName(kind)])}
          onClick={() => onShow(id, !isOpen)}
        >
          {message(isOpen ? 'fold_again' : 'show')}
        </button>
      )}
      <bdi class="reason">{sentence}</bdi>
      {state === 'reported' && <span class="reason">{message('reported')}</span>}
    </li>
  );
}

const rows = (folds: readonly FoldReport[], onShow: ShowFold) => (
  <ul class="folds">
    {folds.map((fold) => (
      <FoldRow key={fold.id} fold={fold} onShow={onShow} />
    ))}
  </ul>
);

function GroupedFolds({ folds, onShow }: { folds: readonly FoldReport[]; onShow: ShowFold }) {
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
            {rows(own, onShow)}
          </details>
        ))}
    </>
  );
}

/** The list of folds, or the sentence that there is nothing to fold. */
export function FoldList({ folds, onShow }: { folds: readonly FoldReport[]; onShow: ShowFold }) {
  if (folds.length === 0) return <p class="nothing">{message('nothing_to_fold')}</p>;
  const folded = folds.filter(({ state }) => state === 'folded').length;
  const canToggle = folds.some(({ state }) => state !== 'reported');
  return (
    <section>
      <div class="section-head">
        <h2>{plural('folded_here', folded)}</h2>
        {canToggle && (
          <button type="button" class="text-button" onClick={() => onShow('all', folded > 0)}>
            {message(folded > 0 ? 'show_all' : 'fold_all_again')}
          </button>
        )}
      </div>
      {folds.length > SHORT_LIST ? <GroupedFolds folds={folds} onShow={onShow} /> : rows(folds, onShow)}
    </section>
  );
}
