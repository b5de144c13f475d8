import type { PackedChunk } from './packing';
import type { Reading } from './schema';

/** Of whom it is known without reading conversations; a first page shows no more. */
export const LATEST = 40;

/** Who was talked to last, latest first; `lastAt` in epoch ms. */
export type Latest = readonly (readonly [personId: string, lastAt: number])[];

/** The order of the index `by-latest`, backwards. */
const isBefore = ([id, at]: Latest[number], [otherId, otherAt]: Latest[number]): boolean =>
  at > otherAt || (at === otherAt && id > otherId);

/** After a conversation was written; nothing where the conversations alone can tell. */
export function withSaid(
  latest: Latest,
  { personId, lastAt }: Pick<PackedChunk, 'personId' | 'lastAt'>,
): Latest | undefined {
  if (personId === undefined) return latest;
  const known = latest.find(([id]) => id === personId);
  if (known?.[1] === lastAt) return latest;
  // An older part of what was said with them, or the latest part of it was taken away.
  if (known && known[1] > lastAt) return undefined;
  const own = [personId, lastAt] as const;
  const others = latest.filter(([id]) => id !== personId);
  const place = others.findIndex((other) => isBefore(own, other));
  return others.toSpliced(place < 0 ? others.length : place, 0, own).slice(0, LATEST);
}

/** As the conversations tell. */
export async function readLatest(tx: Reading, accountId: string, limit: number): Promise<Latest> {
  const range = IDBKeyRange.bound([accountId], [accountId, []]);
  const found = new Map<string, number>();
  let cursor = await tx.objectStore('conversations').index('by-latest').openKeyCursor(range, 'prev');
  for (; cursor && found.size < limit; cursor = await cursor.continue()) {
    const [, lastAt, personId] = cursor.key;
    if (!found.has(personId)) found.set(personId, lastAt);
  }
  return [...found];
}
