import { useState } from 'preact/hooks';
import type { SharedResult } from '@/utils/records/referral';
import { dayOf, momentOf } from '@/utils/referrals/day';
import { formatDay, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';
import { Act } from './Act';
import { DayField } from './DayField';

interface Props {
  /** In any order. Give it a `key` of the person. */
  results: readonly SharedResult[];
  /** Epoch ms. */
  now: number;
  /** `at` is ISO 8601. */
  onAdd(what: string, at: string): Promise<void>;
  onRemove(id: string): Promise<void>;
}

/** What the rep achieved together with somebody: the reason to ask, and what the ask recalls. */
export function Results({ results, now, onAdd, onRemove }: Props) {
  const [what, setWhat] = useState('');
  const [day, setDay] = useState(dayOf(now));
  const [fault, setFault] = useState<'no-result' | 'no-time' | 'in-future'>();
  const [add, state] = useTask(async (words: string, at: string) => {
    await onAdd(words, at);
    setWhat('');
  });
  const save = () => {
    const at = momentOf(day, now);
    const found = !what.trim()
      ? 'no-result'
      : Number.isNaN(at)
        ? 'no-time'
        : at > now
          ? 'in-future'
          : undefined;
    setFault(found);
    if (!found) add(what.trim(), new Date(at).toISOString());
  };
  return (
    <section class="results" aria-label={t('referrals.results.title')}>
      <h3>{t('referrals.results.title')}</h3>
      {results.length > 0 && (
        <ul class="stack">
          {results
            .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
            .map((result) => (
              <li key={result.id} class="row">
                <span dir="auto">{result.what}</span>
                <time class="soft" dateTime={result.at}>
                  {formatDay(result.at, now)}
                </time>
                <Act
                  kind="link"
                  name={t('referrals.results.remove.name', { what: result.what })}
                  onAct={() => onRemove(result.id)}
                >
                  {t('referrals.results.remove')}
                </Act>
              </li>
            ))}
        </ul>
      )}
      <div class="goal-fields">
        <Field label={t('referrals.results.what')} value={what} onInput={setWhat} />
        <DayField label={t('referrals.step.when')} value={day} max={dayOf(now)} onInput={setDay} />
      </div>
      <Button busy={state === 'busy'} onPress={save}>
        {t('referrals.results.add')}
      </Button>
      <Status
        text={fault ? t(`referrals.fault.${fault}`) : state === 'failed' ? t('change.failed') : undefined}
        tone="bad"
      />
    </section>
  );
}
