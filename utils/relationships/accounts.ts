import type { Account } from '@/utils/records/book';
import type { Viewer } from '@/utils/records/page';
import { put } from './changes';
import { facts } from './facts';
import type { Writing } from './schema';

/** The account of `viewer`, or the one in use: see `Book.account`. `now` is epoch milliseconds. */
export async function takeUpAccount(tx: Writing, viewer: Viewer | undefined, now: number): Promise<Account> {
  const store = tx.objectStore('accounts');
  const all = await store.getAll();
  const inUse = all.reduce<Account | undefined>(
    (latest, account) => (latest && latest.lastSeenAt >= account.lastSeenAt ? latest : account),
    undefined,
  );
  const known = viewer
    ? (all.find(({ memberId }) => memberId === viewer.memberId) ?? all.find(({ memberId }) => !memberId))
    : inUse;
  const time = new Date(now).toISOString();
  const account: Account = {
    ...(known ?? { id: crypto.randomUUID(), modifiedAt: time }),
    ...(viewer && facts(viewer, ['memberId', 'slug', 'name', 'headline'])),
    // A clock that was put back must not leave another account in use.
    lastSeenAt: known && known === inUse ? known.lastSeenAt : later(time, inUse?.lastSeenAt),
  };
  const news = (Object.keys(account) as (keyof Account)[]).filter(
    (field) => account[field] !== known?.[field],
  );
  if (news.length === 0) return account;
  const isOther = news.some((field) => field !== 'lastSeenAt');
  const changed = { ...account, modifiedAt: time };
  // That an account is taken up again changes nothing that anybody looks at.
  if (isOther) await put(tx, 'accounts', changed);
  else await store.put(changed);
  return changed;
}

function later(time: string, than: string | undefined): string {
  return than === undefined || time > than ? time : new Date(Date.parse(than) + 1).toISOString();
}
