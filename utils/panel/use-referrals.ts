import { send } from '@/utils/messaging/client';
import type { Proposed, Reminder } from '@/utils/records/referral';
import { openPerson, openReferrals } from './pages';
import { useList } from './use-list';
import type { Mode } from './use-tab';

interface Listed {
  reminders: Reminder[];
  isWorkday: boolean;
  proposals: Proposed[];
}

async function list(): Promise<Listed> {
  // Where the day is looked through for it, who is missed is found too.
  const today = await send('proposals/today', {});
  return { ...today, reminders: await send('reminders/list', {}) };
}

/** Whom to ask today, the way to everybody else, and what the user is to do for people. */
export function useReferrals(mode: Mode, isShown: boolean) {
  const { value, hasFailed, refresh } = useList(list, isShown);
  const change = async (request: Parameters<typeof send<'reminder/change'>>[1]) => {
    await send('reminder/change', request);
    await refresh();
  };
  return {
    listed: value,
    hasFailed,
    onAsk: (personId: string) => void openPerson(mode, personId, 'ask'),
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
