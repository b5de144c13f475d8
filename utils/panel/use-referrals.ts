import { send } from '@/utils/messaging/client';
import type { Reminder } from '@/utils/records/referral';
import { openPerson, openReferrals } from './pages';
import { useList } from './use-list';
import type { Mode } from './use-tab';

/** What the user is to do for people, and the way to whom to ask. */
export function useReferrals(mode: Mode, isShown: boolean) {
  const { value, hasFailed, refresh } = useList(
    (): Promise<Reminder[]> => send('reminders/list', {}),
    isShown,
  );
  const change = async (request: Parameters<typeof send<'reminder/change'>>[1]) => {
    await send('reminder/change', request);
    await refresh();
  };
  return {
    reminders: value,
    hasFailed,
    onDone: ({ id }: Reminder) => change({ to: 'done', id }),
    onSnooze: ({ id }: Reminder, until: number) =>
      change({ to: 'later', id, until: new Date(until).toISOString() }),
    onUndo: (reminder: Reminder) => change({ to: 'back', reminder }),
    onOpen({ kind, to }: Reminder) {
      const isAboutPerson = kind !== 'answer' && kind !== 'meeting' && to.personId !== undefined;
      void (isAboutPerson ? openPerson(mode, to.personId!) : openReferrals(mode, 'pipeline'));
    },
    onWhomToAsk: () => void openReferrals(mode, 'today'),
  };
}
