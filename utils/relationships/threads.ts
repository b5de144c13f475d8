import type { Draft } from '@/utils/records/page';

/**
 * The thread of something sent before the page has shown in which thread it lies: an invite, or the first message to
 * somebody. Named by kind and recipient; by the box when the page shows nothing to know the recipient by.
 */
export function provisionalThread({ kind, recipient, id }: Draft): string {
  return `${kind}:${recipient.memberId ?? recipient.slug ?? id}`;
}

export const isProvisional = (threadKey: string): boolean => /^(?:invite|message):/.test(threadKey);
