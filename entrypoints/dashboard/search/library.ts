import type { Book } from '@/utils/relationships/book';
import { indexed, type PackedChunk } from '@/utils/relationships/packing';
import { Ledger } from '@/utils/search/ledger';
import { MessageIndex } from '@/utils/search/message-index';
import { PeopleIndex, type PersonEntry } from '@/utils/search/people-index';
import { entryMaker, type Read, readPeople } from './entries';

/** What is read first, so that the newest is found before all of it is there. */
const FIRST = 150;
/** Chunks read at a time, so that no write waits long. */
const ROWS = 300;

/** People counted before others have their turn. */
const AT_ONCE = 2_000;

interface People {
  index: PeopleIndex;
  read: Read;
  /** All conversations were counted. */
  isWhole: boolean;
  /** After so many changes. */
  changes: number;
}

/** Lets whatever else was asked go first. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** An account's book in memory, as it is read, and as it changes. */
export class Library {
  readonly messages = new MessageIndex();
  readonly ledger = new Ledger();
  /** The newest is there. */
  readonly begun: Promise<void>;
  /** Everything is. */
  readonly whole: Promise<void>;
  isWhole = false;
  private people: People | undefined;
  private renewing: Promise<People> | undefined;
  private changes = 0;
  private answering: Promise<unknown> | undefined;

  constructor(
    private readonly book: Book,
    readonly accountId: string,
    /** People have been counted anew, after something else was answered. */
    private readonly onRenewed: () => void = () => undefined,
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
      await this.answering;
      const rows = await this.book.scan('conversations', after, ROWS);
      for (const chunk of rows) {
        if (chunk.accountId === this.accountId && !this.messages.has(chunk.id)) this.add(chunk);
      }
      if (rows.length === 0) break;
      after = rows.at(-1)!.id;
    }
    this.isWhole = true;
  }

  /** Somebody waits for this: until then no more of the rest is read. */
  answer<T>(work: () => Promise<T>): Promise<T> {
    const answer = work();
    this.answering = Promise.allSettled([this.answering, answer]);
    return answer;
  }

  private add(chunk: PackedChunk): void {
    const one = indexed(chunk);
    this.messages.add(one);
    this.ledger.add(one);
  }

  /** Takes up what was written; what is still to be read is read then. */
  async update(ids: readonly string[]): Promise<void> {
    this.changes += 1;
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

  /** Everybody as they were counted last: who types does not wait. Counts anew where that is not how it is any more. */
  async peopleNow(): Promise<People> {
    if (this.isCurrent) return this.people!;
    const renewing = this.renew();
    if (!this.people) return renewing;
    renewing.then(this.onRenewed, () => undefined);
    return this.people;
  }

  /** Everybody, as far as conversations have been read. */
  async peopleAnew(): Promise<People> {
    // What is written meanwhile, as in an import, is not waited for without end.
    for (let round = 0; round < 3 && !this.isCurrent; round += 1) await this.renew();
    return this.people!;
  }

  /** All that lists of people are made of, conversations aside. */
  async records(): Promise<Read> {
    return this.people?.changes === this.changes ? this.people.read : readPeople(this.book, this.accountId);
  }

  private get isCurrent(): boolean {
    const { people, isWhole, changes } = this;
    return people !== undefined && people.isWhole === isWhole && people.changes === changes;
  }

  private renew(): Promise<People> {
    this.renewing ??= this.count().finally(() => {
      this.renewing = undefined;
    });
    return this.renewing;
  }

  private async count(): Promise<People> {
    const { isWhole, changes } = this;
    const read = await readPeople(this.book, this.accountId);
    const now = Date.now();
    const entryOf = entryMaker(read, this.ledger, now);
    const entries: PersonEntry[] = [];
    for (let at = 0; at < read.people.length; at += AT_ONCE) {
      for (const person of read.people.slice(at, at + AT_ONCE)) entries.push(entryOf(person));
      await breathe();
    }
    this.people = { index: new PeopleIndex(entries, now), read, isWhole, changes };
    return this.people;
  }
}
