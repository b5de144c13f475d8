import { useState } from 'preact/hooks';
import type { Step, StepKind } from '@/utils/records/referral';
import { type Course, nextOf } from '@/utils/referrals/pipeline';
import { formatDay, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { useOpener } from '../base/use-opener';
import { Act } from './Act';
import { StepForm } from './StepForm';

export interface CourseActions {
  /** Keeps one more step; it has been looked at, and the book looks again. */
  onStep(course: Course, step: Step): Promise<void>;
  /** Takes the last step back; the first takes the record with it. */
  onUndo(course: Course): Promise<void>;
}

interface Props extends CourseActions {
  course: Course;
  /** Epoch ms. */
  now: number;
}

/** Whom it is about. */
export const nameOfCourse = (course: Course): string =>
  'direction' in course ? course.who.name : course.with.name;

function whence(course: Course): string {
  if (!('direction' in course)) return t(`referrals.course.${course.source}`);
  if (course.direction === 'given') return t('referrals.course.given', { name: course.to.name });
  return t('referrals.course.by', { name: course.by.name });
}

function StepLine({ step: { kind, at, level }, now }: { step: Step; now: number }) {
  return (
    <li class="facts">
      <span>{t(`referrals.stage.${kind}`)}</span>
      <time dateTime={at}>{formatDay(at, now)}</time>
      {level && <span>{t(`referrals.met.${level}`)}</span>}
    </li>
  );
}

/** How far an introduction or a meeting has come, what may follow, and the way back. */
export function CourseCard({ course, now, onStep, onUndo }: Props) {
  const [open, setOpen] = useState<StepKind>();
  const opener = useOpener(open !== undefined);
  const name = nameOfCourse(course);
  const last = course.steps.at(-1)!;
  const stepName = t(`referrals.stage.${last.kind}`);
  return (
    <article class="course" aria-label={name}>
      <h4 dir="auto">{name}</h4>
      <p class="soft" dir="auto">
        {whence(course)}
      </p>
      <ol class="course-steps">
        {course.steps.map((step) => (
          <StepLine key={step.kind} step={step} now={now} />
        ))}
      </ol>
      {open ? (
        <StepForm
          key={open}
          course={course}
          kind={open}
          now={now}
          onStep={async (step) => {
            await onStep(course, step);
            setOpen(undefined);
          }}
          onLeave={() => setOpen(undefined)}
        />
      ) : (
        <div class="row">
          {nextOf(course).map((kind, place) => (
            <Button
              key={kind}
              kind={kind === 'no' ? 'plain' : 'soft'}
              name={t('referrals.step.name', { step: t(`referrals.step.${kind}`), name })}
              buttonRef={place === 0 ? opener : undefined}
              onPress={() => setOpen(kind)}
            >
              {t(`referrals.step.${kind}`)}
            </Button>
          ))}
          <Act
            kind="link"
            name={t('referrals.undo.name', { step: stepName, name })}
            onAct={() => onUndo(course)}
          >
            {t('referrals.undo')}
          </Act>
        </div>
      )}
    </article>
  );
}
