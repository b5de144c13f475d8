import { analyzeMessage } from '@/utils/detection/analyze-message';
import type { Invite, Person } from '@/utils/records/book';
import type { Book } from '@/utils/relationships/book';
import { LISTS, type ListName, type PersonEntry } from '@/utils/search/people-index';
import type { Verdict } from './find';
import type { Library } from './library';

/** Figures of a book: of conversations, and not of how much was sent. */
export interface Overview {
  people: number;
  counts: Record<ListName, number>;
  conversations: { twoWay: number; all: number };
  /** The user's own notes of invites, by how they read. */
  notes: { all: number; by: Partial<Record<Verdict, number>> };
  knownBest: PersonEntry[];
  /** All of the book has been counted. */
  isWhole: boolean;
}

/** A note of an invite, as lists show it. */
export interface JudgedNote {
  invite: Invite;
  person: Person;
  verdict: Verdict | undefined;
}

export interface NotesQuery {
  direction: Invite['direction'];
  verdict?: Verdict | undefined;
  limit: number;
}

const ROWS = 1_000;

/** Invites that came with a note, newest first, each with its verdict. */
export async function judgedNotes(
  book: Book,
  accountId: string,
  direction: Invite['direction'],
): Promise<JudgedNote[]> {
  const invites: Invite[] = [];
  let after: string | undefined;
  for (;;) {
    const rows = await book.scan('invites', after, ROWS);
    for (const invite of rows) {
      if (invite.accountId === accountId && invite.direction === direction && invite.note.trim())
        invites.push(invite);
    }
    if (rows.length < ROWS) break;
    after = rows.at(-1)!.id;
  }
  const people = await book.peopleById([...new Set(invites.map(({ personId }) => personId))]);
  const byId = new Map(people.map((person) => [person.id, person]));
  const read = direction === 'sent' ? 'draft' : 'received';
  return invites
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .flatMap((invite) => {
      const person = byId.get(invite.personId);
      if (!person) return [];
      const { verdict } = analyzeMessage(invite.note, { kind: 'invite', direction: read, recipient: person });
      return [{ invite, person, verdict }];
    });
}

export async function overviewOf(book: Book, library: Library): Promise<Overview> {
  const { index, isWhole } = await library.peopleAnew();
  const notes = await judgedNotes(book, library.accountId, 'sent');
  const by: Overview['notes']['by'] = {};
  for (const { verdict } of notes) if (verdict) by[verdict] = (by[verdict] ?? 0) + 1;
  const best = index.search({ words: '', list: 'known', offset: 0, limit: 5 }).rows;
  return {
    people: index.size,
    counts: Object.fromEntries(LISTS.map((list) => [list, index.count(list)])) as Overview['counts'],
    conversations: library.ledger.conversations(),
    notes: { all: notes.length, by },
    knownBest: best.filter(({ score }) => score > 0),
    isWhole,
  };
}
