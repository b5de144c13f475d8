import type { LeaderAnswers } from '@/utils/referrals/leader';
import { t } from '@/utils/shared/i18n';

interface Props {
  answers: LeaderAnswers;
}

/** The three questions of a leader, answered from the book. */
export function LeaderQuestions({ answers: { introductions, coachedBy, meetings } }: Props) {
  return (
    <section class="leader" aria-label={t('referrals.leader.title')}>
      <h2>{t('referrals.leader.title')}</h2>
      <dl>
        <dt>{t('referrals.leader.introductions')}</dt>
        <dd>{introductions}</dd>
        <dt>{t('referrals.leader.coach')}</dt>
        <dd dir="auto">{coachedBy ?? t('referrals.leader.coach.nobody')}</dd>
        <dt>{t('referrals.leader.share')}</dt>
        <dd>
          {meetings.all === 0
            ? t('referrals.funnel.share.none')
            : t('referrals.funnel.share', { referred: meetings.referred, all: meetings.all })}
        </dd>
      </dl>
    </section>
  );
}
