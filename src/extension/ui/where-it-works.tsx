/** The default rule: where Clean Copy works. */
import { message, type MessageKey } from '../words.ts';
import { Choice } from './choice.tsx';

const PLACES: readonly (readonly [everywhere: boolean, label: MessageKey, note: MessageKey])[] = [
  [true, 'everywhere', 'everywhere_note'],
  [false, 'chosen', 'chosen_note'],
];

/** The default rule, for sites that have none of their own. */
export function WhereItWorks({ everywhere, onChange }: { everywhere: boolean; onChange: (value: boolean) => void }) {
  return (
    <fieldset aria-labelledby="where">
      {PLACES.map(([value, label, note]) => (
        <Choice
          key={label}
          id={label}
          type="radio"
          group="where"
          checked={everywhere === value}
          label={message(label)}
          note={message(note)}
          onChange={() => onChange(value)}
        />
      ))}
    </fieldset>
  );
}
