import type { Introduction, Meeting, Step, StepKind } from '@/utils/records/referral';
import { failed, ok, type Result } from '@/utils/shared/result';

/** What can come after what. A meeting from elsewhere begins where it is set, an introduction with itself. */
const NEXT: Record<StepKind, readonly StepKind[]> = {
  introduced: ['meeting-set', 'no'],
  'meeting-set': ['held', 'no'],
  held: ['client', 'no'],
  client: [],
  no: [],
};

/** Why a step can't be recorded. */
export type StepFault =
  /** The step before it has not been taken. */
  | 'not-next'
  /** Before the step that went before it. */
  | 'too-early'
  | 'in-future'
  /** Not a time. */
  | 'no-time'
  /** A meeting that was held, without whom one met there. */
  | 'no-level';

interface Bounds {
  /** Epoch ms. */
  now: number;
  /** Nothing happened before this: when it was asked for, epoch ms. */
  since?: number | undefined;
}

/** Where a way begins. */
export type Start = 'introduced' | 'meeting-set';

export const stageOf = (steps: readonly Step[]): StepKind => steps.at(-1)!.kind;

/** What may be recorded next; nothing once it has ended. */
export function nextSteps(steps: readonly Step[], start: Start = 'introduced'): readonly StepKind[] {
  const last = steps.at(-1);
  return last ? NEXT[last.kind] : [start];
}

/** The steps with one more, or why it can't be. */
export function advance(
  steps: readonly Step[],
  step: Step,
  { now, since }: Bounds,
  start: Start = 'introduced',
): Result<Step[], StepFault> {
  if (!nextSteps(steps, start).includes(step.kind)) return failed('not-next');
  const at = Date.parse(step.at);
  const last = steps.at(-1);
  const earliest = Math.max(
    last ? Date.parse(last.at) : Number.NEGATIVE_INFINITY,
    since ?? Number.NEGATIVE_INFINITY,
  );
  if (Number.isNaN(at)) return failed('no-time');
  if (at < earliest) return failed('too-early');
  if (at > now) return failed('in-future');
  if (step.kind === 'held' && !step.level) return failed('no-level');
  return ok([...steps, step]);
}

/** Whether these steps, all of them, could have been recorded one by one; what comes from a file may say otherwise. */
export function areSteps(steps: readonly Step[], bounds: Bounds, start: Start = 'introduced'): boolean {
  let taken: Step[] = [];
  for (const step of steps) {
    const result = advance(taken, step, bounds, start);
    if (!result.ok) return false;
    taken = result.value;
  }
  return taken.length > 0;
}

/** A record that goes through the pipeline. */
export type Course = Introduction | Meeting;

const startOf = (course: Course): Start => ('direction' in course ? 'introduced' : 'meeting-set');

/** What may be recorded next of an introduction or a meeting. */
export const nextOf = (course: Course): readonly StepKind[] => nextSteps(course.steps, startOf(course));

/** The record one step on. */
export function recordStep<T extends Course>(course: T, step: Step, bounds: Bounds): Result<T, StepFault> {
  const result = advance(course.steps, step, bounds, startOf(course));
  if (!result.ok) return result;
  return ok({ ...course, steps: result.value, modifiedAt: new Date(bounds.now).toISOString() });
}

/**
 * The record one step back; undefined where that was its first, so that the record goes.
 *
 * @param now epoch ms
 */
export function undoStep<T extends Course>(course: T, now: number): T | undefined {
  if (course.steps.length < 2) return undefined;
  return { ...course, steps: course.steps.slice(0, -1), modifiedAt: new Date(now).toISOString() };
}
