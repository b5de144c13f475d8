import { useState } from 'preact/hooks';
import type { Reminder } from '@/utils/records/referral';
import { reminderWords } from '@/utils/referrals/reminder-words';
import { formatDay, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { EmptyState } from '../base/EmptyState';
import { Status } from '../base/Status';
import { Act } from './Act';

interface Props {
  /** Those due, the longest due first. */
  reminders: readonly Reminder[];
  /** Epoch ms. */
  now: number;
  /** Opens what it is about; absent where nothing can be opened. */
  onOpen?: ((reminder: Reminder) => void) | undefined;
  onDone(reminder: Reminder): Promise<void>;
  /** `until` is epoch ms. */
  onSnooze(reminder: Reminder, until: number): Promise<void>;
  /** Puts it back as it was before Done, or before it was put off. */
  onUndo(reminder: Reminder): Promise<void>;
}

/** Nine in the morning, so many days after `now`; epoch ms. */
function morning(now: number, days: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 9).getTime();
}

type LineProps = Omit<Props, 'reminders'> & { reminder: Reminder };

function Line({ reminder, now, onOpen, onDone, onSnooze }: LineProps) {
  const what = reminderWords(reminder);
  return (
    <>
      <p dir="auto">{what}</p>
      <p class="soft hint">
        <time dateTime={reminder.due}>
          {t('referrals.reminder.since', { day: formatDay(reminder.due, now) })}
        </time>
      </p>
      <div class="row">
        {onOpen && (
          <Button
            kind="soft"
            name={t('referrals.reminder.open.name', { what })}
            onPress={() => onOpen(reminder)}
          >
            {t('referrals.reminder.open')}
          </Button>
        )}
        <Act name={t('referrals.reminder.done.name', { what })} onAct={() => onDone(reminder)}>
          {t('referrals.reminder.done')}
        </Act>
        <Act
          kind="link"
          name={t('referrals.reminder.tomorrow.name', { what })}
          onAct={() => onSnooze(reminder, morning(now, 1))}
        >
          {t('referrals.reminder.tomorrow')}
        </Act>
        <Act
          kind="link"
          name={t('referrals.reminder.week.name', { what })}
          onAct={() => onSnooze(reminder, morning(now, 7))}
        >
          {t('referrals.reminder.week')}
        </Act>
      </div>
    </>
  );
}

/** What is to be done for somebody: thanks, news, a word after a long silence. */
export function Reminders({ reminders, onDone, onSnooze, onUndo, ...rest }: Props) {
  const [last, setLast] = useState<{ reminder: Reminder; was: 'done' | 'snoozed' }>();
  const what = last && reminderWords(last.reminder);
  return (
    <section class="reminders" aria-label={t('referrals.reminders.title')}>
      {reminders.length === 0 ? (
        <EmptyState title={t('referrals.reminders.empty.title')} what={t('referrals.reminders.empty.what')} />
      ) : (
        <h2>{t('referrals.reminders.title')}</h2>
      )}
      <ul class="entries">
        {reminders.map((reminder) => (
          <li key={reminder.id}>
            <Line
              reminder={reminder}
              {...rest}
              onUndo={onUndo}
              onDone={async (one) => {
                await onDone(one);
                setLast({ reminder: one, was: 'done' });
              }}
              onSnooze={async (one, until) => {
                await onSnooze(one, until);
                setLast({ reminder: one, was: 'snoozed' });
              }}
            />
          </li>
        ))}
      </ul>
      <div class="row">
        <Status text={last && what && t(`referrals.reminder.was.${last.was}`, { what })} />
        {last && what && (
          <Act
            kind="link"
            name={t('referrals.reminder.undo.name', { what })}
            onAct={async () => {
              await onUndo(last.reminder);
              setLast(undefined);
            }}
          >
            {t('referrals.undo')}
          </Act>
        )}
      </div>
    </section>
  );
}
