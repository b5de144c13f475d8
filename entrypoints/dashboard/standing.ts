import type { Standing } from '@/utils/records/referral';
import { book } from './book';

/** What the user says of somebody; what is not named stays, `undefined` takes it back. */
export type Said = Partial<Omit<Standing, 'id' | 'accountId' | 'personId' | 'modifiedAt'>>;

/** One after the other, since each begins with what the one before has kept. */
let turn: Promise<unknown> = Promise.resolve();

async function keep(accountId: string, personId: string, said: Said): Promise<void> {
  const standings = await book.list('standings', accountId);
  const known = standings.find((one) => one.personId === personId);
  const told = Object.entries({ id: crypto.randomUUID(), ...known, ...said, accountId, personId });
  const kept = Object.fromEntries(told.filter(([, value]) => value !== undefined));
  await book.keep('standings', kept as Standing);
}

/** Keeps what the user says of somebody. */
export function saySo(accountId: string, personId: string, said: Said): Promise<void> {
  const mine = turn.then(() => keep(accountId, personId, said));
  turn = mine.catch(() => undefined);
  return mine;
}
