import type { ArchiveConnection, ArchiveInvitation } from '@/utils/records/archive';
import type { Person } from '@/utils/records/book';
import { facts } from '../facts';
import { connected, type Found, sameInvite, uniteInvites } from '../invites';
import type { Batch } from './context';
import { listedAs, spanOfInvitation } from './exported';

/** Somebody whom the user is connected to. */
export async function takeConnection(of: Batch, one: ArchiveConnection): Promise<void> {
  const { known, exportId } = of;
  if (of.marks.has(one)) {
    of.counts.forgotten += 1;
    return;
  }
  const as = one.slug || one.memberId ? undefined : listedAs(one);
  const found = as === undefined ? known.byIds(one) : known.listed(as, exportId, one);
  const listed = as === undefined ? undefined : { as, in: exportId };
  const { slug, memberId, name, company, position, connectedOn } = one;
  if (!found) {
    of.add({
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
  of.counts.merged.people += 1;
  const person = of.update(found, { ...withWork(found, one), connectedOn, ...(listed && { listed }) });
  if (!known.hasInvites(person.id)) return;
  const before = await known.invitesOf(of.tx, person.id);
  const since = new Date(connectedOn).toISOString();
  await of.settle(person, before, connected(before, since), await known.chunksOf(of.tx, person.id));
}

/** An invitation that was sent or received. */
export async function takeInvitation(
  of: Batch,
  { direction, person: told, at, note }: ArchiveInvitation,
): Promise<void> {
  const { tx, known, exportId } = of;
  if (of.marks.has(told)) {
    of.counts.forgotten += 1;
    return;
  }
  const as = told.slug || told.memberId ? undefined : `invitation ${listedAs(told)} ${at}`;
  const found = as === undefined ? known.byIds(told) : known.listed(as, exportId);
  const person =
    found ??
    of.add({
      ...facts(told, ['slug', 'memberId', 'name']),
      ...(as !== undefined && { listed: { as, in: exportId } }),
    });
  const outcome = person.connectedOn || !of.hasConnections ? 'unknown' : 'pending';
  const invite: Found = { direction, ...spanOfInvitation(at), precision: 'about', note, outcome };
  const before = await known.invitesOf(tx, person.id);
  const same = sameInvite(before, invite);
  of.counts[same ? 'merged' : 'added'].invites += 1;
  const { accountId } = known;
  const joined = same
    ? before.map((one) => (one === same ? uniteInvites(same, invite) : one))
    : [...before, { id: crypto.randomUUID(), accountId, personId: person.id, ...invite, modifiedAt: of.now }];
  const since = person.connectedOn && new Date(person.connectedOn).toISOString();
  const after = since ? connected(joined, since) : joined;
  await of.settle(person, before, after, await known.chunksOf(tx, person.id));
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
