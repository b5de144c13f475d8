import { MemberId } from '@/utils/records/page';

export interface MessageId {
  /** Whose mailbox it is, whoever sent the message. */
  viewerId: string;
  /** Epoch ms. */
  at: number;
  threadKey: string;
}

const URN =
  /^urn:li:msg_message:\(urn:li:fsd_profile:([A-Za-z0-9_-]{8,80}),2-([A-Za-z0-9+/_-]{16,400}={0,2})\)$/;
const INSIDE =
  /^(\d{12,14})b[^&]{0,60}&([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}_[0-9A-Za-z]{1,10})$/;
const LONGEST = 600;
/** LinkedIn opened on this day; nothing in it is older. */
const EARLIEST = Date.UTC(2003, 4, 5);
const LATEST = Date.UTC(2100, 0, 1);

/**
 * Reads LinkedIn's id of a message, `urn:li:msg_message:(urn:li:fsd_profile:<viewer>,2-<base64>)`, whose base64 holds
 * `<epoch ms>b…&<thread uuid>_…` (seen in pages from 2023 to 2026, documented nowhere). Anything else is undefined.
 */
export function readMessageId(urn: string): MessageId | undefined {
  if (urn.length > LONGEST) return undefined;
  const [, viewerId, packed] = URN.exec(urn) ?? [];
  if (viewerId === undefined || packed === undefined || !MemberId.safeParse(viewerId).success)
    return undefined;
  const [, ms, threadKey] = INSIDE.exec(unpacked(packed)) ?? [];
  const at = Number(ms);
  if (threadKey === undefined || !(at >= EARLIEST && at < LATEST)) return undefined;
  return { viewerId, at, threadKey };
}

function unpacked(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
