import { IDBFactory } from 'fake-indexeddb';
import type { Draft, PagePerson, PageThread, SeenMessage } from '@/utils/records/page';
import { type Book, openBook } from '@/utils/relationships/book';

export const MEMBER = 'ACoAAAmadeUpIlse01';
export const OTHER_MEMBER = 'ACoAAAmadeUpOther2';

/** Nine in the morning of a working day, in epoch milliseconds; every test counts from here. */
export const START = Date.UTC(2026, 2, 4, 9);
export const minute = (n: number): string => new Date(START + n * 60_000).toISOString();

export const shown = (person: Partial<PagePerson> = {}): PagePerson => ({ mutuals: [], ...person });
export const ilse = shown({ memberId: MEMBER, name: 'Ilse Marrow', headline: 'Runs the boats' });

export const said = (from: 'me' | 'them', n: number, text: string, pageId?: string): SeenMessage => ({
  from,
  at: minute(n),
  text,
  ...(pageId !== undefined && { pageId }),
});

export const thread = (messages: SeenMessage[], person: PagePerson = ilse, key = 'thread-1'): PageThread => ({
  key,
  person,
  messages,
});

export const draft = (text: string, rest: Partial<Draft> = {}): Draft => ({
  id: 'box-1',
  kind: 'message',
  text,
  recipient: ilse,
  threadKey: 'thread-1',
  ...rest,
});

export const invite = (text: string, rest: Partial<Draft> = {}): Draft =>
  draft(text, { kind: 'invite', threadKey: undefined, ...rest });

/** A browser with nothing stored; a clock that a test may set. */
export function freshBrowser(): { clock: { now: number }; open: () => Book } {
  globalThis.indexedDB = new IDBFactory();
  const clock = { now: START };
  return { clock, open: () => openBook({ now: () => clock.now }) };
}

/** Texts of the whole conversation with whoever `person` is. */
export async function texts(book: Book, person: PagePerson = ilse): Promise<string[]> {
  return (await conversation(book, person)).map(({ text }) => text);
}

export async function conversation(book: Book, person: PagePerson = ilse) {
  const { id } = await book.account();
  const found = await book.person(id, person);
  return found ? book.conversation(found.id) : [];
}
