import type { ArchivePerson, ArchiveThread } from '@/utils/records/archive';
import type { ConversationChunk, Person } from '@/utils/records/book';
import { addMessages } from '../conversation';
import { facts } from '../facts';
import { dropIfEmpty, saveAdded } from '../holdings';
import type { Placed } from '../match-messages';
import { completes, recognise } from '../people';
import type { Batch } from './context';
import { exportedMessage } from './exported';

/** What was said in one thread. */
export async function takeThread(of: Batch, thread: ArchiveThread): Promise<void> {
  const { threadKey, person, isGroup, isSponsored } = thread;
  if (of.marks.has(person) || of.marks.hasThread(threadKey)) {
    of.counts.forgotten += thread.messages.length;
    return;
  }
  const known = of.known.thread(threadKey);
  const messages = thread.messages
    .filter(({ senderSlug }) => !senderSlug || !of.marks.has({ slug: senderSlug }))
    .map((one): Placed => ({ threadKey, message: exportedMessage(thread, one) }));
  of.counts.forgotten += thread.messages.length - messages.length;
  const isNobody = isSponsored && !person.slug && !person.memberId;
  if (known?.isGroup || isGroup || isNobody) return toGroup(of, threadKey, messages);
  const whose = await otherSide(of, threadKey, person);
  const before = await of.known.chunksOf(of.tx, whose.id);
  const chunks = save(of, before, messages, whose.id);
  of.known.setChunks(whose.id, chunks);
  of.known.keepThread(threadKey, whose.id);
  if (!of.known.hasInvites(whose.id)) return;
  const invites = await of.known.invitesOf(of.tx, whose.id);
  await of.settle(whose, invites, invites, chunks);
}

function save(
  of: Batch,
  before: readonly ConversationChunk[],
  messages: readonly Placed[],
  personId?: string,
) {
  const { accountId } = of.known;
  const added = addMessages(before, messages, { accountId, personId, now: of.now });
  of.write(saveAdded(of.tx, accountId, before, added));
  of.counts.added.messages += added.added;
  of.counts.merged.messages += messages.length - added.added;
  return added.chunks;
}

async function toGroup(of: Batch, threadKey: string, messages: readonly Placed[]): Promise<void> {
  const before = await of.known.chunksIn(of.tx, threadKey);
  const shared = before.map((chunk) => {
    if (chunk.personId === undefined) return chunk;
    const { personId: _, ...rest } = chunk;
    return { ...rest, modifiedAt: of.now };
  });
  const { accountId } = of.known;
  const added = addMessages(shared, messages, { accountId, now: of.now });
  of.write(saveAdded(of.tx, accountId, before, added));
  of.counts.added.messages += added.added;
  of.counts.merged.messages += messages.length - added.added;
  of.known.keepThread(threadKey, undefined);
  for (const { personId } of before) {
    if (personId !== undefined && (await dropIfEmpty(of.tx, personId))) of.known.drop(personId);
  }
}

/** Who is at the other end of a thread: known by an id, or by the thread, which a page knew by another id. */
async function otherSide(of: Batch, threadKey: string, told: ArchivePerson): Promise<Person> {
  const { known } = of;
  const found = known.byIds(told);
  const [only, ...others] = known.thread(threadKey)?.people ?? [];
  const met = others.length === 0 && only !== undefined ? known.person(only) : undefined;
  if (met && met.id !== found?.id) {
    const isSame = (!met.slug && !met.memberId) || (!told.slug && !told.memberId) || completes(met, told);
    if (isSame) return unite(of, threadKey, told, [met, found]);
  }
  if (!found) return of.add(facts(told, ['slug', 'memberId', 'name']));
  return of.update(found, { ...facts(told, ['slug', 'memberId', 'name']), ...found });
}

/** Somebody turns out to be known by two ids: rare, so it goes the way of whoever is seen on a page. */
async function unite(
  of: Batch,
  threadKey: string,
  told: ArchivePerson,
  were: (Person | undefined)[],
): Promise<Person> {
  const { tx, known, now } = of;
  await of.written();
  const shown = { ...facts(told, ['slug', 'memberId', 'name']), mutuals: [] };
  const person = (await recognise(tx, { accountId: known.accountId, shown, threadKey, now }))!;
  known.keep(person);
  known.forgetBatch(
    were.flatMap((one) => one?.id ?? []),
    person,
  );
  return person;
}
