import { useState } from 'preact/hooks';
import type { Meeting } from '@/utils/records/referral';
import type { Begun } from '@/utils/referrals/begin';
import { dayOf, momentOf } from '@/utils/referrals/day';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { Field } from '../base/Field';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';
import { DayField } from './DayField';
import { SelectField } from './SelectField';

/** With names as they were typed. */
type Typed = Begun<string>;

interface Props {
  /** Epoch ms. */
  now: number;
  onBegin(begun: Typed): Promise<void>;
}

const KINDS = ['received', 'given', 'meeting'] as const;
const SOURCES = (['cold', 'event', 'inbound', 'other'] as const).map((id) => ({
  id,
  title: t(`referrals.course.${id}`),
}));

type Fault = 'no-name' | 'no-source' | 'no-time' | 'in-future';

interface Entered {
  kind: Typed['kind'];
  one: string;
  other: string;
  source: Meeting['source'] | undefined;
}

/** What was entered as what began, or what is missing. */
function begunOf({ kind, one, other, source }: Entered, ms: number, now: number): Typed | Fault {
  if (!one.trim() || (kind !== 'meeting' && !other.trim())) return 'no-name';
  if (Number.isNaN(ms)) return 'no-time';
  if (ms > now) return 'in-future';
  const at = new Date(ms).toISOString();
  const who = one.trim();
  if (kind === 'received') return { kind, by: other.trim(), who, at };
  if (kind === 'given') return { kind, who, to: other.trim(), at };
  return source ? { kind, who, source, at } : 'no-source';
}

/** Records an introduction that nobody asked for, one that the rep gave, or a meeting that came about otherwise. */
export function NewCourse({ now, onBegin }: Props) {
  const [kind, setKind] = useState<Typed['kind']>('received');
  const [one, setOne] = useState('');
  const [other, setOther] = useState('');
  const [source, setSource] = useState<Meeting['source']>();
  const [day, setDay] = useState(dayOf(now));
  const [fault, setFault] = useState<Fault>();
  const [begin, state] = useTask(async (begun: Typed) => {
    await onBegin(begun);
    setOne('');
    setOther('');
  });
  const save = () => {
    const begun = begunOf({ kind, one, other, source }, momentOf(day, now), now);
    const isFault = typeof begun === 'string';
    setFault(isFault ? begun : undefined);
    if (!isFault) begin(begun);
  };
  return (
    <section class="new-course" aria-label={t('referrals.new.title')}>
      <Choice
        label={t('referrals.new.title')}
        isLabelHidden
        options={KINDS.map((id) => ({ id, title: t(`referrals.new.${id}`) }))}
        current={kind}
        onChoose={(id) => setKind(id)}
      />
      <Field label={t(`referrals.new.${kind}.one`)} value={one} onInput={setOne} />
      {kind === 'meeting' ? (
        <SelectField
          label={t('referrals.new.source')}
          value={source}
          options={SOURCES}
          none={t('referrals.step.level.none')}
          onChoose={(id) => setSource(id)}
        />
      ) : (
        <Field label={t(`referrals.new.${kind}.other`)} value={other} onInput={setOther} />
      )}
      <DayField label={t('referrals.step.when')} value={day} max={dayOf(now)} onInput={setDay} />
      <Button kind="primary" busy={state === 'busy'} onPress={save}>
        {t('referrals.step.save')}
      </Button>
      <Status
        text={fault ? t(`referrals.fault.${fault}`) : state === 'failed' ? t('change.failed') : undefined}
        tone="bad"
      />
    </section>
  );
}
