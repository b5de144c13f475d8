import browser from 'webextension-polyfill';
import type { Rhythm } from '@/utils/records/habit';
import type { Reminder } from '@/utils/records/referral';
import { callsWithin, nextCall } from '@/utils/referrals/call';
import { reminderWords } from '@/utils/referrals/reminder-words';
import { dueBy, silenceSince } from '@/utils/referrals/reminders';
import type { Book } from '@/utils/relationships/book';
import { getConsent } from '@/utils/settings/items';
import { t } from '@/utils/shared/i18n';

export const ALARM = 'reminders';
/** The browser may ring somewhat early, ms. */
const EARLY = 1_000;

/** The account's reminders and its rhythm, where it wants to be called at all. */
async function loud(book: Book) {
  if ((await getConsent()) !== 'given') return undefined;
  const { id } = await book.account();
  const [rhythm]: (Rhythm | undefined)[] = await book.list('rhythms', id);
  return rhythm?.isLoud ? { week: rhythm, reminders: await book.list('reminders', id) } : undefined;
}

/** Those of which the occasion is still there: a silence is over once the two have spoken, which no write tells of. */
async function standing(book: Book, reminders: readonly Reminder[]): Promise<Reminder[]> {
  const isOver = await Promise.all(
    reminders.map(async (reminder) => {
      const since = silenceSince(reminder);
      if (since === undefined) return false;
      const last = (await book.conversation(reminder.subject)).at(-1);
      return last !== undefined && Date.parse(last.at) > since;
    }),
  );
  return reminders.filter((_, at) => !isOver[at]);
}

/** What the user is to do for people by now, the longest due first. */
export async function dueNow(book: Book, accountId: string): Promise<Reminder[]> {
  return standing(book, dueBy(await book.list('reminders', accountId), Date.now()));
}

/** Sets the alarm for the next reminder, or none: the book knows when they are due, and a browser forgets alarms. */
export async function setAlarm(book: Book): Promise<void> {
  const found = await loud(book);
  const when = found && nextCall(found.reminders, found.week, Date.now());
  if (when === undefined) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when });
}

/** Shows what is due since the alarm was to ring; `scheduledTime` is epoch ms. */
export async function ring(book: Book, scheduledTime: number): Promise<void> {
  const found = await loud(book);
  const mayShow = await browser.permissions.contains({ permissions: ['notifications'] });
  if (found && mayShow) {
    const span = { after: scheduledTime - EARLY, until: Date.now() };
    for (const reminder of await standing(book, callsWithin(found.reminders, found.week, span))) {
      await browser.notifications.create(reminder.id, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        title: t('app.name'),
        message: reminderWords(reminder),
      });
    }
  }
  await setAlarm(book);
}
