import { useId } from 'preact/hooks';

interface Props<Id extends string> {
  label: string;
  /** Undefined where nothing is chosen. */
  value: Id | undefined;
  options: readonly { id: Id; title: string }[];
  /** The words of no choice. */
  none: string;
  onChoose(id: Id | undefined): void;
}

/** One of several, or none. */
export function SelectField<Id extends string>({ label, value, options, none, onChoose }: Props<Id>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChoose(options.find((one) => one.id === event.currentTarget.value)?.id)}
      >
        <option value="">{none}</option>
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
    </div>
  );
}
