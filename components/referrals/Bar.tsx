interface Props {
  /** 0–1. */
  share: number;
}

/** Shows what the number beside it says; to those who don't see it, it says nothing. */
export function Bar({ share }: Props) {
  const width = Math.round(100 * Math.min(1, Math.max(0, share)));
  return (
    <span class="bar" aria-hidden="true">
      <span style={{ inlineSize: `${width}%` }} />
    </span>
  );
}
