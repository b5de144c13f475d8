import { useState } from 'preact/hooks';
import type { Proposed } from '@/utils/records/referral';
import type { Proposal, Why } from '@/utils/referrals/proposal';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { EmptyState } from '../base/EmptyState';
import { Status } from '../base/Status';
import { dayFor, nameOf } from './person-words';

interface Props {
  /** In the order in which they are offered. Give it a `key` of the day: another day begins at the top. */
  proposals: readonly (Proposal | Proposed)[];
  /** Whether the rep works today. */
  isWorkday: boolean;
  /** Epoch ms. */
  now: number;
  onAsk(personId: string): void;
}

function whyWords(why: Why, now: number): string {
  if (why.kind === 'thanked') return t('referrals.today.thanked', { day: dayFor(why.at, now) });
  if (why.kind === 'result') return t('referrals.today.result', { day: dayFor(why.at, now), what: why.what });
  if (why.kind === 'quiet') return t('referrals.today.quiet', { day: dayFor(why.lastAt, now) });
  return t(`referrals.today.${why.kind}`);
}

/** One person to ask today, and why today. */
export function ProposalOfTheDay({ proposals, isWorkday, now, onAsk }: Props) {
  const [presses, setPresses] = useState(0);
  if (!isWorkday) {
    return <EmptyState title={t('referrals.today.off.title')} what={t('referrals.today.off.what')} />;
  }
  const proposal = proposals[presses % proposals.length];
  if (!proposal) {
    return <EmptyState title={t('referrals.today.none.title')} what={t('referrals.today.none.what')} />;
  }
  const { known, closeness, why } = proposal;
  const name = nameOf(known);
  const isAround = presses > 0 && presses % proposals.length === 0;
  return (
    <section class="today" aria-label={t('referrals.today.title')}>
      <p class="overline">{t('referrals.today.title')}</p>
      <div aria-live="polite">
        <h2 dir="auto">{name}</h2>
        <p class="soft">{t(`referrals.level.${closeness.level}`)}</p>
        {known.person.headline && (
          <p class="soft" dir="auto">
            {known.person.headline}
          </p>
        )}
        <p dir="auto">{whyWords(why, now)}</p>
      </div>
      <div class="row">
        <Button
          kind="primary"
          name={t('referrals.ask.name', { name })}
          onPress={() => onAsk(known.person.id)}
        >
          {t('referrals.ask')}
        </Button>
        {proposals.length > 1 && (
          <Button onPress={() => setPresses(presses + 1)}>{t('referrals.today.another')}</Button>
        )}
      </div>
      <Status text={isAround ? t('referrals.today.all') : undefined} />
    </section>
  );
}
