/** A radio button or a checkbox with a note under its label. */

/** One choice; `group` names the radio buttons that belong together. */
export function Choice(props: {
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
