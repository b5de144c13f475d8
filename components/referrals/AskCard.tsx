import { useState } from 'preact/hooks';
import type { Answer, Ask } from '@/utils/records/referral';
import { dayOf, momentOf } from '@/utils/referrals/day';
import { advance, type StepFault } from '@/utils/referrals/pipeline';
import { formatDay, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Status } from '../base/Status';
import { useOpener } from '../base/use-opener';
import { useTask } from '../base/use-task';
import { Act } from './Act';
import { DayField } from './DayField';
import { StepBox } from './StepBox';

/** An introduction as it is recorded: to whom, when (ISO 8601), and why. */
export interface NewIntroduction {
  who: string;
  at: string;
  reason: string;
}

export interface AskCardActions {
  onIntroduced(ask: Ask, introduction: NewIntroduction): Promise<void>;
  onAnswer(ask: Ask, answer: Answer['kind']): Promise<void>;
  onUndoAnswer(ask: Ask): Promise<void>;
  /** It was not asked after all: the record goes. */
  onUndoAsk(ask: Ask): Promise<void>;
}

interface Props extends AskCardActions {
  ask: Ask;
  name: string;
  /** Epoch ms. */
  now: number;
}

interface FormProps {
  ask: Ask;
  now: number;
  onSave(introduction: NewIntroduction): Promise<void>;
  onLeave(): void;
}

function IntroductionForm({ ask, now, onSave, onLeave }: FormProps) {
  const [who, setWho] = useState('');
  const [reason, setReason] = useState('');
  const [day, setDay] = useState(dayOf(now));
  const [fault, setFault] = useState<StepFault | 'no-name'>();
  const [keep, state] = useTask(onSave);
  const save = () => {
    const since = Date.parse(ask.at);
    const ms = momentOf(day, now, since);
    const at = Number.isNaN(ms) ? '' : new Date(ms).toISOString();
    const result = advance([], { kind: 'introduced', at }, { now, since });
    const found = who.trim() === '' ? 'no-name' : result.ok ? undefined : result.error;
    setFault(found);
    if (!found) keep({ who: who.trim(), at, reason: reason.trim() });
  };
  return (
    <StepBox label={t('referrals.step.introduced')} onLeave={onLeave}>
      <Field label={t('referrals.step.who')} value={who} onInput={setWho} />
      <Field label={t('referrals.step.reason')} value={reason} onInput={setReason} />
      <DayField label={t('referrals.step.when')} value={day} max={dayOf(now)} onInput={setDay} />
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

const ANSWERS: readonly Answer['kind'][] = ['yes', 'later', 'no'];

/** An ask that waits for what comes of it. */
export function AskCard({ ask, name, now, onIntroduced, onAnswer, onUndoAnswer, onUndoAsk }: Props) {
  const [isOpen, setOpen] = useState(false);
  const opener = useOpener(isOpen);
  const answer = ask.answer?.kind;
  const act = (words: string) => t('referrals.step.name', { step: words, name });
  if (isOpen) {
    return (
      <article class="course" aria-label={name}>
        <h4 dir="auto">{name}</h4>
        <IntroductionForm
          ask={ask}
          now={now}
          onSave={async (introduction) => {
            await onIntroduced(ask, introduction);
            setOpen(false);
          }}
          onLeave={() => setOpen(false)}
        />
      </article>
    );
  }
  return (
    <article class="course" aria-label={name}>
      <h4 dir="auto">{name}</h4>
      <p class="facts soft">
        <time dateTime={ask.at}>{t('referrals.list.asked.when', { day: formatDay(ask.at, now) })}</time>
        <span>{t(`referrals.came.${answer ?? 'open'}`)}</span>
      </p>
      <div class="row">
        <Button
          kind="soft"
          name={act(t('referrals.step.introduced'))}
          buttonRef={opener}
          onPress={() => setOpen(true)}
        >
          {t('referrals.step.introduced')}
        </Button>
        {!answer &&
          ANSWERS.map((kind) => (
            <Act
              key={kind}
              kind="link"
              name={act(t(`referrals.answer.${kind}`))}
              onAct={() => onAnswer(ask, kind)}
            >
              {t(`referrals.answer.${kind}`)}
            </Act>
          ))}
        <Act
          kind="link"
          name={t('referrals.undo.name', {
            step: answer ? t(`referrals.came.${answer}`) : t('referrals.stage.asked'),
            name,
          })}
          onAct={() => (answer ? onUndoAnswer(ask) : onUndoAsk(ask))}
        >
          {t('referrals.undo')}
        </Act>
      </div>
    </article>
  );
}
