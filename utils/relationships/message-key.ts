import type { Message } from '@/utils/records/book';

export interface KeyParts {
  threadKey: string;
  /** ISO 8601; only whole seconds count. */
  at: string;
  from: 'me' | 'them';
  text: string;
}

/**
 * What makes a message that message wherever it was read: thread, time to the second, sender and a hash of the
 * normalised text. The sender is the side, since the member id is not known everywhere; two members of a group who
 * say the same in the same second share a key and are told apart by the ids kept beside it.
 */
export function messageKey({ threadKey, at, from, text }: KeyParts): string {
  return `${threadKey} ${Math.floor(Date.parse(at) / 1000)} ${from} ${textHash(text)}`;
}

/** The end of a key that does not depend on thread and time: sender and hash. */
export function saidBy(key: string): string {
  return key.slice(key.lastIndexOf(' ', key.lastIndexOf(' ') - 1) + 1);
}

/** What a key does not say of the words: thread, second and sender. */
export const placeIn = (key: string): string => key.slice(0, key.lastIndexOf(' '));

type Said = Pick<Message, 'key' | 'from' | 'subject' | 'text'>;

/**
 * As `saidBy`, of an InMail's words without its subject where they are kept under it, and under it where they are kept
 * without: not every page and export tells of it, nor where it ends. Nothing of other messages.
 */
export function saidOtherwise({ from, subject, text }: Said): string | undefined {
  if (subject === undefined) return undefined;
  const [above, words] = [normalizeText(subject), normalizeText(text)];
  const bare = words.startsWith(`${above} `) ? words.slice(above.length + 1) : undefined;
  return `${from} ${textHash(bare ?? `${above} ${words}`)}`;
}

/** Whether two readings of one message hold the same words, but for a subject that one is without. */
export const saySame = (a: Said, b: Said): boolean =>
  saidBy(a.key) === saidBy(b.key) || saidOtherwise(a) === saidBy(b.key) || saidBy(a.key) === saidOtherwise(b);

/** Most texts: printable ASCII, single blanks within. */
const NORMAL = /^[!-~]+(?: [!-~]+)*$/;

/** Composed (NFC), every run of white space one blank, trimmed: what survives of a text from box to page. */
export function normalizeText(text: string): string {
  if (NORMAL.test(text)) return text;
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * 64 bits of the normalised text, 16 hexadecimal digits. Two multiplying 32-bit halves after bryc's cyrb53 (public
 * domain), all bits kept; synchronous, since a transaction ends while `crypto.subtle` is awaited. It guards against
 * chance, not against malice. Stored: it can never change.
 */
export function textHash(text: string): string {
  const normal = normalizeText(text);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < normal.length; i++) {
    const unit = normal.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(b) + hex(a);
}

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');
