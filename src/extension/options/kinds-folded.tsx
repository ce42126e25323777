/** What is folded: one checkbox for each kind. */
import { KINDS, type Kind } from '../../core/model.ts';
import type { Settings } from '../settings.ts';
import { Choice } from '../ui/choice.tsx';
import { kindNamePlural, message } from '../words.ts';

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
