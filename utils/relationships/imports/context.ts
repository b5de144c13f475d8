import type { ConversationChunk, Invite, Person } from '@/utils/records/book';
import type { Import } from '@/utils/records/importing';
import { add, put } from '../changes';
import { isSameRecord } from '../facts';
import { saveInvites } from '../holdings';
import { putPerson } from '../people';
import type { Writing } from '../schema';
import type { Known } from './known';
import type { Marks } from './marks';

type Counts = Pick<Import, 'added' | 'merged' | 'forgotten'>;

const none = () => ({ people: 0, messages: 0, invites: 0, recommendations: 0 });

/** What every part of a batch works with: the transaction, what is known of the book, and the counts. */
export class Batch {
  readonly counts: Counts = { added: none(), merged: none(), forgotten: 0 };
  private readonly writes: Promise<void>[] = [];

  constructor(
    readonly tx: Writing,
    readonly known: Known,
    readonly marks: Marks,
    readonly exportId: string,
    /** Whether this export lists connections: then who is not among them has not accepted. */
    readonly hasConnections: boolean,
    readonly now: string,
  ) {}

  /** Work that nobody has to wait for before the end. */
  write(work: Promise<unknown>): void {
    const done = work.then(() => undefined);
    done.catch(() => undefined);
    this.writes.push(done);
  }

  async written(): Promise<void> {
    await Promise.all(this.writes);
  }

  async settled(): Promise<void> {
    await Promise.allSettled(this.writes);
  }

  add(told: Partial<Person>): Person {
    const { accountId } = this.known;
    const person = { id: crypto.randomUUID(), accountId, ...told, createdAt: this.now, modifiedAt: this.now };
    this.known.keep(person);
    this.write(add(this.tx, person));
    this.counts.added.people += 1;
    return person;
  }

  update(person: Person, told: Person): Person {
    if (isSameRecord(person, told)) return person;
    const changed = { ...told, modifiedAt: this.now };
    this.known.keep(changed);
    this.write(person.slug === changed.slug ? put(this.tx, 'people', changed) : putPerson(this.tx, changed));
    return changed;
  }

  /** Writes a person's invites with what became of them. */
  async settle(
    person: Person,
    before: readonly Invite[],
    after: readonly Invite[],
    chunks: readonly ConversationChunk[],
  ): Promise<void> {
    this.known.setInvites(person.id, await saveInvites(this.tx, before, after, chunks, this.now));
  }
}
