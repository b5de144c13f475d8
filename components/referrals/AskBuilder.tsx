import type { Ref } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { AskSteps } from '@/utils/records/referral';
import { t } from '@/utils/shared/i18n';
import { type AskStep, askOf, askSteps } from '@/utils/wording/ask';
import { render } from '@/utils/wording/render';
import type { WordingContext } from '@/utils/wording/types';
import { Button } from '../base/Button';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';
import { AskLint } from '../coach/AskLint';
import { type Outcome, WordingCard } from '../coach/WordingCard';

interface Props {
  recipient: WordingContext['recipient'];
  /** What the book knows; the fields begin with it. Give it a `key` of the person: another person is another ask. */
  known: AskSteps;
  outcome?: Outcome | undefined;
  /** Absent where there is no box to put it into. */
  onInsert?: ((text: string, select: [number, number] | undefined, steps: AskSteps) => void) | undefined;
  onCopy(text: string, steps: AskSteps): void;
  /** It was asked where Vouch can't see it; what is sent on LinkedIn is recorded without this. */
  onAsked(text: string, steps: AskSteps): Promise<void>;
  onLeave(): void;
}

/** UTF-16 code units. */
const LONGEST = 300;

interface FieldProps {
  step: AskStep;
  value: string;
  isKnown: boolean;
  inputRef?: Ref<HTMLInputElement> | undefined;
  onInput(value: string): void;
}

function StepField({ step, value, isKnown, inputRef, onInput }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <div class="facts">
        <label for={id}>{step.what.en}</label>
        <span id={`${id}-lead`}>{step.lead.en}</span>
        {isKnown && <span class="soft hint">{t('referrals.build.known')}</span>}
      </div>
      <input
        ref={inputRef}
        id={id}
        type="text"
        dir="auto"
        maxLength={LONGEST}
        value={value}
        placeholder={step.empty.en}
        aria-describedby={`${id}-lead`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

/** An ask for an introduction, built from its five steps. It ends as wording; sending it stays the rep's. */
export function AskBuilder(props: Props) {
  const { recipient, known, outcome, onInsert, onCopy, onAsked, onLeave } = props;
  const [steps, setSteps] = useState(known);
  const [record, state] = useTask(onAsked);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const wording = askOf(steps, recipient);
  const { text } = render(wording);
  const title = t('referrals.build.title', { name: recipient.name ?? t('person.unnamed') });
  return (
    <section
      class="ask-builder"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Left alone, Escape would close the whole popup, with what was typed.
        event.preventDefault();
        if (askSteps.every(({ id }) => steps[id] === known[id])) onLeave();
      }}
    >
      <h3 dir="auto">{title}</h3>
      {askSteps.map((step, place) => (
        <StepField
          key={step.id}
          step={step}
          value={steps[step.id]}
          inputRef={place === 0 ? first : undefined}
          isKnown={known[step.id] !== '' && steps[step.id] === known[step.id]}
          onInput={(value) => setSteps((now) => ({ ...now, [step.id]: value }))}
        />
      ))}
      <WordingCard
        wording={wording}
        outcome={outcome}
        onInsert={onInsert && ((words, select) => onInsert(words, select, steps))}
        onCopy={(words) => onCopy(words, steps)}
      />
      <AskLint text={text} />
      <div class="row">
        <Button kind="link" busy={state === 'busy' || state === 'done'} onPress={() => record(text, steps)}>
          {t('referrals.build.aloud')}
        </Button>
        <Button kind="link" onPress={onLeave}>
          {t('referrals.build.leave')}
        </Button>
      </div>
      <p class="soft hint">{t('referrals.build.aloud.hint')}</p>
      <Status
        text={
          state === 'done'
            ? t('referrals.build.recorded')
            : state === 'failed'
              ? t('referrals.build.failed')
              : undefined
        }
        tone={state === 'failed' ? 'bad' : 'plain'}
      />
    </section>
  );
}
