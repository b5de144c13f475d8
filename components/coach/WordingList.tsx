import { useId } from 'preact/hooks';
import type { Analysis } from '@/utils/detection/types';
import { t } from '@/utils/shared/i18n';
import type { Wording } from '@/utils/wording/types';
import { type WordingActions, WordingCards } from './WordingCards';

/** What the text may be about, for the rep to pick from where Vouch can't tell. */
export interface Moments {
  options: readonly { id: string; label: string }[];
  picked: string | undefined;
  onPick(id: string | undefined): void;
}

interface Props extends WordingActions {
  wordings: readonly Wording[];
  analysis: Pick<Analysis, 'verdict' | 'silence'>;
  limit?: number | undefined;
  moments?: Moments | undefined;
}

function titleOf({ verdict, silence }: Props['analysis']): string | undefined {
  if (verdict === 'generic' || verdict === 'pitch') return t('wordings.instead');
  if (verdict === 'referral') return t('wordings.ask');
  return silence === 'short' ? t('wordings.start') : undefined;
}

function Picker({ options, picked, onPick }: Moments) {
  const id = useId();
  if (options.length < 2) return null;
  return (
    <p class="row">
      <label for={id}>{t('wordings.moment')}</label>
      <select
        id={id}
        value={picked ?? ''}
        onChange={(event) => onPick(event.currentTarget.value || undefined)}
      >
        <option value="">{t('wordings.moment.any')}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Open where the draft may need another wording or has hardly begun, folded away where it is fine as it is. */
export function WordingList({ analysis, moments, ...cards }: Props) {
  const title = titleOf(analysis);
  if (!title) {
    return (
      <details class="wordings" open={moments?.picked !== undefined}>
        <summary>{t('wordings.others')}</summary>
        {moments && <Picker {...moments} />}
        <WordingCards {...cards} />
      </details>
    );
  }
  return (
    <section class="wordings">
      <h3>{title}</h3>
      {moments && <Picker {...moments} />}
      <WordingCards {...cards} />
    </section>
  );
}
