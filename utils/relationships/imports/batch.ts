import type { ImportBatch } from '@/utils/records/archive';
import type { Account } from '@/utils/records/book';
import { put } from '../changes';
import { facts, isSameRecord } from '../facts';
import { textHash } from '../message-key';
import { getOne } from '../sound';
import type { Batch } from './context';
import { takeConnection, takeInvitation } from './people';
import { takeThread } from './threads';

/** Takes one batch into the book: in one transaction, and with as few waits as there are kinds of things in it. */
export async function takeBatch(of: Batch, batch: ImportBatch, account: Account): Promise<void> {
  try {
    await lookUp(of, batch);
    for (const one of batch.connections) await takeConnection(of, one);
    for (const one of batch.invitations) await takeInvitation(of, one);
    for (const one of batch.threads) await takeThread(of, one);
    await takeRecommendations(of, batch);
    await takeOwn(of, batch, account);
    await of.written();
  } finally {
    await of.settled();
    of.known.endBatch();
  }
}

/** All that is in the book of those whom the batch names, asked for at once. */
async function lookUp(of: Batch, batch: ImportBatch): Promise<void> {
  const { tx, known } = of;
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

async function takeRecommendations(of: Batch, batch: ImportBatch): Promise<void> {
  const { tx, known } = of;
  for (const told of batch.recommendations) {
    const { direction, name, text, at = '' } = told;
    const id = `recommendation ${known.accountId} ${textHash([direction, name, at, text].join('\n'))}`;
    const isKnown = (await tx.objectStore('recommendations').getKey(id)) !== undefined;
    of.counts[isKnown ? 'merged' : 'added'].recommendations += 1;
    if (!isKnown) {
      await put(tx, 'recommendations', { ...told, id, accountId: known.accountId, modifiedAt: of.now });
    }
  }
}

/** What the export says of its owner, where no page has said it. */
async function takeOwn(of: Batch, batch: ImportBatch, { id }: Account): Promise<void> {
  const { tx } = of;
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
    await put(tx, 'accounts', { ...told, modifiedAt: of.now });
  }
}
