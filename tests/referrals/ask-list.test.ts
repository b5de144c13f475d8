import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExcuseId } from '@/utils/records/referral';
import { askList, type Entry } from '@/utils/referrals/ask-list';
import { knownSteps } from '@/utils/referrals/ask-steps';
import { excuses } from '@/utils/referrals/excuses';
import { ask, known, noon, received, result, step, talk } from './made-up';

const NOW = noon('2026-11-24');
const names = (entries: readonly Entry[]) => entries.map(({ known: one }) => one.person.id);

const people = [
  known('Stranger', NOW),
  known('Friend', NOW, { said: talk(20, 5, NOW), standing: { relation: 'friend' } }),
  known('Colleague', NOW, { said: talk(6, 5, NOW) }),
  known('Buyer', NOW, { said: talk(30, 5, NOW), standing: { client: 'Harbour Works', role: 'buyer' } }),
  known('User', NOW, { standing: { client: ' harbour  works', role: 'user' } }),
  known('Finance', NOW, { said: talk(8, 5, NOW), standing: { client: 'Harbour Works', role: 'finance' } }),
  known('Moved', NOW, { said: talk(12, 5, NOW), standing: { client: 'Old Mill', role: 'moved-on' } }),
  known('Trusts', NOW, { standing: { relation: 'past-client' } }),
  known('Alone', NOW, { standing: { isLeftAlone: true, client: 'Old Mill' } }),
];
people[7]!.person.trustsMe = true;

describe('the list', () => {
  const list = askList(people, [], [], NOW);
  test('has clients first, each with everybody met there, known best on top', () => {
    expect(list.clients.map(({ client, people: met }) => [client, ...names(met)])).toEqual([
      ['Harbour Works', 'Buyer', 'Finance', 'User'],
      ['', 'Trusts'],
      ['Old Mill', 'Moved'],
    ]);
  });
  test('leaves nobody out for seeming no good source', () => {
    expect(names(list.others)).toEqual(['Friend', 'Colleague', 'Stranger']);
  });
  test('keeps whom to leave alone in sight, apart', () => {
    expect(names(list.leftAlone)).toEqual(['Alone']);
  });
});

test('those asked stand apart with the latest ask and what came of it', () => {
  const asks = [ask('Buyer', '2026-03-01'), ask('Friend', '2026-11-01'), ask('Buyer', '2026-11-20')];
  const led = received(
    'Friend',
    'New',
    [step('introduced', '2026-11-05'), step('meeting-set', '2026-11-06')],
    {
      askId: asks[1]!.id,
    },
  );
  const list = askList(people, asks, [led], NOW);
  expect(
    list.asked.map(({ known: one, ask: { at }, cameOf, times }) => [one.person.id, at, cameOf, times]),
  ).toEqual([
    ['Buyer', asks[2]!.at, 'open', 2],
    ['Friend', asks[1]!.at, 'meeting-set', 1],
  ]);
  expect(names(list.others)).not.toContain('Friend');
});

test('everybody stands in it exactly once, in whatever order they come', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(people, { minLength: people.length }),
      fc.subarray(people.map(({ person }) => person.id)),
      (shuffled, asked) => {
        const asks = asked.map((id) => ask(id, '2026-05-01'));
        const list = askList(shuffled, asks, [], NOW);
        const all = [
          ...list.clients.flatMap((group) => group.people),
          ...list.others,
          ...list.asked,
          ...list.leftAlone,
        ];
        expect(names(all).sort()).toEqual(people.map(({ person }) => person.id).sort());
        const straight = askList(people, asks, [], NOW);
        expect(names(list.others)).toEqual(names(straight.others));
        expect(list.clients.map(({ people: met }) => names(met))).toEqual(
          straight.clients.map(({ people: met }) => names(met)),
        );
      },
    ),
  );
});

test('every excuse that can be kept has its answer', () => {
  expect(excuses.map(({ id }) => id).sort()).toEqual([...ExcuseId.options].sort());
});

test('an ask begins with what the book knows, and nothing else', () => {
  const steps = { purpose: 'hear how they plan', result: 'r', client: 'a port', whom: 'Ed', news: 'call' };
  const asks = [ask('Buyer', '2026-03-01', { steps }), ask('Friend', '2026-05-01')];
  const results = [result('User', '2026-02-01', 'The later'), result('User', '2026-01-01', 'The earlier')];
  expect(knownSteps(results, asks)).toEqual({ ...steps, result: 'The later', whom: '' });
  expect(knownSteps([], [])).toEqual({ purpose: '', result: '', client: '', whom: '', news: '' });
});
