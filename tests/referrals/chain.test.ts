import { describe, expect, test } from 'vitest';
import { type Branch, branchFrom, chainTo, givenWith } from '@/utils/referrals/chain';
import { given, party, received, step } from './made-up';

const on = (by: string, who: string, day: string) => received(by, who, [step('introduced', day)]);

const introductions = [
  on('Bo', 'Cy', '2026-02-01'),
  on('Ana', 'Bo', '2026-01-01'),
  on('Cy', 'Di', '2026-03-01'),
  on('Bo', 'Ed', '2026-04-01'),
  given('Ana', 'Ed', '2026-05-01'),
];
const chain = (name: string, list = introductions) =>
  chainTo(party(name), list).map(({ by, who }) => `${by?.name} → ${who.name}`);
const drawn = ({ party: { name }, through }: Branch): string =>
  through.length ? `${name}(${through.map(drawn).join(' ')})` : name;

describe('who introduced whom', () => {
  test('is seen from whom it led to', () => {
    expect(chain('Di')).toEqual(['Ana → Bo', 'Bo → Cy', 'Cy → Di']);
    expect(chain('Ana')).toEqual([]);
  });
  test('and from where it began', () => {
    expect(drawn(branchFrom(party('Ana'), introductions))).toBe('Ana(Bo(Cy(Di) Ed))');
    expect(drawn(branchFrom(party('Di'), introductions))).toBe('Di');
  });
  test('counts from the first introduction where there are two', () => {
    const twice = [...introductions, on('Ed', 'Di', '2026-06-01')];
    expect(chain('Di', twice)).toEqual(chain('Di'));
    expect(drawn(branchFrom(party('Ana'), twice)).match(/Di/g)).toHaveLength(1);
  });
  test('ends in a circle, which only a mistake can make', () => {
    const circle = [on('Ana', 'Bo', '2026-01-01'), on('Bo', 'Ana', '2026-01-02')];
    expect(chain('Ana', circle)).toEqual(['Ana → Bo', 'Bo → Ana']);
    expect(drawn(branchFrom(party('Ana'), circle))).toBe('Ana(Bo)');
  });
  test('knows somebody who is not in the book by name', () => {
    const bare = received('Ana', 'x', [step('introduced', '2026-01-01')], { who: { name: ' Flo  ' } });
    expect(chainTo({ name: 'flo' }, [bare])).toHaveLength(1);
  });
});

test('introductions that the user gave are seen from both of its people', () => {
  expect(givenWith(party('Ana'), introductions)).toEqual(givenWith(party('Ed'), introductions));
  expect(givenWith(party('Ana'), introductions)).toHaveLength(1);
  expect(givenWith(party('Bo'), introductions)).toEqual([]);
});

test('a long chain is walked to its end', () => {
  const long = Array.from({ length: 300 }, (_, i) => on(`p${i}`, `p${i + 1}`, '2026-01-01'));
  expect(chainTo(party('p300'), long)).toHaveLength(300);
  let depth = 0;
  for (let branch = branchFrom(party('p0'), long); branch.through[0]; branch = branch.through[0]) depth++;
  expect(depth).toBe(300);
});
