import type { Analysis } from '@/utils/detection/types';
import { t } from '@/utils/shared/i18n';
import type { Wording } from '@/utils/wording/types';
import { type Outcome, WordingCard } from './WordingCard';

interface Props {
  wordings: readonly Wording[];
  analysis: Pick<Analysis, 'verdict' | 'silence'>;
  limit?: number | undefined;
  /** Of the last press, on whichever wording it was. */
  outcome?: { id: string; is: Outcome } | undefined;
  onInsert(id: string, text: string, select: [number, number] | undefined): void;
  onCopy(id: string, text: string): void;
}

function titleOf({ verdict, silence }: Props['analysis']): string | undefined {
  if (verdict === 'generic' || verdict === 'pitch') return t('wordings.instead');
  if (verdict === 'referral') return t('wordings.ask');
  return silence === 'short' ? t('wordings.start') : undefined;
}

/** Open where the draft may need another wording or has hardly begun, folded away where it is fine as it is. */
export function WordingList({ wordings, analysis, limit, outcome, onInsert, onCopy }: Props) {
  const cards = (
    <ul class="stack">
      {wordings.map((wording) => (
        <li key={wording.id}>
          <WordingCard
            wording={wording}
            limit={limit}
            outcome={outcome?.id === wording.id ? outcome.is : undefined}
            onInsert={(text, select) => onInsert(wording.id, text, select)}
            onCopy={(text) => onCopy(wording.id, text)}
          />
        </li>
      ))}
    </ul>
  );
  const title = titleOf(analysis);
  if (!title) {
    return (
      <details class="wordings">
        <summary>{t('wordings.others')}</summary>
        {cards}
      </details>
    );
  }
  return (
    <section class="wordings">
      <h3>{title}</h3>
      {cards}
    </section>
  );
}
