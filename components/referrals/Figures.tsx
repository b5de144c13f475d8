import { useState } from 'preact/hooks';
import type { Ask, Introduction, Meeting } from '@/utils/records/referral';
import { funnelOf, monthOf, shareOf, yearOf } from '@/utils/referrals/funnel';
import { t } from '@/utils/shared/i18n';
import { Select } from '../base/Select';
import { FunnelFigures } from './FunnelFigures';

const PERIODS = {
  month: (now: number) => monthOf(now),
  lastMonth: (now: number) => monthOf(now, 1),
  year: yearOf,
};
type PeriodId = keyof typeof PERIODS;
const OPTIONS = (Object.keys(PERIODS) as PeriodId[]).map((id) => ({
  id,
  title: t(`referrals.period.${id}`),
}));

interface Props {
  asks: readonly Ask[];
  introductions: readonly Introduction[];
  meetings: readonly Meeting[];
  /** People with whom both said something; nothing while that is counted. */
  conversations: Record<PeriodId, number> | undefined;
  /** Epoch ms. */
  now: number;
}

/** The way from asking to clients, for a period that the rep picks. */
export function Figures({ asks, introductions, meetings, conversations, now }: Props) {
  const [period, setPeriod] = useState<PeriodId>('month');
  const span = PERIODS[period](now);
  return (
    <FunnelFigures
      period={
        <Select
          label={t('referrals.period')}
          options={OPTIONS}
          current={period}
          onChoose={(id) => setPeriod(id)}
        />
      }
      funnel={funnelOf(asks, introductions, meetings, span)}
      conversations={conversations?.[period]}
      meetings={shareOf('held', introductions, meetings, span)}
      clients={shareOf('client', introductions, meetings, span)}
    />
  );
}
