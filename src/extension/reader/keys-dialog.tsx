/** The list of keys, and the two keys that are told all the time. */
import type { RefObject } from 'preact';
import { READER_KEYS } from '../ui/key-rows.ts';
import { KeysTable } from '../ui/keys-table.tsx';
import { SingleKeysChoice } from '../ui/single-keys-choice.tsx';
import { message } from '../words.ts';

/** Opens the list; says the most useful keys where there is room. */
export const KeysHint = ({ onOpen }: { onOpen: () => void }) => (
  <footer class="hint">
    <span>
      <kbd>j</kbd> <kbd>k</kbd> {message('keys_hint_quotes')}
    </span>
    <button type="button" onClick={onOpen}>
      <kbd>?</kbd> {message('keys_hint_all')}
    </button>
  </footer>
);

/** All keys, and the switch that lets them act. */
export function KeysDialog(props: {
  dialog: RefObject<HTMLDialogElement | null>;
  on: boolean;
  onSwitch: (on: boolean) => void;
}) {
  const { dialog, on, onSwitch } = props;
  return (
    <dialog ref={dialog} aria-labelledby="keys-title">
      <h2 id="keys-title">{message('keys_title')}</h2>
      <KeysTable rows={READER_KEYS} />
      <SingleKeysChoice on={on} onChange={onSwitch} />
      <form method="dialog">
        <button class="button primary" autofocus>
          {message('close')}
        </button>
      </form>
    </dialog>
  );
}
