import type { Reminder } from '@/utils/records/referral';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { EmptyState } from '../base/EmptyState';
import { Reminders } from '../referrals/Reminders';

export interface ReferralsProps {
  /** Nothing while they are read. */
  reminders: readonly Reminder[] | undefined;
  hasFailed: boolean;
  onOpen(reminder: Reminder): void;
  onDone(reminder: Reminder): Promise<void>;
  onSnooze(reminder: Reminder, until: number): Promise<void>;
  onUndo(reminder: Reminder): Promise<void>;
  onWhomToAsk(): void;
}

/** What the rep owes people, and the way to whom to ask today. */
export function ReferralsTab({ reminders, hasFailed, onWhomToAsk, ...actions }: ReferralsProps) {
  return (
    <>
      <div class="row">
        <Button kind="primary" onPress={onWhomToAsk}>
          {t('referrals.tab.whom')}
        </Button>
      </div>
      {hasFailed && <EmptyState title={t('state.failed.title')} what={t('state.failed.what')} />}
      {reminders && <Reminders reminders={reminders} now={Date.now()} {...actions} />}
    </>
  );
}
