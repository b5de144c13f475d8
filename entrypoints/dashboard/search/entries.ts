import type { Flag, Invite, Note, Person } from '@/utils/records/book';
import type { Ask, Standing } from '@/utils/records/referral';
import type { Book } from '@/utils/relationships/book';
import type { Ledger } from '@/utils/search/ledger';
import type { PersonEntry } from '@/utils/search/people-index';

/** Rows read at a time, so that no write waits long. */
const ROWS = 2_000;

type Scanned = 'people' | 'notes' | 'standings' | 'asks' | 'flags' | 'invites';

async function all<T extends { id: string; accountId: string }>(
  book: Book,
  store: Scanned,
  accountId: string,
): Promise<T[]> {
  const found: T[] = [];
  let after: string | undefined;
  for (;;) {
    const rows = (await book.scan(store, after, ROWS)) as unknown as T[];
    for (const row of rows) if (row.accountId === accountId) found.push(row);
    if (rows.length < ROWS) return found;
    after = rows.at(-1)!.id;
  }
}

export interface Read {
  people: Person[];
  notes: Note[];
  standings: Standing[];
  asks: Ask[];
  flags: Flag[];
  invites: Invite[];
}

/** All that the lists of people are made of, conversations aside. */
export async function readPeople(book: Book, accountId: string): Promise<Read> {
  return {
    people: await all<Person>(book, 'people', accountId),
    notes: await all<Note>(book, 'notes', accountId),
    standings: await all<Standing>(book, 'standings', accountId),
    asks: await all<Ask>(book, 'asks', accountId),
    flags: await all<Flag>(book, 'flags', accountId),
    invites: await all<Invite>(book, 'invites', accountId),
  };
}

/**
 * Makes entries of people.
 *
 * @param now epoch ms
 */
export function entryMaker(
  { notes, standings, asks, flags, invites }: Read,
  ledger: Ledger,
  now: number,
): (person: Person) => PersonEntry {
  const noteOf = new Map(notes.map((note) => [note.personId, note.text]));
  const standingOf = new Map(standings.map((standing) => [standing.personId, standing]));
  const asked = new Set(asks.map(({ personId }) => personId));
  const flagged = new Set(flags.filter(({ kind }) => kind === 'stalker').map(({ personId }) => personId));
  const pending = new Set(
    invites
      .filter(({ outcome, direction }) => outcome === 'pending' && direction === 'sent')
      .map(({ personId }) => personId),
  );
  return (person) => {
    const { id, name, headline, company, position, tags = [], connectedOn, trustsMe } = person;
    const standing = standingOf.get(id);
    return {
      id,
      name,
      headline,
      company,
      position,
      tags,
      connectedOn,
      note: noteOf.get(id),
      relation: standing?.relation,
      isFlagged: flagged.has(id),
      isLeftAlone: standing?.isLeftAlone === true,
      wasAsked: asked.has(id),
      hasPending: pending.has(id),
      ...ledger.told(id, now, standing?.ownWord ?? (trustsMe ? 'close' : undefined)),
    };
  };
}
