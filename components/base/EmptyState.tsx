import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  what: string;
  /** What can be done about it. */
  children?: ComponentChildren;
}

export function EmptyState({ title, what, children }: Props) {
  return (
    <section class="empty">
      <h2>{title}</h2>
      <p>{what}</p>
      {children}
    </section>
  );
}
