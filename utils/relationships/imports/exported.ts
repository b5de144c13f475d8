import type { ArchiveMessage, ArchivePerson, ArchiveThread } from '@/utils/records/archive';
import type { Message } from '@/utils/records/book';
import { withSubject } from '@/utils/records/subject';
import { messageKey } from '../message-key';

/** An export writes the time of an invitation without its zone: true to within so much, ms. */
const ZONES = 14 * 60 * 60_000;

/** A message as an export has it, as the book keeps it. */
export function exportedMessage(
  { threadKey, isSponsored }: Pick<ArchiveThread, 'threadKey' | 'isSponsored'>,
  exported: ArchiveMessage,
): Message {
  const { at: written, from, senderName, senderSlug, subject, media } = exported;
  const text = withSubject(exported);
  const at = new Date(written).toISOString();
  return {
    key: messageKey({ threadKey, at, from, text }),
    kind: 'message',
    from,
    at,
    timeSource: 'export',
    certainty: 'shown',
    ...(senderName !== undefined && { senderName }),
    ...(senderSlug !== undefined && { senderSlug }),
    ...(subject !== undefined && { subject }),
    ...(isSponsored && { isSponsored }),
    text,
    ...(media !== undefined && { media }),
  };
}

export function spanOfInvitation(written: string) {
  const time = Date.parse(written);
  const iso = (ms: number) => new Date(ms).toISOString();
  return { at: iso(time), age: { from: iso(time - ZONES), to: iso(time + ZONES) } };
}

/** What tells apart those of whom an export says no address: the name, and since when they are connected. */
export function listedAs({ name = '', connectedOn = '' }: ArchivePerson & { connectedOn?: string }): string {
  return `${name.normalize('NFC').toLowerCase()} ${connectedOn}`;
}
