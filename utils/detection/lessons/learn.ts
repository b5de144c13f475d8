import { analyzeMessage } from '../analyze-message';
import { fingerprintOf } from '../blasts/fingerprint';
import type { Context } from '../types';
import { featuresOf } from './features';
import type { Count, Lesson, Taught } from './types';

/** Whose name and company are blanked in a text: those of whom it is written to. */
export const addressee = ({ direction, recipient, user }: Context) =>
  direction === 'received' ? { name: user?.name } : recipient;

/**
 * What a flag teaches.
 *
 * @param about the flag: its id, its kind, and when it was made, ISO 8601
 */
export function lessonFrom(
  about: Pick<Lesson, 'id' | 'kind' | 'at'>,
  text: string,
  context: Context,
): Lesson {
  const analysis = analyzeMessage(text, context);
  return {
    ...about,
    fingerprint: fingerprintOf(text, addressee(context)),
    features: featuresOf(text, analysis, addressee(context)),
  };
}

/** Makes lessons ready. The same whatever their order. */
export function taughtBy(lessons: readonly Lesson[]): Taught {
  const counts = new Map<string, Count>();
  for (const { kind, features } of lessons) {
    for (const feature of features) {
      const count = counts.get(feature) ?? { stalker: 0, notPitch: 0 };
      counts.set(feature, count);
      count[kind === 'stalker' ? 'stalker' : 'notPitch'] += 1;
    }
  }
  const known = lessons.flatMap((lesson) => {
    const { fingerprint } = lesson;
    return fingerprint ? [{ ...lesson, fingerprint }] : [];
  });
  return { known, counts };
}
