import type { Flag, Note, Person } from '@/utils/records/book';
import type { Joining } from '@/utils/records/joining';
import type { PagePerson } from '@/utils/records/page';
import type { Missed } from '@/utils/referrals/known';
import type { Connection } from '../database';
import { undoJoining } from '../joining';
import { saveNote } from '../notes';
import { dropOwn, keepOwn, listOwn, type OwnKind, type OwnRecords } from '../own-records';
import { mergePeople, type Sighting, sightingOf } from '../people';
import { type Practice, type PracticeChange, practise, remindOfSilence } from '../practice';
import { removeMessage } from '../remember';
import { getAll } from '../sound';
import {
  type FlagWords,
  type PersonWords,
  remarkOnInvite,
  removeFlag,
  setFlag,
  updatePerson,
} from '../user-words';

/** What the user says and does in Vouch itself. See `Book` for what holds of all of it. */
export interface UserWriting {
  /**
   * Keeps the user's words, and the person when new: it is the user's own act, so even of somebody forgotten (whose
   * messages stay out of the book). A blank text deletes the note, and the person of whom nothing else is kept, and
   * resolves to nothing. Rejects when `shown` has neither member id nor slug, or without that account.
   */
  saveNote(accountId: string, shown: PagePerson, text: string): Promise<Note | undefined>;
  /**
   * Keeps what the user says of a person: how they address them, whether they trust them, whether to keep what is
   * said with them. Whom it is kept under, as in `saveNote`.
   */
  updatePerson(accountId: string, shown: PagePerson, words: PersonWords): Promise<Person>;
  /** Flags what somebody sent; one flag for each `about`, which another kind or why replaces. Else as `saveNote`. */
  setFlag(accountId: string, shown: PagePerson, words: FlagWords): Promise<Flag>;
  /** Takes a flag back, and with it the person of whom nothing else is kept. */
  removeFlag(flagId: string): Promise<void>;
  /** The user's own words on an invite; blank ones take the remark back. Rejects when it is not there. */
  remark(inviteId: string, text: string): Promise<void>;
  /** Removes a message for good, if it was deleted on LinkedIn; any other stays. */
  removeMessage(accountId: string, key: string): Promise<void>;
  /** What the user says and does beyond conversations, of one kind; see `OwnRecords`. In no order. */
  list<K extends OwnKind>(kind: K, accountId: string): Promise<OwnRecords[K][]>;
  /** Adds a record or replaces the one of that id, and stamps when. Rejects another shape, and a person or account that is not in the book. */
  keep<K extends OwnKind>(kind: K, record: OwnRecords[K]): Promise<OwnRecords[K]>;
  drop(kind: OwnKind, id: string): Promise<void>;
  /**
   * Changes what the user does to be introduced, in one transaction; reminders of it follow. `change` is given all of
   * it as it is, and must not wait for anything; what it throws rejects, and the book is as it was.
   */
  practise(accountId: string, change: (now: Practice) => PracticeChange): Promise<void>;
  /** Brings the reminders of a long silence in line with whom the user misses now. */
  remindOfSilence(accountId: string, missed: readonly Missed[]): Promise<void>;
  /** Two records are one person: `otherId` becomes part of `personId`. Rejects across accounts. */
  merge(personId: string, otherId: string): Promise<Person>;
  /** What became part of a person and can be undone, latest first. */
  joinings(personId: string): Promise<Joining[]>;
  /** Makes two people of one again and keeps them apart, whatever a page shows. Rejects when they are not there any more. */
  undoJoining(joiningId: string): Promise<void>;
}

export function userWriting({ read, write }: Connection, time: () => string): UserWriting {
  const seen = (accountId: string, shown: PagePerson): Sighting => sightingOf(accountId, shown, time());
  return {
    saveNote: async (accountId, shown, text) => write((tx) => saveNote(tx, seen(accountId, shown), text)),
    updatePerson: async (accountId, shown, words) =>
      write((tx) => updatePerson(tx, seen(accountId, shown), words)),
    setFlag: async (accountId, shown, words) => write((tx) => setFlag(tx, seen(accountId, shown), words)),
    removeFlag: (flagId) => write((tx) => removeFlag(tx, flagId)),
    remark: (inviteId, text) => write((tx) => remarkOnInvite(tx, inviteId, text, time())),
    removeMessage: (accountId, key) => write((tx) => removeMessage(tx, { accountId, key, now: time() })),
    list: (kind, accountId) => read((tx) => listOwn(tx, kind, accountId)),
    keep: (kind, record) => write((tx) => keepOwn(tx, kind, record, time())),
    drop: (kind, id) => write((tx) => dropOwn(tx, kind, id)),
    practise: (accountId, change) => write((tx) => practise(tx, accountId, change, time())),
    remindOfSilence: (accountId, missed) => write((tx) => remindOfSilence(tx, accountId, missed, time())),
    merge: (personId, otherId) => write((tx) => mergePeople(tx, personId, otherId, time())),
    async joinings(personId) {
      const found = await read((tx) => getAll(tx, 'joinings', 'by-kept', personId));
      return found.filter(({ isUndone }) => !isUndone).sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    undoJoining: (joiningId) => write((tx) => undoJoining(tx, joiningId, time())),
  };
}
