import type { Proposed, Reminder } from '@/utils/records/referral';
import { dayOf } from '@/utils/referrals/day';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { EmptyState } from '../base/EmptyState';
import { ProposalOfTheDay } from '../referrals/ProposalOfTheDay';
import { Reminders } from '../referrals/Reminders';

export interface ReferralsProps {
  /** Nothing while they are read. */
  listed: { reminders: readonly Reminder[]; isWorkday: boolean; proposals: readonly Proposed[] } | undefined;
  hasFailed: boolean;
  onOpen(reminder: Reminder): void;
  onDone(reminder: Reminder): Promise<void>;
  onSnooze(reminder: Reminder, until: number): Promise<void>;
  onUndo(reminder: Reminder): Promise<void>;
  /** Opens the ask builder for somebody. */
  onAsk(personId: string): void;
  onWhomToAsk(): void;
}

/** Whom to ask today, the way to everybody else to ask, and what the rep owes people. */
export function ReferralsTab({ listed, hasFailed, onAsk, onWhomToAsk, ...actions }: ReferralsProps) {
  const now = Date.now();
  return (
    <>
      {listed ? (
        <ProposalOfTheDay
          key={dayOf(now)}
          proposals={listed.proposals}
          isWorkday={listed.isWorkday}
          now={now}
          onAsk={onAsk}
        />
      ) : (
        !hasFailed && <p class="loading">{t('dashboard.counting')}</p>
      )}
      <div class="row">
        <Button onPress={onWhomToAsk}>{t('referrals.tab.everybody')}</Button>
      </div>
      {hasFailed && <EmptyState title={t('state.failed.title')} what={t('state.failed.what')} />}
      {listed && <Reminders reminders={listed.reminders} now={now} {...actions} />}
    </>
  );
}
