/** A choice of one among few, drawn as a row of segments. */
import { message, type MessageKey } from '../words.ts';

/** Radio buttons; `words` names each value. */
export function Segments<T extends string>(props: {
  name: string;
  label: MessageKey;
  values: readonly T[];
  words: (value: T) => MessageKey;
  chosen: T;
  onChoose: (value: T) => void;
}) {
  const { name, label, values, words, chosen, onChoose } = props;
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{message(label)}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            class="visually-hidden"
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{message(words(value))}</span>
        </label>
      ))}
    </fieldset>
  );
}
