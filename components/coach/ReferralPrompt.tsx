import { plural, t } from '@/utils/shared/i18n';
import type { Wording } from '@/utils/wording/types';
import { type WordingActions, WordingCards } from './WordingCards';

interface Props extends WordingActions {
  /** Asks for an introduction, best first. */
  wordings: readonly Wording[];
  /** They have just said thank you, or told of a result. */
  isMoment?: boolean | undefined;
}

/** For somebody who trusts the rep or has just thanked them: how to ask them. One is in sight, since one is seldom here to ask. */
export function ReferralPrompt({ wordings, isMoment, ...actions }: Props) {
  if (wordings.length === 0) return null;
  return (
    <section class="ask" aria-label={t('ask.title')}>
      <h3>{t(isMoment ? 'ask.moment' : 'ask.title')}</h3>
      <p class="soft">{t(isMoment ? 'ask.moment.what' : 'ask.what')}</p>
      <WordingCards wordings={wordings.slice(0, 1)} {...actions} />
      {wordings.length > 1 && (
        <details>
          <summary>{plural('ask.more', wordings.length - 1)}</summary>
          <WordingCards wordings={wordings.slice(1)} {...actions} />
        </details>
      )}
    </section>
  );
}
