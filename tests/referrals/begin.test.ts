import { describe, expect, test } from 'vitest';
import { Introduction, Meeting } from '@/utils/records/referral';
import { courseFor, introductionFor, partyOf } from '@/utils/referrals/begin';
import { chainTo } from '@/utils/referrals/chain';
import { nextOf } from '@/utils/referrals/pipeline';
import { ask, at, known, noon, party } from './made-up';

const NOW = noon('2026-11-24');
const base = { id: 'r1', accountId: 'a1', modifiedAt: at('2026-11-24') };
const people = ['Ana Souza', 'Bo Lind', 'Bo Lind'].map((name, i) => {
  const { person } = known(`p${i}`, NOW);
  return { ...person, name };
});

describe('a name that the user types', () => {
  test('is the one person who is called so, however it is written', () => {
    expect(partyOf(' dr. ana  SOUZA', people)).toEqual({ personId: 'p0', name: 'Ana Souza' });
  });
  test('stays a name where nobody is, or more than one', () => {
    expect(partyOf(' Cy ', people)).toEqual({ name: 'Cy' });
    expect(partyOf('Bo Lind', people)).toEqual({ name: 'Bo Lind' });
  });
});

test('an introduction that answers an ask knows its ask, and begins a chain', () => {
  const one = introductionFor(base, ask('p0', '2026-11-01'), party('p0'), {
    who: party('p9'),
    at: at('2026-11-05'),
  });
  expect(Introduction.parse(one)).toEqual(one);
  expect(one).toMatchObject({ askId: 'ask p0 2026-11-01', steps: [{ kind: 'introduced' }] });
  expect(chainTo(party('p9'), [one])).toHaveLength(1);
});

test('what began without an ask begins where it may go on from', () => {
  const when = at('2026-11-05');
  const got = courseFor(base, { kind: 'received', by: party('a'), who: party('b'), at: when });
  const gave = courseFor(base, { kind: 'given', who: party('a'), to: party('b'), at: when });
  const met = courseFor(base, { kind: 'meeting', who: party('a'), source: 'event', at: when });
  expect([Introduction.parse(got), Introduction.parse(gave), Meeting.parse(met)]).toEqual([got, gave, met]);
  expect([got, gave, met].map((course) => nextOf(course)[0])).toEqual(['meeting-set', 'meeting-set', 'held']);
});
