import { useId } from 'preact/hooks';

interface Props<Id extends string> {
  /** What is chosen. */
  label: string;
  /** Told to those who don't see it, where the place says it. */
  isLabelHidden?: boolean;
  options: readonly { id: Id; title: string }[];
  current: Id;
  disabled?: boolean;
  describedBy?: string | undefined;
  onChoose(id: Id): void;
}

/** One of a few, as radio buttons: the arrow keys move among them. */
export function Choice<Id extends string>(props: Props<Id>) {
  const { label, isLabelHidden, options, current, disabled, describedBy, onChoose } = props;
  const name = useId();
  return (
    <fieldset class="choice" disabled={disabled} aria-describedby={describedBy}>
      <legend class={isLabelHidden ? 'visually-hidden' : undefined}>{label}</legend>
      {options.map(({ id, title }) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={id === current} onChange={() => onChoose(id)} />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}
