import type {
  ArchiveConnection,
  ArchiveInvitation,
  ArchivePerson,
  ArchiveThread,
  ImportBatch,
} from '@/utils/records/archive';
import type { Account, ConversationChunk, Invite, Person } from '@/utils/records/book';
import type { Import } from '@/utils/records/importing';
import { add, put } from '../changes';
import { addMessages } from '../conversation';
import { facts, isSameRecord } from '../facts';
import { dropIfEmpty, saveAdded, saveInvites } from '../holdings';
import { connected, type Found, sameInvite, uniteInvites } from '../invites';
import type { Placed } from '../match-messages';
import { textHash } from '../message-key';
import { completes, putPerson, recognise } from '../people';
import type { Writing } from '../schema';
import { getOne } from '../sound';
import { exportedMessage, listedAs, spanOfInvitation } from './exported';
import type { Known } from './known';
import type { Marks } from './marks';

type Counts = Pick<Import, 'added' | 'merged' | 'forgotten'>;

const none = () => ({ people: 0, messages: 0, invites: 0, recommendations: 0 });

/** Takes one batch into the book: in one transaction, and with as few waits as there are kinds of things in it. */
export class BatchWriter {
  readonly counts: Counts = { added: none(), merged: none(), forgotten: 0 };
  private readonly writes: Promise<void>[] = [];

  constructor(
    private readonly tx: Writing,
    private readonly known: Known,
    private readonly marks: Marks,
    private readonly batch: ImportBatch,
    /** Whether this export lists connections: then who is not among them has not accepted. */
    private readonly hasConnections: boolean,
    private readonly now: string,
  ) {}

  async run(account: Account): Promise<Counts> {
    try {
      await this.lookUp();
      for (const one of this.batch.connections) await this.connection(one);
      for (const one of this.batch.invitations) await this.invitation(one);
      for (const one of this.batch.threads) await this.thread(one);
      await this.recommendations();
      await this.own(account);
      await Promise.all(this.writes);
    } finally {
      await Promise.allSettled(this.writes);
      this.known.endBatch();
    }
    return this.counts;
  }

  /** All that is in the book of those whom the batch names, asked for at once. */
  private async lookUp(): Promise<void> {
    const { tx, known, batch } = this;
    const ids = new Set<string>();
    for (const one of [...batch.connections, ...batch.invitations.map(({ person }) => person)]) {
      const person = known.byIds(one);
      if (person && known.hasInvites(person.id)) ids.add(person.id);
    }
    for (const { threadKey, person } of batch.threads) {
      for (const id of known.thread(threadKey)?.people ?? []) ids.add(id);
      const found = known.byIds(person);
      if (found) ids.add(found.id);
    }
    await Promise.all([...ids].flatMap((id) => [known.chunksOf(tx, id), known.invitesOf(tx, id)]));
  }

  private write(work: Promise<unknown>): void {
    const done = work.then(() => undefined);
    done.catch(() => undefined);
    this.writes.push(done);
  }

  private add(told: Partial<Person>): Person {
    const { accountId } = this.known;
    const person = { id: crypto.randomUUID(), accountId, ...told, createdAt: this.now, modifiedAt: this.now };
    this.known.keep(person);
    this.write(add(this.tx, person));
    this.counts.added.people += 1;
    return person;
  }

  private update(person: Person, told: Person): Person {
    if (isSameRecord(person, told)) return person;
    const changed = { ...told, modifiedAt: this.now };
    this.known.keep(changed);
    this.write(person.slug === changed.slug ? put(this.tx, 'people', changed) : putPerson(this.tx, changed));
    return changed;
  }

