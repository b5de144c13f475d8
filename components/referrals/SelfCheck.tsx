import { useId, useState } from 'preact/hooks';
import { type SelfCheck as Check, CheckAnswer } from '@/utils/records/habit';
import { questions, readinessOverTime } from '@/utils/referrals/readiness';
import { formatDay, plural, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';
import { Bar } from './Bar';

interface Props {
  /** All that were answered, in any order. */
  checks: readonly Check[];
  /** Epoch ms. */
  now: number;
  onSave(answers: Check['answers'], coachedBy: string): Promise<void>;
}

const OPTIONS = CheckAnswer.options.map((id) => ({ id, title: t(`referrals.check.${id}`) }));

function History({ checks, now }: Pick<Props, 'checks' | 'now'>) {
  if (checks.length === 0) return null;
  return (
    <section aria-label={t('referrals.check.history')}>
      <h3>{t('referrals.check.history')}</h3>
      <ol class="figures">
        {readinessOverTime(checks)
          .reverse()
          .map(({ check, points, of }) => (
            <li key={check.id}>
              <time dateTime={check.at}>{formatDay(check.at, now)}</time>
              <Bar share={points / of} />
              <span class="number">{t('referrals.check.points', { points, of })}</span>
            </li>
          ))}
      </ol>
    </section>
  );
}

/** The questions of the method, answered for oneself; how the answers change over time shows below. */
export function SelfCheck({ checks, now, onSave }: Props) {
  const [answers, setAnswers] = useState<Record<string, CheckAnswer>>({});
  const [coach, setCoach] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [keep, state] = useTask(onSave);
  const id = useId();
  const open = questions.filter((question) => !answers[question.id]).length;

  const save = async () => {
    setAsked(open > 0);
    if (open > 0) return;
    const given = questions.map((question) => ({ question: question.id, answer: answers[question.id]! }));
    await keep(given, coach.trim());
  };
  const status = () => {
    if (isAsked && open > 0) return plural('referrals.check.open', open);
    if (state === 'done') return t('referrals.check.saved');
    return state === 'failed' ? t('referrals.check.failed') : undefined;
  };

  return (
    <section class="check" aria-label={t('referrals.check.title')}>
      <h2>{t('referrals.check.title')}</h2>
      <p class="soft">{t('referrals.check.what')}</p>
      {questions.map((question) => (
        <Choice<CheckAnswer | ''>
          key={question.id}
          label={question.text.en}
          options={OPTIONS}
          current={answers[question.id] ?? ''}
          onChoose={(answer) => answer && setAnswers((now) => ({ ...now, [question.id]: answer }))}
        />
      ))}
      <div class="note note-line">
        <label for={id}>{t('referrals.check.coach')}</label>
        <input
          id={id}
          type="text"
          dir="auto"
          maxLength={200}
          value={coach}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setCoach(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="soft hint">
          {t('referrals.check.coach.hint')}
        </p>
      </div>
      <Button kind="primary" busy={state === 'busy'} onPress={save}>
        {t('referrals.check.save')}
      </Button>
      <Status text={status()} tone={state === 'failed' || open > 0 ? 'bad' : 'plain'} />
      <History checks={checks} now={now} />
    </section>
  );
}
