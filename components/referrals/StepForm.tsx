import { useState } from 'preact/hooks';
import { MetLevel, type Step, type StepKind } from '@/utils/records/referral';
import { dayOf, momentOf, noonOf } from '@/utils/referrals/day';
import { type Course, recordStep, type StepFault } from '@/utils/referrals/pipeline';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';
import { DayField } from './DayField';
import { SelectField } from './SelectField';
import { StepBox } from './StepBox';

interface Props {
  course: Course;
  kind: StepKind;
  /** Epoch ms. */
  now: number;
  /** Keeps a step that may follow. */
  onStep(step: Step): Promise<void>;
  onLeave(): void;
}

const instant = (ms: number): string | undefined =>
  Number.isNaN(ms) ? undefined : new Date(ms).toISOString();

const LEVELS = MetLevel.options.map((id) => ({ id, title: t(`referrals.met.${id}`) }));

/** When a step was taken, and whom one met. It says at once why a step can't be recorded. */
export function StepForm({ course, kind, now, onStep, onLeave }: Props) {
  const last = course.steps.at(-1)!;
  const [day, setDay] = useState(dayOf(now));
  const [meets, setMeets] = useState('');
  const [level, setLevel] = useState(last.level);
  const [fault, setFault] = useState<StepFault>();
  const [keep, state] = useTask(onStep);

  const save = () => {
    const at = instant(momentOf(day, now, Date.parse(last.at))) ?? '';
    const meetsAt = meets ? instant(noonOf(meets)) : undefined;
    const step: Step = { kind, at, ...(level && { level }), ...(meetsAt && { meetsAt }) };
    const result = recordStep(course, step, { now });
    setFault(result.ok ? undefined : result.error);
    if (result.ok) keep(step);
  };

  return (
    <StepBox label={t(`referrals.step.${kind}`)} onLeave={onLeave}>
      <DayField label={t('referrals.step.when')} value={day} max={dayOf(now)} onInput={setDay} />
      {kind === 'meeting-set' && (
        <DayField label={t('referrals.step.meets')} value={meets} min={day} onInput={setMeets} />
      )}
      {kind !== 'no' && (
        <SelectField
          label={t(kind === 'meeting-set' ? 'referrals.step.level.ahead' : 'referrals.step.level')}
          value={level}
          options={LEVELS}
          none={t('referrals.step.level.none')}
          onChoose={(id) => setLevel(id)}
        />
      )}
      <div class="row">
        <Button kind="primary" busy={state === 'busy'} onPress={save}>
          {t('referrals.step.save')}
        </Button>
        <Button onPress={onLeave}>{t('confirm.cancel')}</Button>
      </div>
      <Status
        text={fault ? t(`referrals.fault.${fault}`) : state === 'failed' ? t('change.failed') : undefined}
        tone="bad"
      />
    </StepBox>
  );
}
