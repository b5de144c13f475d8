import type { Person } from './people';

/** What a message without words is. */
export type Media = 'attachment' | 'voice' | 'reaction';

export interface Message {
  from: 'viewer' | 'other';
  /** In a group, which of the others. */
  by?: Person;
  text: string;
  /** Epoch ms; no two of a conversation are the same. */
  at: number;
  /** As an InMail has one. */
  subject?: string;
  media?: Media;
  /** Its sender changed it after sending. */
  isEdited?: boolean;
  /** Its sender deleted it; the page says so in its place. */
  isRetracted?: boolean;
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** LinkedIn's own id of a message: the viewer's member id, and time and conversation in base64. */
export function messageUrn(viewerId: string, threadUuid: string, at: number): string {
  return `urn:li:msg_message:(urn:li:fsd_profile:${viewerId},2-${base64(`${at}b00000-100&${threadUuid}_100`)})`;
}

/** What stands in the address of a conversation. */
export function threadId(threadUuid: string): string {
  return `2-${base64(`${threadUuid}_100`)}`;
}
