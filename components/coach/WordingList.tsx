import type { Analysis } from '@/utils/detection/types';
import { t } from '@/utils/shared/i18n';
import type { Wording } from '@/utils/wording/types';
import { type WordingActions, WordingCards } from './WordingCards';

interface Props extends WordingActions {
  wordings: readonly Wording[];
  analysis: Pick<Analysis, 'verdict' | 'silence'>;
  limit?: number | undefined;
}

function titleOf({ verdict, silence }: Props['analysis']): string | undefined {
  if (verdict === 'generic' || verdict === 'pitch') return t('wordings.instead');
  if (verdict === 'referral') return t('wordings.ask');
  return silence === 'short' ? t('wordings.start') : undefined;
}

/** Open where the draft may need another wording or has hardly begun, folded away where it is fine as it is. */
export function WordingList({ analysis, ...cards }: Props) {
  const title = titleOf(analysis);
  if (!title) {
    return (
      <details class="wordings">
        <summary>{t('wordings.others')}</summary>
        <WordingCards {...cards} />
      </details>
    );
  }
  return (
    <section class="wordings">
      <h3>{title}</h3>
      <WordingCards {...cards} />
    </section>
  );
}
