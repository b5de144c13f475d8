import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MetLevel, Reminder, type Step, StepKind } from '@/utils/records/referral';
import type { Received } from '@/utils/referrals/asks';
import { exchangesIn } from '@/utils/referrals/exchanges';
import { missed } from '@/utils/referrals/known';
import { recordStep, undoStep } from '@/utils/referrals/pipeline';
import {
  type Change,
  dueBy,
  duesAt,
  finish,
  type Occasion,
  occasionOfSilence,
  occasionsOf,
  occasionsOfAsk,
  reconcile,
  reopen,
  snooze,
} from '@/utils/referrals/reminders';
import { ask, at, DAY, given, known, noon, party, received, step, talk } from './made-up';

const NOW = noon('2026-11-24');

/** A book of reminders, as the real one keeps them. */
function shelf() {
  const kept = new Map<string, Reminder>();
  const apply = ({ put, remove }: Change) => {
    for (const id of remove) kept.delete(id);
    for (const reminder of put) kept.set(reminder.id, Reminder.parse(reminder));
  };
  const align = (occasions: readonly Occasion[]) => apply(reconcile(occasions, [...kept.values()], NOW));
  const change = (id: string, how: (reminder: Reminder) => Reminder) => kept.set(id, how(kept.get(id)!));
  const due = (now = NOW) => dueBy([...kept.values()], now).map(({ id }) => id);
  const state = () =>
    [...kept.values()].map(({ modifiedAt: _, ...rest }) => rest).sort((a, b) => a.id.localeCompare(b.id));
  return { kept, align, change, due, state };
}

const course = (...steps: Step[]): Received => received('Ana', 'Bo', steps);

describe('an introduction', () => {
  const introduced = step('introduced', '2026-11-10');
  test('calls for thanks at once, and for news of itself after two weeks', () => {
    const occasions = occasionsOf(course(introduced));
    expect(occasions.map(({ kind, due }) => [kind, due])).toEqual([
      ['thank', at('2026-11-10')],
      ['post', at('2026-11-24')],
    ]);
    expect(occasions.every(({ to }) => to.name === 'Ana')).toBe(true);
  });
  test('calls for news the day after each step, and asks after the meeting when it was to be', () => {
    const set = step('meeting-set', '2026-11-12', { meetsAt: at('2026-11-20') });
    expect(occasionsOf(course(introduced, set)).slice(1)).toMatchObject([
      { kind: 'post', step: 'meeting-set', due: at('2026-11-13') },
      { kind: 'meeting', due: at('2026-11-20'), to: { name: 'Bo' } },
    ]);
    const held = step('held', '2026-11-20');
    expect(occasionsOf(course(introduced, set, held)).slice(1)).toMatchObject([
      { kind: 'post', step: 'held', due: at('2026-11-21') },
    ]);
  });
  test('that the user gave calls for nothing', () => {
    expect(occasionsOf(given('Ana', 'Bo', '2026-11-10'))).toEqual([]);
  });
});

test('an ask asks after two weeks what came of it, unless that is recorded', () => {
  const asked = ask('Ana', '2026-11-10');
  expect(occasionsOfAsk(asked, party('Ana'), [])).toMatchObject([{ kind: 'answer', due: at('2026-11-24') }]);
  expect(
    occasionsOfAsk({ ...asked, answer: { kind: 'no', at: at('2026-11-11') } }, party('Ana'), []),
  ).toEqual([]);
  const led = received('Ana', 'Bo', [step('introduced', '2026-11-12')], { askId: asked.id });
  expect(occasionsOfAsk(asked, party('Ana'), [led])).toEqual([]);
});

