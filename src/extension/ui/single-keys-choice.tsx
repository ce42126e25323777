/** The checkbox that lets single keys act. */
import { message } from '../words.ts';
import { Choice } from './choice.tsx';

/** The checkbox with its note. */
export const SingleKeysChoice = ({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) => (
  <Choice
    id="single-keys"
    type="checkbox"
    checked={on}
    label={message('single_keys')}
    note={message('single_keys_note')}
    onChange={onChange}
  />
);
