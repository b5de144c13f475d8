interface Props {
  text: string;
  /** Half-open, in UTF-16 code units of `text`, in order. */
  blanks: readonly (readonly [number, number])[];
}

/** A text as it would be inserted, with its blanks to be seen as blanks. */
export function WithBlanks({ text, blanks }: Props) {
  const shown = [];
  let from = 0;
  for (const [start, end] of blanks) {
    shown.push(
      text.slice(from, start),
      <mark key={start} class="blank">
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return (
    <p class="wording-text" dir="auto">
      {[...shown, text.slice(from)]}
    </p>
  );
}
