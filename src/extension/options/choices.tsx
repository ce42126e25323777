/** Where Clean Copy works and what it folds. */
import { KINDS, type Kind } from '../../core/model.ts';
import type { Settings } from '../settings.ts';
import { kindNamePlural, message, type MessageKey } from '../words.ts';

function Choice(props: {
  type: 'radio' | 'checkbox';
  group?: string;
  checked: boolean;
  label: string;
  note: string;
  id: string;
  onChange: (checked: boolean) => void;
}) {
  const { type, group, checked, label, note, id, onChange } = props;
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        {...(group ? { name: group } : {})}
        checked={checked}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p id={`${id}-note`}>{note}</p>
    </div>
  );
}

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

/** One checkbox for each kind of fold. */
export function KindsFolded({
  kinds,
  onChange,
}: {
  kinds: Settings['kinds'];
  onChange: (kind: Kind, on: boolean) => void;
}) {
  return (
    <fieldset aria-labelledby="kinds" class="kinds">
      {KINDS.map((kind) => (
        <Choice
          key={kind}
          id={`kind-${kind}`}
          type="checkbox"
          checked={kinds[kind]}
          label={kindNamePlural(kind)}
          note={message(`kind_hint_${kind}`)}
          onChange={(on) => onChange(kind, on)}
        />
      ))}
    </fieldset>
  );
}
