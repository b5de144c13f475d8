import type { Handlers } from '@/utils/messaging/server';
import type { Reminder } from '@/utils/records/referral';
import { dueBy, finish, snooze } from '@/utils/referrals/reminders';
import type { Book } from '@/utils/relationships/book';
import { getConsent } from '@/utils/settings/items';
import { announce } from './announce';
import { recordAskElsewhere, rememberBuilt } from './asks';
import { freshProposals } from './proposals';
import { setAlarm } from './reminders';

/** Whether the silence that this reminds of is over: the two have spoken since. */
async function isBroken(book: Book, { kind, subject, due }: Reminder): Promise<boolean> {
  if (kind !== 'touch') return false;
  const last = (await book.conversation(subject)).at(-1);
  return last !== undefined && Date.parse(last.at) > Date.parse(due);
}

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
    async 'proposals/fresh'() {
      if ((await getConsent()) !== 'given') return { isWorkday: true, proposals: [] };
      return freshProposals(book, (await book.account()).id, Date.now());
    },
    async 'reminders/list'() {
      if ((await getConsent()) !== 'given') return [];
      const { id } = await book.account();
      const due = dueBy(await book.list('reminders', id), Date.now());
      const isOver = await Promise.all(due.map((reminder) => isBroken(book, reminder)));
      return due.filter((_, at) => !isOver[at]);
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
