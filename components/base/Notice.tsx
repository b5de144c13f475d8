import type { ComponentChildren } from 'preact';

interface Props {
  tone: 'plain' | 'warn' | 'bad' | 'good';
  children: ComponentChildren;
}

export function Notice({ tone, children }: Props) {
  return <div class={`notice notice-${tone}`}>{children}</div>;
}
