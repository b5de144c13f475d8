import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rhythm } from '@/utils/records/habit';
import { formatDay, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Status } from '../base/Status';
import { Toggle } from '../base/Toggle';
import { Act } from './Act';
import { DayField } from './DayField';

type Kept = Pick<Rhythm, 'workdays' | 'daysOff' | 'isLoud'>;

interface Props {
  rhythm: Kept;
  /** Epoch ms. */
  now: number;
  onChange(rhythm: Kept): Promise<void>;
}

const WEEK = ['1', '2', '3', '4', '5', '6', '7'] as const;
const DATE = /^\d{4}-\d\d-\d\d$/;

function DaysOff({ rhythm, now, onChange }: Props) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [isBad, setBad] = useState(false);
  const add = async () => {
    const last = to || from;
    const isSpan = DATE.test(from) && DATE.test(last) && from <= last;
    setBad(!isSpan);
    if (isSpan) await onChange({ ...rhythm, daysOff: [...rhythm.daysOff, { from, to: last }] });
  };
  return (
    <>
      <h3>{t('referrals.rhythm.off')}</h3>
      {rhythm.daysOff.length > 0 && (
        <ul class="stack">
          {rhythm.daysOff.map((span) => {
            const words = t('referrals.rhythm.span', {
              from: formatDay(span.from, now),
              to: formatDay(span.to, now),
            });
            return (
              <li key={`${span.from} ${span.to}`} class="row">
                <span>{words}</span>
                <Act
                  kind="link"
                  name={t('referrals.rhythm.remove.name', { span: words })}
                  onAct={() =>
                    onChange({ ...rhythm, daysOff: rhythm.daysOff.filter((other) => other !== span) })
                  }
                >
                  {t('referrals.rhythm.remove')}
                </Act>
              </li>
            );
          })}
        </ul>
      )}
      <div class="goal-fields">
        <DayField label={t('referrals.goal.from')} value={from} onInput={setFrom} />
        <DayField label={t('referrals.goal.to')} value={to} min={from} onInput={setTo} />
      </div>
      <Act name={t('referrals.rhythm.add')} onAct={add}>
        {t('referrals.rhythm.add')}
      </Act>
      <Status text={isBad ? t('referrals.rhythm.bad') : undefined} tone="bad" />
    </>
  );
}

/** On which days the rep works, and whether reminders may call. */
export function RhythmFields(props: Props) {
  const [hasFailed, setFailed] = useState(false);
  // What was pressed last: the next press goes on from it, however soon it comes.
  const latest = useRef(props.rhythm);
  useEffect(() => {
    latest.current = props.rhythm;
  }, [props.rhythm]);
  const toggle = (day: number) => {
    const { workdays } = latest.current;
    const next = [1, 2, 3, 4, 5, 6, 7].filter((one) => workdays.includes(one) !== (one === day));
    latest.current = { ...latest.current, workdays: next };
    setFailed(false);
    props.onChange(latest.current).catch(() => setFailed(true));
  };
  const { rhythm, onChange } = props;
  return (
    <section class="rhythm" aria-label={t('referrals.rhythm.title')}>
      <div class="row">
        {WEEK.map((day) => (
          <Button
            key={day}
            pressed={rhythm.workdays.includes(Number(day))}
            onPress={() => toggle(Number(day))}
          >
            <span aria-hidden="true">{t(`referrals.weekday.${day}`).slice(0, 2)}</span>
            <span class="visually-hidden">{t(`referrals.weekday.${day}`)}</span>
          </Button>
        ))}
      </div>
      <Status text={hasFailed ? t('change.failed') : undefined} tone="bad" />
      <DaysOff {...props} />
      <Toggle
        label={t('referrals.rhythm.loud')}
        hint={t('referrals.rhythm.loud.hint')}
        isOn={rhythm.isLoud}
        onChange={(isLoud) => onChange({ ...rhythm, isLoud })}
      />
    </section>
  );
}
