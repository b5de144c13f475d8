import { plural, t } from '@/utils/shared/i18n';
import type { Wording } from '@/utils/wording/types';
import { type WordingActions, WordingCards } from './WordingCards';

interface Props extends WordingActions {
  /** Asks for an introduction, best first. */
  wordings: readonly Wording[];
}

/** For somebody who trusts the rep: how to ask them. One is in sight, since one is seldom here to ask. */
export function ReferralPrompt({ wordings, ...actions }: Props) {
  if (wordings.length === 0) return null;
  return (
    <section class="ask" aria-label={t('ask.title')}>
      <h3>{t('ask.title')}</h3>
      <p class="soft">{t('ask.what')}</p>
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
