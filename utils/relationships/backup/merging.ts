import type { Account, Flag, Invite, Note, Person } from '@/utils/records/book';
import { add, put } from '../changes';
import { addMessages } from '../conversation';
import type { Connection } from '../database';
import { marksOf } from '../forgetting';
import { chunksIn, chunksOf, invitesOf, noteOf, saveAdded, saveChunks, saveInvites } from '../holdings';
import { sameInvite, uniteInvites } from '../invites';
import type { Placed } from '../match-messages';
import { type PackedChunk, unpack } from '../packing';
import { findPerson, putPerson } from '../people';
import type { OtherSalt, Writing } from '../schema';
import { traits } from '../traits';
import { type Here, lookUp, type Row } from './here';
import type { Head, Kept } from './lines';
import type { Line } from './restore';

/** Rows of somebody who is new need no comparing: nothing of theirs is here. */
const THEIRS: readonly Kept[] = ['conversations', 'notes', 'invites'];

const isAccount = ({ store }: Line): boolean => store === 'accounts';

/**
 * Adds to a database what a backup has beyond it. A record with a known id is the same, and the newer of the two stays;
 * people of another browser's book are known by their ids on LinkedIn, never by name; conversations are united message
 * by message. What was deleted or forgotten here stays so, and whoever was forgotten there is not remembered here from
 * now on: what is kept of them already stays, until the user forgets them here too.
 */
export class Merging {
  private readonly accounts = new Map<string, string>();
  private readonly people = new Map<string, string>();
  /** Ids of those who are forgotten here, or whose account is. */
  private readonly left = new Set<string>();
  private forgotten: Set<string> | undefined;
  /** Ids of those who are here by this backup alone. */
  private readonly fresh = new Set<string>();

  constructor(
    private readonly target: Connection,
    private readonly head: Head,
    private readonly now: string,
  ) {}

  /** See `Brought.accounts`. */
  get accountsHere(): Record<string, string> {
    return Object.fromEntries([...this.accounts].filter(([id, here]) => id !== here));
  }

  async take(lines: readonly Line[]): Promise<void> {
    await this.leaveForgotten(lines);
    await this.target.write(async (tx) => {
      const [accounts, rest] = [lines.filter(isAccount), lines.filter((line) => !isAccount(line))];
      for (const { row } of accounts) await this.account(tx, row as Account);
      // Asked at once: each wait costs more than a row.
      const here = await Promise.all(rest.map((line) => lookUp(tx, line, this.accounts)));
      for (const [at, { store, row }] of rest.entries()) await this.add(tx, store, row, here[at]!);
    });
  }

  async finish(): Promise<void> {
    await this.target.write(async (tx) => {
      await this.keepSalts(tx);
      await tx.objectStore('state').put({ id: 'book', revision: Date.now() });
    });
  }

  /** Marks of another book are hashed with its own salts and ids, and can be made by these alone. */
  private async keepSalts(tx: Writing): Promise<void> {
    const { salt, others = [] } = this.head;
    const own = (await tx.objectStore('meta').get('salt'))!;
    const here = (accountId: string) => this.accounts.get(accountId) ?? accountId;
    const brought: OtherSalt[] = [
      ...[...this.accounts].map(([of, accountId]) => ({ salt, accountId, of })),
      ...others.map((other) => ({ ...other, accountId: here(other.accountId) })),
    ].filter((one) => one.salt !== own.value);
    const all = new Map(
      [...(own.others ?? []), ...brought].map((one) => [Object.values(one).join(' '), one]),
    );
    if (all.size > 0) await tx.objectStore('meta').put({ ...own, others: [...all.values()] });
  }

  /** Their marks are hashed before the transaction begins, which would end meanwhile. */
  private async leaveForgotten(lines: readonly Line[]): Promise<void> {
    this.forgotten ??= new Set(await this.target.read((tx) => tx.objectStore('forgotten').getAllKeys()));
    if (this.forgotten.size === 0) return;
    for (const { store, row } of lines) {
      if (store !== 'people') continue;
      const person = row as Person;
      const accountId = this.accounts.get(person.accountId) ?? person.accountId;
      const marks = await marksOf(this.target, accountId, traits(person, []));
      const all = [...marks.values()].flat();
      if (all.some((mark) => this.forgotten!.has(mark))) this.left.add(person.id);
    }
  }

  private async add(tx: Writing, store: Kept, row: Row, here: Here): Promise<void> {
    if (store === 'tombstones') return this.tombstone(tx, row.id);
    if (here.isGone || this.left.has(row.personId ?? row.id)) return;
    const accountId = row.accountId && (this.accounts.get(row.accountId) ?? row.accountId);
    const personId = row.personId && (this.people.get(row.personId) ?? row.personId);
    const own = { ...row, ...(accountId && { accountId }), ...(personId && { personId }) };
    if (here.known && JSON.stringify(here.known) === JSON.stringify(own)) return;
    if (!here.known && personId && this.fresh.has(personId) && THEIRS.includes(store)) {
      return put(tx, store, own as never);
    }
    switch (store) {
      case 'people':
        if (!here.known && !here.isMet) return this.stranger(tx, own as Person);
        return this.person(tx, own as Person);
      case 'conversations':
        return this.conversation(tx, own as PackedChunk);
      case 'notes':
        return this.note(tx, own as Note);
      case 'invites':
        return this.invite(tx, own as Invite);
      case 'flags':
        return this.flag(tx, own as Flag);
      default:
        return this.other(tx, store, own, here.known);
    }
  }

