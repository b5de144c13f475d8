import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { withLessons } from '@/utils/detection/lessons/apply';
import { lessonFrom, taughtBy } from '@/utils/detection/lessons/learn';
import { MOST } from '@/utils/detection/lessons/nudge';
import type { Lesson } from '@/utils/detection/lessons/types';
import type { Analysis, Context } from '@/utils/detection/types';

const received: Context = { kind: 'message', direction: 'received', user: { name: 'Ana Souza' } };
const PITCH =
  'Hi Ana, we help rope makers win more orders. Would you have 15 minutes this week for a quick call about our platform?';
const PITCH_AGAIN =
  'Hello Ana, we help net makers win more orders. Would you have 20 minutes next week for a quick call about our platform?';
const CHAT =
  'The heron was back on the weir this morning and stole the second fish from under the nose of the warden, who swore.';

let count = 0;
const lesson = (kind: Lesson['kind'], text: string, at = '2026-03-01T10:00:00Z') => {
  count += 1;
  return lessonFrom({ id: `f${count}`, kind, at }, text, received);
};
const read = (text: string, lessons: readonly Lesson[], context = received) =>
  withLessons(analyzeMessage(text, context), text, context, taughtBy(lessons));
const sumOf = ({ base, structure, findings }: Analysis) =>
  [...structure, ...findings].reduce((sum, { contribution }) => sum + contribution, base);
const logOddsOf = (probability: number) => Math.log(probability / (1 - probability));

describe('near-twins at once', () => {
  test('one said to be no pitch is not flagged', () => {
    expect(read(PITCH_AGAIN, []).verdict).toBe('pitch');
    const cleared = read(PITCH_AGAIN, [lesson('not-pitch', PITCH)]);
    expect(cleared.verdict).toBe('ordinary');
    expect(cleared.pitch).toBeLessThan(0.5);
    expect(sumOf(cleared)).toBeCloseTo(logOddsOf(cleared.probability), 6);
  });

  test('one flagged is flagged, and a finding says why', () => {
    expect(['pitch', 'generic']).not.toContain(read(CHAT, []).verdict);
    const text = CHAT.replace('second', 'third');
    const flagged = read(text, [lesson('stalker', CHAT)]);
    expect(flagged.verdict).toBe('pitch');
    expect(flagged.findings[0]).toMatchObject({
      signal: 'flagged-before',
      start: 0,
      end: text.length,
      why: 'You flagged almost the same words before.',
    });
    expect(sumOf(flagged)).toBeCloseTo(logOddsOf(flagged.probability), 6);
  });

  test('of two that speak against each other the nearer one counts, then the later', () => {
    expect(read(PITCH, [lesson('not-pitch', PITCH_AGAIN), lesson('stalker', PITCH)]).verdict).toBe('pitch');
    const older = lesson('stalker', PITCH, '2026-01-01T10:00:00Z');
    const newer = lesson('not-pitch', PITCH, '2026-02-01T10:00:00Z');
    expect(read(PITCH, [newer, older]).verdict).toBe('ordinary');
  });

  test('a text in another language is known again too', () => {
    const text =
      'Guten Tag, wir helfen Seilereien dabei, mehr Aufträge zu gewinnen. Hätten Sie diese Woche Zeit?';
    expect(read(text, []).silence).toBe('language');
    expect(read(text, [lesson('stalker', text)])).toMatchObject({ verdict: 'pitch', silence: undefined });
  });
});

test('a lesson holds no text, and without it a text reads as before', () => {
  const chat = lesson('stalker', CHAT);
  const pitch = lesson('not-pitch', PITCH);
  expect(JSON.stringify([chat, pitch])).not.toMatch(/heron|rope/i);
  expect(read(PITCH, [chat, pitch]).verdict).not.toBe('pitch');
  expect(read(PITCH, [chat]).verdict).toBe('pitch');
  expect(read(PITCH, [])).toEqual(analyzeMessage(PITCH, received));
});

test('other wording moves slowly, and only so far', () => {
  const texts = Array.from(
    { length: 200 },
    (_, index) => `${PITCH} Number ${index}, ${'x'.repeat(index % 9)}`,
  );
  const other = 'We help anglers with a platform for their orders. A quick call this week?';
  const shift = (number: number) => {
    const taught = texts.slice(0, number).map((text) => lesson('not-pitch', text));
    return logOddsOf(read(other, taught).probability) - logOddsOf(read(other, []).probability);
  };
  expect(shift(1)).toBeLessThan(0);
  expect(shift(1)).toBeGreaterThan(-0.1);
  expect(shift(20)).toBeLessThan(shift(1));
  expect(shift(200)).toBeGreaterThanOrEqual(-MOST - 1e-9);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(PITCH, PITCH_AGAIN, CHAT),
);
const anyLessons = fc
  .array(fc.tuple(fc.constantFrom('stalker' as const, 'not-pitch' as const), anyText, fc.nat(5)), {
    maxLength: 8,
  })
  .map((all) =>
    all.map(([kind, text, day], index) =>
      lessonFrom({ id: `l${index}`, kind, at: `2026-01-0${day + 1}T00:00:00Z` }, text, received),
    ),
  );

test('whatever the order of the lessons, a text reads the same; ranges and sums hold', () => {
  fc.assert(
    fc.property(anyText, anyLessons, fc.infiniteStream(fc.nat()), (text, lessons, keys) => {
      const shuffled = lessons
        .map((one) => [keys.next().value as number, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
      const analysis = read(text, lessons);
      expect(read(text, shuffled)).toEqual(analysis);
      for (const { start, end } of analysis.findings) expect(start >= 0 && end <= text.length).toBe(true);
      if (analysis.verdict) expect(sumOf(analysis)).toBeCloseTo(logOddsOf(analysis.probability), 3);
    }),
    { numRuns: 500 },
  );
});
