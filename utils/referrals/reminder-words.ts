import type { Reminder } from '@/utils/records/referral';
import { t } from '@/utils/shared/i18n';

/** What a reminder asks the user to do, in a sentence. */
export function reminderWords({ kind, step, to, about }: Reminder): string {
  const people = { to: to.name, about: about?.name ?? t('person.unnamed') };
  if (kind === 'post') return t(`referrals.reminder.post.${step ?? 'introduced'}`, people);
  return t(`referrals.reminder.${kind}`, people);
}