  private async connection(one: ArchiveConnection): Promise<void> {
    const { known, batch } = this;
    if (this.marks.has(one)) {
      this.counts.forgotten += 1;
      return;
    }
    const { exportId } = batch.cursor;
    const as = one.slug || one.memberId ? undefined : listedAs(one);
    const found = as === undefined ? known.byIds(one) : known.listed(as, exportId, one);
    const listed = as === undefined ? undefined : { as, in: exportId };
    const { slug, memberId, name, company, position, connectedOn } = one;
    if (!found) {
      this.add({
        ...facts({ slug, memberId, name, company, position }, [
          'slug',
          'memberId',
          'name',
          'company',
          'position',
        ]),
        connectedOn,
        ...(listed && { listed }),
      });
      return;
    }
    this.counts.merged.people += 1;
    const person = this.update(found, { ...withWork(found, one), connectedOn, ...(listed && { listed }) });
    if (!known.hasInvites(person.id)) return;
    const before = await known.invitesOf(this.tx, person.id);
    const since = new Date(connectedOn).toISOString();
    await this.settle(person, before, connected(before, since), await known.chunksOf(this.tx, person.id));
  }

  private async invitation({ direction, person: told, at, note }: ArchiveInvitation): Promise<void> {
    const { tx, known, batch } = this;
    if (this.marks.has(told)) {
      this.counts.forgotten += 1;
      return;
    }
    const as = told.slug || told.memberId ? undefined : `invitation ${listedAs(told)} ${at}`;
    const found = as === undefined ? known.byIds(told) : known.listed(as, batch.cursor.exportId);
    const person =
      found ??
      this.add({
        ...facts(told, ['slug', 'memberId', 'name']),
        ...(as !== undefined && { listed: { as, in: batch.cursor.exportId } }),
      });
    const outcome = person.connectedOn || !this.hasConnections ? 'unknown' : 'pending';
    const invite: Found = { direction, ...spanOfInvitation(at), precision: 'about', note, outcome };
    const before = await known.invitesOf(tx, person.id);
    const same = sameInvite(before, invite);
    this.counts[same ? 'merged' : 'added'].invites += 1;
    const { accountId } = known;
    const joined = same
      ? before.map((one) => (one === same ? uniteInvites(same, invite) : one))
      : [
          ...before,
          { id: crypto.randomUUID(), accountId, personId: person.id, ...invite, modifiedAt: this.now },
        ];
    const since = person.connectedOn && new Date(person.connectedOn).toISOString();
    const after = since ? connected(joined, since) : joined;
    await this.settle(person, before, after, await known.chunksOf(tx, person.id));
  }

  private async settle(
    person: Person,
    before: readonly Invite[],
    after: readonly Invite[],
    chunks: readonly ConversationChunk[],
  ): Promise<void> {
    this.known.setInvites(person.id, await saveInvites(this.tx, before, after, chunks, this.now));
  }

  private async thread(thread: ArchiveThread): Promise<void> {
    const { threadKey, person, isGroup, isSponsored } = thread;
    if (this.marks.has(person) || this.marks.hasThread(threadKey)) {
      this.counts.forgotten += thread.messages.length;
      return;
    }
    const known = this.known.thread(threadKey);
    const messages = thread.messages
      .filter(({ senderSlug }) => !senderSlug || !this.marks.has({ slug: senderSlug }))
      .map((one): Placed => ({ threadKey, message: exportedMessage(thread, one) }));
    this.counts.forgotten += thread.messages.length - messages.length;
    const isNobody = isSponsored && !person.slug && !person.memberId;
    if (known?.isGroup || isGroup || isNobody) return this.toGroup(threadKey, messages);
    const whose = await this.otherSide(threadKey, person);
    const before = await this.known.chunksOf(this.tx, whose.id);
    const chunks = this.save(before, messages, whose.id);
    this.known.setChunks(whose.id, chunks);
    this.known.keepThread(threadKey, whose.id);
    if (!this.known.hasInvites(whose.id)) return;
    const invites = await this.known.invitesOf(this.tx, whose.id);
    await this.settle(whose, invites, invites, chunks);
  }

  private save(before: readonly ConversationChunk[], messages: readonly Placed[], personId?: string) {
    const { accountId } = this.known;
    const added = addMessages(before, messages, { accountId, personId, now: this.now });
    this.write(saveAdded(this.tx, accountId, before, added));
    this.counts.added.messages += added.added;
    this.counts.merged.messages += messages.length - added.added;
    return added.chunks;
  }

