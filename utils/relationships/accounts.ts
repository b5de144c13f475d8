import type { ArchivePerson } from '@/utils/records/archive';
import type { Account } from '@/utils/records/book';
import type { Viewer } from '@/utils/records/page';
import { tidySlug } from '@/utils/shared/addresses';
import { put } from './changes';
import { facts, isSameRecord } from './facts';
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
    ? (all.find(({ memberId }) => memberId === viewer.memberId) ?? unclaimed(all, viewer))
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

/** An account of which no page has shown the member: by its slug, by nothing at all, or by the name on its export. */
function unclaimed(all: readonly Account[], viewer: Viewer): Account | undefined {
  const free = all.filter(({ memberId }) => !memberId);
  const slug = viewer.slug && tidySlug(viewer.slug);
  return (
    free.find((account) => slug && account.slug && tidySlug(account.slug) === slug) ??
    free.find(({ slug: own, name }) => !own && !name) ??
    free.find(
      ({ slug: own, name }) => (!own || !slug) && (!name || !viewer.name || sameName(name, viewer.name)),
    )
  );
}

const sameName = (a: string, b: string): boolean => tidySlug(a.trim()) === tidySlug(b.trim());

/** Whether an export is that of an account; `unknown` where nothing tells. */
export function isOwner(account: Account, owner: ArchivePerson | undefined): 'yes' | 'no' | 'unknown' {
  if (!owner) return 'unknown';
  if (account.memberId && owner.memberId) return account.memberId === owner.memberId ? 'yes' : 'no';
  if (account.slug && owner.slug) return tidySlug(account.slug) === tidySlug(owner.slug) ? 'yes' : 'no';
  if (account.name && owner.name) return sameName(account.name, owner.name) ? 'yes' : 'no';
  return 'unknown';
}

/** See `Book.accountOf`. */
export async function accountOfOwner(
  tx: Writing,
  owner: ArchivePerson,
  now: string,
  into?: string,
): Promise<Account> {
  const all = await tx.objectStore('accounts').getAll();
  const slug = owner.slug && tidySlug(owner.slug);
  const known =
    all.find(({ id }) => id === into) ??
    all.find(({ memberId }) => memberId !== undefined && memberId === owner.memberId) ??
    all.find(
      (account) => slug !== undefined && account.slug !== undefined && tidySlug(account.slug) === slug,
    ) ??
    all.find((account) => !account.memberId && !account.slug && !account.name);
  const told = facts({ ...owner, slug }, ['memberId', 'slug', 'name']);
  const account: Account = known
    ? { ...told, ...known }
    : { ...told, id: crypto.randomUUID(), lastSeenAt: new Date(0).toISOString(), modifiedAt: now };
  if (known && isSameRecord(account, known)) return known;
  const changed = { ...account, modifiedAt: now };
  await put(tx, 'accounts', changed);
  return changed;
}

function later(time: string, than: string | undefined): string {
  return than === undefined || time > than ? time : new Date(Date.parse(than) + 1).toISOString();
}
