import { useCallback, useEffect, useState } from 'preact/hooks';
import { isFault } from '@/components/transfer/RestoreCard';
import { send } from '@/utils/messaging/client';
import type { Backups } from '@/utils/records/settings';
import { getBackups, getBeside, setBackups, takeBeside } from '@/utils/settings/items';
import { announce, book } from './book';
import { saveFile } from './save-file';
import type { Progress } from './transfer/calls';
import { transfer } from './workers';

const MONTH = 30 * 86_400_000;
const today = () => new Date().toISOString().slice(0, 10);

async function finishRestore(): Promise<void> {
  if (await book.handOver(takeBeside)) announce();
}

/** Backups, their reminder, and what the browser says of the space that the book takes. */
export function useKeeping(accountId: string) {
  const [backups, setKnown] = useState<Backups>();
  const [storage, setStorage] = useState<{ usage: number; isPersisted: boolean }>();

  const measure = useCallback(async () => {
    setKnown(await getBackups());
    const isPersisted = (await navigator.storage.persisted()) || (await navigator.storage.persist());
    const { usage = 0 } = await navigator.storage.estimate();
    setStorage({ usage, isPersisted });
  }, []);
  useEffect(() => {
    void measure();
    // A restore that was broken off may have left its half behind, or the settings it brought.
    void Promise.all([finishRestore(), book.sweep()]).catch(() => undefined);
  }, [measure]);

  const change = async (next: Backups) => {
    await setBackups(next);
    setKnown(next);
  };
  const asProgress = (tell: (done: number, of: number) => void) =>
    (({ done, of }: Progress) => tell(done, of)) as (news: never) => void;
  return {
    storage,
    reminds: backups?.reminds ?? true,
    needsBackup:
      backups?.reminds === true && (!backups.lastAt || Date.now() - Date.parse(backups.lastAt) > MONTH),
    onRemind: (reminds: boolean) => change({ ...backups, reminds }),
    async onBackup(passphrase: string, tell: (done: number, of: number) => void) {
      const file = await transfer(
        'backup',
        { passphrase: passphrase || undefined, beside: await getBeside() },
        { onNews: asProgress(tell) },
      );
      saveFile(file, `vouch-${today()}.${passphrase ? 'vouch.age' : 'vouch'}`);
      await change({ reminds: backups?.reminds ?? true, lastAt: new Date().toISOString() });
    },
    async onTable() {
      saveFile(await transfer('table', { accountId }), `vouch-people-${today()}.csv`);
    },
    isEncrypted: (file: File) => transfer('isEncrypted', { file }),
    async onRestore(
      file: File,
      mode: 'merge' | 'replace',
      passphrase: string,
      tell: (done: number, of: number) => void,
    ) {
      try {
        const options = { onNews: asProgress(tell) };
        const asked = { file, mode, passphrase: passphrase || undefined };
        const { rows } = await transfer('restore', asked, options);
        await finishRestore();
        return { rows };
      } catch (error) {
        const [kind, word = ''] = (error as Error).message.split(':');
        if (kind === 'fault' && isFault(word)) return { fault: word };
        throw error;
      } finally {
        announce();
        await measure();
      }
    },
    async onEraseOlder(day: string) {
      const [year, month, date] = day.split('-').map(Number);
      const before = new Date(year!, month! - 1, date).toISOString();
      await send('book/erase-before', { before });
      await measure();
    },
  };
}
