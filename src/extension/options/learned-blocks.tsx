/** Whether folded blocks are known again, of how many sites they are, and the way to forget them. */
import { Choice } from '../ui/choice.tsx';
import { formatNumber, message } from '../words.ts';

/** What can be done about it. */
export interface LearnedActions {
  readonly onLearn: (learn: boolean) => void;
  readonly onForget: () => void;
}

/** The choice, and how much it has kept so far; the count stays away until it is known. */
export function LearnedBlocks(props: { learn: boolean; sites: number | undefined; actions: LearnedActions }) {
  const { learn, sites, actions } = props;
  return (
    <>
      <Choice
        id="learn"
        type="checkbox"
        checked={learn}
        label={message('learn')}
        note={message('learn_note')}
        onChange={actions.onLearn}
      />
      {sites !== undefined && (
        <p class="learned">
          <span role="status">{message('learned_sites', [formatNumber(sites)])}</span>
          {sites > 0 && (
            <button type="button" class="text-button" onClick={actions.onForget}>
              {message('forget_learned')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
