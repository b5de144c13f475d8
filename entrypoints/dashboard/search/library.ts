import type { Book } from '@/utils/relationships/book';
import { isMine, type PackedChunk } from '@/utils/relationships/packing';
import { Ledger } from '@/utils/search/ledger';
import { type IndexedChunk, MessageIndex } from '@/utils/search/message-index';
import { PeopleIndex } from '@/utils/search/people-index';
import { entriesOf, type Read, readPeople } from './entries';

/** What is read first, so that the newest is found before all of it is there. */
const FIRST = 150;
/** Chunks read at a time, so that no write waits long. */
const ROWS = 300;

const indexed = (chunk: PackedChunk): IndexedChunk => ({
  id: chunk.id,
  personId: chunk.personId,
  texts: chunk.texts,
  times: chunk.times,
  isMine: (place) => isMine(chunk, place),
});

/** An account's book in memory, as it is read, and as it changes. */
export class Library {
  readonly messages = new MessageIndex();
  readonly ledger = new Ledger();
  /** The newest is there. */
  readonly begun: Promise<void>;
  /** Everything is. */
  readonly whole: Promise<void>;
  isWhole = false;
  private people: { index: PeopleIndex; isWhole: boolean; read: Read } | undefined;
  private read: Read | undefined;
  private changes = 0;

  constructor(
    private readonly book: Book,
    readonly accountId: string,
  ) {
    this.begun = this.loadLatest();
    this.whole = this.begun.then(() => this.loadRest());
    this.whole.catch(() => undefined);
  }

  private async loadLatest(): Promise<void> {
    for (const chunk of await this.book.latestChunks(this.accountId, FIRST)) this.add(chunk);
  }

  private async loadRest(): Promise<void> {
    let after: string | undefined;
    for (;;) {
      const rows = await this.book.scan('conversations', after, ROWS);
      for (const chunk of rows) {
        if (chunk.accountId === this.accountId && !this.messages.has(chunk.id)) this.add(chunk);
      }
      if (rows.length === 0) break;
      after = rows.at(-1)!.id;
    }
    this.isWhole = true;
  }

  private add(chunk: PackedChunk): void {
    const one = indexed(chunk);
    this.messages.add(one);
    this.ledger.add(one);
  }

  /** Takes up what was written; what is still to be read is read then. */
  async update(ids: readonly string[]): Promise<void> {
    this.changes += 1;
    this.read = undefined;
    if (ids.length === 0) return;
    await this.begun;
    const found = (await this.book.chunks(ids)).filter(({ accountId }) => accountId === this.accountId);
    const there = new Set(found.map(({ id }) => id));
    for (const chunk of found) this.add(chunk);
    for (const id of ids) {
      if (there.has(id)) continue;
      this.messages.remove(id);
      this.ledger.remove(id);
    }
  }

  /** Everybody, as far as conversations have been counted. */
  async peopleNow(): Promise<{ index: PeopleIndex; isWhole: boolean }> {
    const { isWhole } = this;
    const read = await this.records();
    if (this.people?.read === read && this.people.isWhole === isWhole) return this.people;
    const now = Date.now();
    this.people = { index: new PeopleIndex(entriesOf(read, this.ledger, now), now), isWhole, read };
    return this.people;
  }

  /** All that lists of people are made of, conversations aside. */
  async records(): Promise<Read> {
    const { changes } = this;
    const read = this.read ?? (await readPeople(this.book, this.accountId));
    this.read = changes === this.changes ? read : undefined;
    return read;
  }
}