describe('what the user does', () => {
  const one = course(step('introduced', '2026-11-10'));
  const thankId = `${one.id}/thank`;
  const postId = `${one.id}/post/introduced`;
  test('done is done, and can be taken back', () => {
    const { align, change, due } = shelf();
    align(occasionsOf(one));
    expect(due()).toEqual([thankId, postId]);
    change(thankId, (reminder) => finish(reminder, NOW));
    expect(due()).toEqual([postId]);
    change(thankId, (reminder) => reopen(reminder, NOW));
    expect(due()).toEqual([thankId, postId]);
  });
  test('a snoozed one comes back when it was to', () => {
    const { align, change, due } = shelf();
    align(occasionsOf(one));
    change(thankId, (reminder) => snooze(reminder, NOW + DAY, NOW));
    expect(due()).toEqual([postId]);
    expect(due(NOW + DAY)).toEqual([postId, thankId]);
  });
  test('the same occasions again write nothing', () => {
    const { kept, align } = shelf();
    align(occasionsOf(one));
    expect(reconcile(occasionsOf(one), [...kept.values()], NOW)).toEqual({ put: [], remove: [] });
  });
  test('a meeting put off is asked after later', () => {
    const { align, kept } = shelf();
    const set = (day: string) =>
      course(one.steps[0]!, step('meeting-set', '2026-11-12', { meetsAt: at(day) }));
    align(occasionsOf(set('2026-11-20')));
    align(occasionsOf(set('2026-11-27')));
    expect(duesAt(kept.get(`${one.id}/meeting`)!)).toBe(noon('2026-11-27'));
  });
  test('an introduction taken back leaves nothing to be due', () => {
    const { align, change, due } = shelf();
    align(occasionsOf(one));
    change(thankId, (reminder) => snooze(reminder, NOW - DAY, NOW));
    align([]);
    expect(due(NOW + 900 * DAY)).toEqual([]);
  });
});

test('a step taken and taken back leaves every reminder as it was, whatever the user did with them', () => {
  const anyStep = fc.record({
    kind: fc.constantFrom(...StepKind.options),
    at: fc.integer({ min: 0, max: 20 }).map((days) => new Date(NOW - (20 - days) * DAY).toISOString()),
    level: fc.constantFrom(...MetLevel.options),
  });
  const touch = fc.constantFrom('leave', 'snooze', 'done');
  fc.assert(
    fc.property(
      fc.array(anyStep, { maxLength: 12 }),
      fc.array(touch, { minLength: 12 }),
      (steps, touches) => {
        const { kept, align, change, state } = shelf();
        let now = course(step('introduced', '2026-10-01'));
        align(occasionsOf(now));
        for (const [i, attempt] of steps.entries()) {
          for (const id of [...kept.keys()].slice(-1)) {
            if (touches[i] === 'done') change(id, (reminder) => finish(reminder, NOW));
            if (touches[i] === 'snooze') change(id, (reminder) => snooze(reminder, NOW + DAY, NOW));
          }
          const next = recordStep(now, attempt, { now: NOW });
          if (!next.ok) continue;
          const before = state();
          align(occasionsOf(next.value));
          align(occasionsOf(undoStep(next.value, NOW)!));
          expect(state()).toEqual(before);
          align(occasionsOf(next.value));
          now = next.value;
        }
      },
    ),
    { numRuns: 500 },
  );
});

describe('keeping in touch', () => {
  const monthly = [...talk(5, 260, NOW), ...talk(5, 220, NOW), ...talk(5, 180, NOW), ...talk(5, 140, NOW)];
  const ana = known('Ana', NOW, { said: monthly });

  test('whom one misses comes known best first; who was left alone never', () => {
    const bo = known('Bo', NOW, { said: monthly, standing: { ownWord: 'close' } });
    const cy = known('Cy', NOW, { said: monthly, standing: { isLeftAlone: true } });
    const di = known('Di', NOW, { said: talk(5, 3, NOW) });
    expect(missed([ana, di, cy, bo], NOW).map((one) => one.known.person.id)).toEqual(['Bo', 'Ana']);
  });

  test('the reminder resets itself at the last contact, a snooze of the one before too', () => {
    const { align, change, due } = shelf();
    const call = (people: Parameters<typeof missed>[0], now: number) =>
      align(missed(people, now).map(occasionOfSilence));
    call([ana], NOW);
    const [id] = due();
    expect(id).toContain('Ana/touch/');
    change(id!, (reminder) => snooze(reminder, NOW + 7 * DAY, NOW));
    const counted = exchangesIn([...monthly, { from: 'me', at: at('2026-11-23'), text: 'Hi' }], NOW);
    call([{ ...ana, counted }], NOW);
    expect(due(NOW + 8 * DAY)).toEqual([]);
    const later = NOW + 200 * DAY;
    call([{ ...ana, counted }], later);
    expect(due(later)).toHaveLength(1);
    expect(due(later)).not.toEqual([id]);
  });
});
