import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What it lists, to those who don't see it. */
  label: string;
  total: number;
  /** Of each row, CSS pixels. */
  rowHeight: number;
  /** What row `at` shows; nothing while it is not known yet. */
  row(at: number): ComponentChildren;
  onSeen(first: number, last: number): void;
  /** The row that it begins with in its middle; the first on top where there is none. */
  start?: number | undefined;
}

/** Rows beyond the edges, so that scrolling shows no gaps. */
const SPARE = 8;

/** A long list of which only what is seen is in the page. It scrolls by itself, and takes the focus for the keys that do. */
export function VirtualList({ label, total, rowHeight, row, onSeen, start }: Props) {
  const box = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState({ first: 0, last: 20 });
  /** The row that has the focus stays in the page, however far away the list is scrolled. */
  const [held, setHeld] = useState<number>();

  const look = () => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    const first = Math.max(0, Math.floor(scrollTop / rowHeight) - SPARE);
    const last = Math.min(total - 1, Math.ceil((scrollTop + clientHeight) / rowHeight) + SPARE);
    setSeen((before) => (before.first === first && before.last === last ? before : { first, last }));
  };
  useLayoutEffect(() => {
    if (start !== undefined)
      box.current!.scrollTop = (start + 0.5) * rowHeight - box.current!.clientHeight / 2;
  }, []);
  useLayoutEffect(look, [total]);
  useEffect(() => {
    const watch = new ResizeObserver(look);
    watch.observe(box.current!);
    return () => watch.disconnect();
  });
  useEffect(() => {
    if (total > 0) onSeen(seen.first, Math.max(seen.first, seen.last));
  }, [seen, total]);

  const places = Array.from({ length: Math.max(0, seen.last - seen.first + 1) }, (_, at) => seen.first + at);
  if (held !== undefined && held < total && (held < seen.first || held > seen.last)) {
    if (held < seen.first) places.unshift(held);
    else places.push(held);
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section class="virtual" ref={box} onScroll={look} tabIndex={0} aria-label={label}>
      <ul style={{ height: `${total * rowHeight}px` }}>
        {places.map((at) => (
          <li
            key={at}
            style={{ top: `${at * rowHeight}px`, height: `${rowHeight}px` }}
            aria-setsize={total}
            aria-posinset={at + 1}
            onFocusIn={() => setHeld(at)}
            onFocusOut={() => setHeld(undefined)}
          >
            {row(at)}
          </li>
        ))}
      </ul>
    </section>
  );
}
