import type { ArchiveConnection, ArchivePerson } from '@/utils/records/archive';
import type { ConversationChunk, Invite, Person } from '@/utils/records/book';
import { chunksIn, chunksOf, invitesOf } from '../holdings';
import type { Reading } from '../schema';
import { getAll } from '../sound';

/** Whose conversation a thread is; a group's is nobody's. */
interface Thread {
  people: Set<string>;
  isGroup: boolean;
}

/**
 * What an import has to know of an account, kept in memory: looking up 30,000 people and as many threads one by one
 * would cost more than writing them. True for one revision of the book; `Importer` sees to that.
 */
export class Known {
  readonly forgotten: Set<string>;
  private readonly bySlug = new Map<string, Person>();
  private readonly byMember = new Map<string, Person>();
  private readonly byId = new Map<string, Person>();
  private readonly byListed = new Map<string, Set<string>>();
  private readonly threads = new Map<string, Thread>();
  private readonly withChunks = new Set<string>();
  private readonly withInvites = new Set<string>();
  /** Conversations and invites of those who were looked up in this batch, as they are by now. */
  private chunks = new Map<string, ConversationChunk[]>();
  private invites = new Map<string, Invite[]>();

  private constructor(
    readonly accountId: string,
    public revision: number,
    forgotten: readonly string[],
  ) {
    this.forgotten = new Set(forgotten);
  }

  static async read(tx: Reading, accountId: string): Promise<Known> {
    const state = await tx.objectStore('state').get('book');
    const forgotten = await tx.objectStore('forgotten').getAllKeys();
    const known = new Known(accountId, state?.revision ?? 0, forgotten);
    for (const person of await getAll(tx, 'people', 'by-account', accountId)) known.keep(person);
    await known.readAliases(tx);
    await known.readThreads(tx);
    let cursor = await tx.objectStore('invites').index('by-person').openKeyCursor();
    for (; cursor; cursor = await cursor.continue()) known.withInvites.add(cursor.key);
    return known;
  }

  private async readAliases(tx: Reading): Promise<void> {
    for (const { id, accountId, personId } of await tx.objectStore('aliases').getAll()) {
      const person = this.byId.get(personId);
      if (accountId !== this.accountId || !person) continue;
      const trait = id.slice(accountId.length + 1);
      if (trait.startsWith('slug:')) this.bySlug.set(trait.slice(5), person);
      if (trait.startsWith('member:')) this.byMember.set(trait.slice(7), person);
    }
  }

  private async readThreads(tx: Reading): Promise<void> {
    const store = tx.objectStore('conversations');
    const personOf = new Map<string, string>();
    let cursor = await store.index('by-person').openKeyCursor();
    for (; cursor; cursor = await cursor.continue()) personOf.set(cursor.primaryKey, cursor.key);
    const range = IDBKeyRange.bound([this.accountId], [this.accountId, []]);
    let thread = await store.index('by-thread').openKeyCursor(range);
    for (; thread; thread = await thread.continue()) {
      this.keepThread((thread.key as [string, string])[1], personOf.get(thread.primaryKey));
    }
  }

  keep(person: Person): void {
    const { id, slug, memberId, listed } = person;
    this.byId.set(id, person);
    if (slug) this.bySlug.set(slug, person);
    if (memberId) this.byMember.set(memberId, person);
    if (!listed) return;
    const ids = this.byListed.get(listed.as);
    if (ids) ids.add(id);
    else this.byListed.set(listed.as, new Set([id]));
  }

  /** Somebody who is in the book no more. */
  drop(personId: string): void {
    const person = this.byId.get(personId);
    this.byId.delete(personId);
    if (person?.slug) this.bySlug.delete(person.slug);
    if (person?.memberId) this.byMember.delete(person.memberId);
  }

  keepThread(threadKey: string, personId: string | undefined): void {
    const thread = this.threads.get(threadKey) ?? { people: new Set(), isGroup: false };
    if (personId === undefined) thread.isGroup = true;
    else {
      thread.people.add(personId);
      this.withChunks.add(personId);
    }
    this.threads.set(threadKey, thread);
  }

  thread(threadKey: string): Thread | undefined {
    return this.threads.get(threadKey);
  }

  person(id: string): Person | undefined {
    return this.byId.get(id);
  }

  byIds({ slug, memberId }: Pick<ArchivePerson, 'slug' | 'memberId'>): Person | undefined {
    return (memberId && this.byMember.get(memberId)) || (slug && this.bySlug.get(slug)) || undefined;
  }

  /**
   * Whom an export without addresses lists under `as`. Two namesakes connected on one day are told apart by where they
   * work; who works elsewhere than in an earlier export has changed jobs.
   */
  listed(
    as: string,
    exportId: string,
    at?: Pick<ArchiveConnection, 'company' | 'position'>,
  ): Person | undefined {
    const found = [...(this.byListed.get(as) ?? [])].flatMap((id) => this.byId.get(id) ?? []);
    if (!at) return found[0];
    const same = found.find(({ company, position }) => company === at.company && position === at.position);
    if (same) return same;
    const [only] = found.length === 1 ? found : [];
    return only?.listed?.in === exportId ? undefined : only;
  }

  hasInvites(personId: string): boolean {
    return this.withInvites.has(personId);
  }

  async chunksOf(tx: Reading, personId: string): Promise<ConversationChunk[]> {
    const known = this.chunks.get(personId);
    if (known) return known;
    const found = this.withChunks.has(personId) ? await chunksOf(tx, personId) : [];
    this.chunks.set(personId, found);
    return found;
  }

  async chunksIn(tx: Reading, threadKey: string): Promise<ConversationChunk[]> {
    return this.threads.has(threadKey) ? chunksIn(tx, this.accountId, threadKey) : [];
  }

  setChunks(personId: string, chunks: ConversationChunk[]): void {
    this.chunks.set(personId, chunks);
    this.withChunks.add(personId);
  }

  async invitesOf(tx: Reading, personId: string): Promise<Invite[]> {
    const known = this.invites.get(personId);
    if (known) return known;
    const found = this.withInvites.has(personId) ? await invitesOf(tx, personId) : [];
    this.invites.set(personId, found);
    return found;
  }

  setInvites(personId: string, invites: Invite[]): void {
    this.invites.set(personId, invites);
    this.withInvites.add(personId);
  }

  /** `ids` have become `person`: what was known of any of them is asked anew. */
  forgetBatch(ids: readonly string[], person: Person): void {
    for (const id of [...ids, person.id]) {
      this.chunks.delete(id);
      this.invites.delete(id);
    }
    const gone = ids.filter((id) => id !== person.id);
    for (const id of gone) this.byId.delete(id);
    for (const thread of this.threads.values()) {
      for (const id of gone) if (thread.people.delete(id)) thread.people.add(person.id);
    }
    this.withChunks.add(person.id);
    this.withInvites.add(person.id);
  }

  /** What was looked up for a batch is of no use to the next. */
  endBatch(): void {
    this.chunks = new Map();
    this.invites = new Map();
  }
}
