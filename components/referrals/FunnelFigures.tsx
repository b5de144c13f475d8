import type { ComponentChildren } from 'preact';
import { MetLevel } from '@/utils/records/referral';
import type { Funnel, Share } from '@/utils/referrals/funnel';
import { t } from '@/utils/shared/i18n';
import { Bar } from './Bar';

interface Props {
  /** Which period the figures are of, and how to pick another. */
  period: ComponentChildren;
  funnel: Funnel;
  /** People with whom both said something; nothing while that is counted. */
  conversations: number | undefined;
  meetings: Share;
  clients: Share;
}

const STEPS = ['asked', 'introductions', 'meetingsSet', 'held', 'clients'] as const;

/** The words, the number, and how long it is beside the others. */
function Line({ words, number, share }: { words: string; number: string | number; share?: number }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd class="number">{number}</dd>
      <dd class="of">{share !== undefined && <Bar share={share} />}</dd>
    </div>
  );
}

function ShareLine({ words, share: { referred, all } }: { words: string; share: Share }) {
  if (all === 0) return <Line words={words} number={t('referrals.funnel.share.none')} />;
  return (
    <Line words={words} number={t('referrals.funnel.share', { referred, all })} share={referred / all} />
  );
}

/** From people asked to clients. It counts people and conversations; what was sent is no figure here. */
export function FunnelFigures({ period, funnel, conversations, meetings, clients }: Props) {
  const most = Math.max(1, ...STEPS.map((step) => funnel[step]));
  const met = Math.max(1, ...MetLevel.options.map((level) => funnel.levels[level]));
  return (
    <section class="funnel" aria-label={t('referrals.funnel.title')}>
      <h2>{t('referrals.funnel.title')}</h2>
      {period}
      <dl class="figures">
        {STEPS.map((step) => (
          <Line
            key={step}
            words={t(`referrals.funnel.${step}`)}
            number={funnel[step]}
            share={funnel[step] / most}
          />
        ))}
      </dl>
      <dl class="figures">
        <ShareLine words={t('referrals.funnel.share.held')} share={meetings} />
        <ShareLine words={t('referrals.funnel.share.client')} share={clients} />
        <Line words={t('referrals.funnel.conversations')} number={conversations ?? '…'} />
        <Line words={t('referrals.funnel.given')} number={funnel.given} />
      </dl>
      <h3>{t('referrals.funnel.levels')}</h3>
      <dl class="figures">
        {MetLevel.options.map((level) => (
          <Line
            key={level}
            words={t(`referrals.met.${level}`)}
            number={funnel.levels[level]}
            share={funnel.levels[level] / met}
          />
        ))}
      </dl>
    </section>
  );
}
