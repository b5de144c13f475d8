import { useId } from 'preact/hooks';

interface Props<Id extends string> {
  label: string;
  options: readonly { id: Id; title: string }[];
  current: Id;
  onChoose(id: Id): void;
}

/** One of several, in the browser's own list. */
export function Select<Id extends string>({ label, options, current, onChoose }: Props<Id>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={current} onChange={({ currentTarget }) => onChoose(currentTarget.value as Id)}>
        {options.map((option) => (
          <option key={option.id} value={option.id} selected={option.id === current}>
            {option.title}
          </option>
        ))}
      </select>
    </div>
  );
}
