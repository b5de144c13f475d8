import type { Invite, Person } from '@/utils/records/book';
import type { PageConnection } from '@/utils/records/page';
import type { Connection } from './database';
import { changeMarked, traitsOf, unlessMarked } from './forgetting';
import { chunksOf, invitesOf, saveInvites } from './holdings';
import { connected, type Found } from './invites';
import { findPerson, type Sighting, tidy } from './people';
import { type Keep, keepInvite, personKept } from './remember';
import type { Reading } from './schema';

/** Adds what is new of invites that pages show, of everybody who can be known again. */
export async function rememberInvites(
  connection: Connection,
  accountId: string,
  seen: readonly { sighting: Sighting; found: Found }[],
  keep: Keep,
): Promise<{ isChanged: boolean }> {
  const known = seen.filter(({ sighting: { shown } }) => shown.memberId || shown.slug);
  const wanted = known.flatMap(({ sighting }) => traitsOf(sighting));
  return changeMarked(connection, accountId, wanted, async (tx, marks) => {
    for (const { sighting, found } of known) {
      await unlessMarked(tx, sighting, marks, async () => {
        const person = await personKept(tx, sighting, keep);
        if (person) await keepInvite(tx, person, found, await chunksOf(tx, person.id), sighting.now);
      });
    }
  });
}

/** Learns from the list of connections what became of the invites that are kept. */
export function learnConnections(
  connection: Connection,
  { accountId, now }: { accountId: string; now: string },
  connections: readonly PageConnection[],
  keep: Keep,
): Promise<{ isChanged: boolean }> {
  return connection.change(async (tx) => {
    for (const { person: shown, since: day } of connections) {
      const person = await findPerson(tx, accountId, tidy(shown));
      if (!person || (keep === 'each' && !person.isKept)) continue;
      const before = await invitesOf(tx, person.id);
      if (before.length === 0) continue;
      const since = day && new Date(day).toISOString();
      await saveInvites(tx, before, connected(before, since), await chunksOf(tx, person.id), now);
    }
  });
}

/** Newest first, at most `limit`. */
export async function latestInvites(
  tx: Reading,
  accountId: string,
  limit: number,
): Promise<{ invites: { invite: Invite; person: Person }[]; total: number }> {
  const index = tx.objectStore('invites').index('by-account');
  const range = IDBKeyRange.bound([accountId], [accountId, []]);
  const invites: { invite: Invite; person: Person }[] = [];
  let cursor = limit > 0 ? await index.openCursor(range, 'prev') : null;
  while (cursor && invites.length < limit) {
    const invite = cursor.value;
    const person = await tx.objectStore('people').get(invite.personId);
    if (person) invites.push({ invite, person });
    cursor = await cursor.continue();
  }
  return { invites, total: await index.count(range) };
}
