import { useCallback, useEffect, useState } from 'preact/hooks';
import { useAnnouncements } from '@/utils/panel/announcements';
import type { Account } from '@/utils/records/book';
import type { Quarantined } from '@/utils/records/importing';
import { getConsent } from '@/utils/settings/items';
import { book } from './book';

export type AccountView =
  | { is: 'loading' }
  | { is: 'unasked' }
  /** `newer`: the book was written by a newer Vouch and is left alone. */
  | { is: 'failed'; why: 'newer' | 'other' }
  | { is: 'ready'; account: Account; accounts: Account[]; damaged: Quarantined[] };

/** Whose book is looked at. Before consent none is opened. */
export function useAccount() {
  const [view, setView] = useState<AccountView>({ is: 'loading' });
  const [chosen, choose] = useState<string>();
  const refresh = useCallback(async () => {
    try {
      // Asked of the storage itself: the background worker may have to be started first.
      if ((await getConsent()) !== 'given') return setView({ is: 'unasked' });
      const inUse = await book.account();
      const [accounts, damaged] = await Promise.all([book.accounts(), book.damaged()]);
      const account = accounts.find(({ id }) => id === chosen) ?? inUse;
      setView({ is: 'ready', account, accounts, damaged });
    } catch (error) {
      const isNewer = error instanceof DOMException && error.name === 'VersionError';
      setView({ is: 'failed', why: isNewer ? 'newer' : 'other' });
    }
  }, [chosen]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  useAnnouncements(() => void refresh());
  return { view, choose, refresh };
}
