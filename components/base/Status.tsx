interface Props {
  /** Nothing, or what has just happened. */
  text: string | undefined;
  tone?: 'plain' | 'bad';
}

/** Stays in the page while it is empty: a screen reader announces only a region that was there before its words. */
export function Status({ text, tone = 'plain' }: Props) {
  return (
    <p class={`status status-${tone}`} role="status">
      {text}
    </p>
  );
}
