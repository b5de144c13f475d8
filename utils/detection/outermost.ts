/** Half-open, UTF-16 code units of one text. */
interface Span {
  start: number;
  end: number;
}

/** Leaves out what lies within something longer: a reader is told once. In the order given. */
export function outermost<S extends Span>(spans: readonly S[]): S[] {
  const holds = (outer: S, inner: S) =>
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
  return spans.filter((span) => !spans.some((other) => holds(other, span)));
}
