import browser from 'webextension-polyfill';
import type { Rhythm } from '@/utils/records/habit';
import { callsWithin, nextCall } from '@/utils/referrals/call';
import { reminderWords } from '@/utils/referrals/reminder-words';
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
    for (const reminder of callsWithin(found.reminders, found.week, span)) {
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