  private async account(tx: Writing, account: Account): Promise<void> {
    const all = await tx.objectStore('accounts').getAll();
    const same = (a: string | undefined, b: string | undefined) => a !== undefined && a === b;
    const known =
      all.find(({ id }) => id === account.id) ??
      all.find(({ memberId, slug }) => same(memberId, account.memberId) || same(slug, account.slug));
    const blank =
      all.length === 1 && !all[0]!.memberId && !all[0]!.slug && !all[0]!.name ? all[0] : undefined;
    const into = known ?? blank;
    this.accounts.set(account.id, into?.id ?? account.id);
    const { lastSeenAt } = into ?? account;
    await put(tx, 'accounts', into ? { ...account, ...into, lastSeenAt } : account);
  }

  private async tombstone(tx: Writing, id: string): Promise<void> {
    for (const store of ['people', 'conversations', 'notes', 'invites', 'flags'] as const) {
      // What is here now may have been written after that deletion: nothing is lost by keeping it.
      if ((await tx.objectStore(store).getKey(id)) !== undefined) return;
    }
    await tx.objectStore('tombstones').put({ id });
  }

  /** Nobody here has an id of theirs, and no two people of one book share any. */
  private async stranger(tx: Writing, person: Person): Promise<void> {
    this.fresh.add(person.id);
    await add(tx, person);
  }

  private async person(tx: Writing, person: Person): Promise<void> {
    const { accountId, memberId, slug } = person;
    const known =
      (await tx.objectStore('people').get(person.id)) ??
      (await findPerson(tx, accountId, { memberId, slug, mutuals: [] }));
    if (!known) {
      await putPerson(tx, person);
      return;
    }
    this.people.set(person.id, known.id);
    const [older, newer] = person.modifiedAt > known.modifiedAt ? [known, person] : [person, known];
    const tags = [...new Set([...(known.tags ?? []), ...(person.tags ?? [])])].slice(0, 50);
    const { id, createdAt } = known;
    await putPerson(tx, { ...older, ...newer, id, createdAt, ...(tags.length > 0 && { tags }) });
  }

  private async conversation(tx: Writing, packed: PackedChunk): Promise<void> {
    const { personId, accountId, threadKey, messages, removed = [] } = unpack(packed);
    const before = personId
      ? await chunksOf(tx, personId)
      : (await chunksIn(tx, accountId, threadKey)).filter((chunk) => chunk.personId === undefined);
    const gone = new Set(before.flatMap((chunk) => chunk.removed ?? []));
    const placed = messages
      .filter(({ key }) => !gone.has(key))
      .map((message): Placed => ({ threadKey, message }));
    const added = addMessages(before, placed, { accountId, personId, now: this.now });
    const here = new Set(removed);
    const left = added.chunks.map((chunk) => {
      const kept = chunk.messages.filter(({ key }) => !here.has(key));
      return kept.length === chunk.messages.length ? chunk : { ...chunk, messages: kept };
    });
    if (here.size === 0) await saveAdded(tx, accountId, before, added);
    else await saveChunks(tx, before, left);
    if (!personId) return;
    const invites = await invitesOf(tx, personId);
    if (invites.length > 0) await saveInvites(tx, invites, invites, left, this.now);
  }

  private async note(tx: Writing, note: Note): Promise<void> {
    const known = await noteOf(tx, note.personId);
    if (!known) return put(tx, 'notes', note);
    if (known.text.includes(note.text)) return;
    const isSame = known.id === note.id;
    const [older, newer] = known.modifiedAt < note.modifiedAt ? [known, note] : [note, known];
    const text = isSame ? newer.text : `${older.text}\n\n${newer.text}`;
    await put(tx, 'notes', { ...known, text, modifiedAt: newer.modifiedAt });
  }

  private async invite(tx: Writing, invite: Invite): Promise<void> {
    const before = await invitesOf(tx, invite.personId);
    const same = before.find(({ id }) => id === invite.id) ?? sameInvite(before, invite);
    const after = same
      ? before.map((one) => (one === same ? uniteInvites(same, invite) : one))
      : [...before, invite];
    await saveInvites(tx, before, after, await chunksOf(tx, invite.personId), this.now);
  }

  private async flag(tx: Writing, flag: Flag): Promise<void> {
    const known = await tx.objectStore('flags').index('by-about').get([flag.accountId, flag.about]);
    if (known && known.modifiedAt >= flag.modifiedAt) return;
    await put(tx, 'flags', { ...flag, id: known?.id ?? flag.id });
  }

  private async other(tx: Writing, store: Kept, row: Row, known: Row | undefined): Promise<void> {
    if (known && (known.modifiedAt ?? '') >= (row.modifiedAt ?? '')) return;
    // Introductions and the like name people within their fields.
    const own = JSON.parse(JSON.stringify(row), (field, value) =>
      field !== 'id' && typeof value === 'string' ? (this.people.get(value) ?? value) : value,
    );
    await put(tx, store, own);
  }
}
