import type { Handlers } from '@/utils/messaging/server';
import { finish, snooze } from '@/utils/referrals/reminders';
import type { Book } from '@/utils/relationships/book';
import { getConsent } from '@/utils/settings/items';
import { announce } from './announce';
import { recordAskElsewhere, rememberBuilt } from './asks';
import { proposalsToday } from './proposals';
import { dueNow, setAlarm } from './reminders';

/** What the user does to be introduced, and what reminds them of it. */
export function practiceActs(book: Book) {
  const told = async (work: Promise<void>): Promise<null> => {
    await work;
    announce();
    await setAlarm(book);
    return null;
  };
  return {
    async 'ask/built'(built) {
      await rememberBuilt(built);
      return null;
    },
    'ask/record': (built) => told(recordAskElsewhere(book, built)),
    async 'proposals/today'() {
      if ((await getConsent()) !== 'given') return { isWorkday: true, proposals: [] };
      return proposalsToday(book, (await book.account()).id, Date.now());
    },
    async 'reminders/list'() {
      if ((await getConsent()) !== 'given') return [];
      return dueNow(book, (await book.account()).id);
    },
    async 'reminder/change'(change) {
      const { id: accountId } = await book.account();
      return told(
        book.practise(accountId, ({ reminders }) => {
          if (change.to === 'back') return { keep: { reminders: [change.reminder] } };
          const reminder = reminders.find(({ id }) => id === change.id);
          if (!reminder) throw new Error('It is not in the book any more.');
          const now = Date.now();
          const next =
            change.to === 'done' ? finish(reminder, now) : snooze(reminder, Date.parse(change.until), now);
          return { keep: { reminders: [next] } };
        }),
      );
    },
    async 'reminders/changed'() {
      await setAlarm(book);
      return null;
    },
  } satisfies Partial<Handlers<'worker'>>;
}