  private async toGroup(threadKey: string, messages: readonly Placed[]): Promise<void> {
    const before = await this.known.chunksIn(this.tx, threadKey);
    const shared = before.map((chunk) => {
      if (chunk.personId === undefined) return chunk;
      const { personId: _, ...rest } = chunk;
      return { ...rest, modifiedAt: this.now };
    });
    const { accountId } = this.known;
    const added = addMessages(shared, messages, { accountId, now: this.now });
    this.write(saveAdded(this.tx, accountId, before, added));
    this.counts.added.messages += added.added;
    this.counts.merged.messages += messages.length - added.added;
    this.known.keepThread(threadKey, undefined);
    for (const { personId } of before) {
      if (personId !== undefined && (await dropIfEmpty(this.tx, personId))) this.known.drop(personId);
    }
  }

  /** Who is at the other end of a thread: known by an id, or by the thread, which a page knew by another id. */
  private async otherSide(threadKey: string, told: ArchivePerson): Promise<Person> {
    const { known } = this;
    const found = known.byIds(told);
    const [only, ...others] = known.thread(threadKey)?.people ?? [];
    const met = others.length === 0 && only !== undefined ? known.person(only) : undefined;
    if (met && met.id !== found?.id) {
      const isSame = (!met.slug && !met.memberId) || (!told.slug && !told.memberId) || completes(met, told);
      if (isSame) return this.unite(threadKey, told, [met, found]);
    }
    if (!found) return this.add(facts(told, ['slug', 'memberId', 'name']));
    return this.update(found, { ...facts(told, ['slug', 'memberId', 'name']), ...found });
  }

  /** Somebody turns out to be known by two ids: rare, so it goes the way of whoever is seen on a page. */
  private async unite(threadKey: string, told: ArchivePerson, were: (Person | undefined)[]): Promise<Person> {
    const { tx, known, now } = this;
    await Promise.all(this.writes);
    const shown = { ...facts(told, ['slug', 'memberId', 'name']), mutuals: [] };
    const person = (await recognise(tx, { accountId: known.accountId, shown, threadKey, now }))!;
    known.keep(person);
    known.forgetBatch(
      were.flatMap((one) => one?.id ?? []),
      person,
    );
    return person;
  }

  private async recommendations(): Promise<void> {
    const { tx, known, batch } = this;
    for (const told of batch.recommendations) {
      const { direction, name, text, at = '' } = told;
      const id = `recommendation ${known.accountId} ${textHash([direction, name, at, text].join('\n'))}`;
      const isKnown = (await tx.objectStore('recommendations').getKey(id)) !== undefined;
      this.counts[isKnown ? 'merged' : 'added'].recommendations += 1;
      if (!isKnown) {
        await put(tx, 'recommendations', { ...told, id, accountId: known.accountId, modifiedAt: this.now });
      }
    }
  }

  /** What the export says of its owner, where no page has said it. */
  private async own({ id }: Account): Promise<void> {
    const { tx, batch } = this;
    const [profile] = batch.profiles;
    if (!profile && batch.positions.length === 0) return;
    const account = (await getOne(tx, 'accounts', id))!;
    const positions = batch.positions.toSorted((a, b) => Number(!!a.finishedOn) - Number(!!b.finishedOn));
    const headline = profile?.headline?.split('\n')[0]?.slice(0, 1_000);
    const told: Account = {
      ...facts({ name: profile?.name, headline }, ['name', 'headline']),
      ...account,
      ...(positions.length > 0 && { positions }),
    };
    if (!isSameRecord(told, account)) {
      await put(tx, 'accounts', { ...told, modifiedAt: this.now });
    }
  }
}

/** Where somebody works: an export goes before an earlier export, and after what a page has shown. */
function withWork(person: Person, { name, company, position }: ArchiveConnection): Person {
  const isFromExport = person.position !== undefined || person.company === undefined;
  return {
    ...facts({ name }, ['name']),
    ...person,
    ...(isFromExport && facts({ company, position }, ['company', 'position'])),
  };
}
