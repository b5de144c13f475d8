// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Mutation, mutations } from './churn/mutations';
import { churn, factsOf, type Outcome, pairs, shown } from './churn/run';
import { table } from './churn/table';

/**
 * `CHURN=1` to `CHURN=6` go through all pairs of changes, a sixth each, and another seed each: all in one process would
 * take more memory than a machine may have, as jsdom keeps the pages it has read. Without it some seconds must do.
 */
const PARTS = 6;
const part = Number(process.env.CHURN ?? 0);
const seeds = [part + 1];
const LIMIT = 600_000;

const told = ({ surface, fixture, mutations: names, seed }: Outcome, what: string[]) =>
  what.map((one) => `${surface} of ${fixture} after ${names.join(' and ')} (${seed}): ${one}`);

test('every surface has something to lose', () => {
  for (const name of shown) for (const facts of factsOf(name)) expect(facts.size, name).toBeGreaterThan(0);
});

/** Of the pairs each fixture goes through a sixth, or some alone, other ones than the next. */
const some = (at: number) => {
  const [parts, first] = part > 0 ? [PARTS, part] : [30, at];
  return pairs.filter((_, index) => index % parts === first % parts);
};
const outcomes: Outcome[] = [];

interface Job {
  name: string;
  changes: readonly Mutation[];
  seed: number;
}

const churnAll = (jobs: readonly Job[]): Outcome[] =>
  jobs.flatMap(({ name, changes, seed }) => churn(name, changes, seed));

test('a wrong name is noticed, and a missing one', () => {
  const renamed: Mutation = {
    name: 'another name',
    change: (page) => {
      for (const title of page.querySelectorAll('h2')) title.textContent = 'Somebody Else';
    },
  };
  const emptied: Mutation = { name: 'nothing left', change: (page) => page.body.replaceChildren() };
  const [profile] = churn('profile.sdui.en', [renamed], 1);
  expect(profile?.wrong).toEqual(['who profile name: Mara Ellingsworth → Somebody Else']);
  const [thread] = churn('thread.ember.en', [emptied], 1);
  expect(thread?.wrong).toEqual([]);
  expect(thread?.lost.length).toBeGreaterThan(20);
});

describe('one kind of change', () => {
  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    'leaves every surface readable: %s',
    (_name, mutation) => {
      const all = churnAll(
        seeds.flatMap((seed) => shown.map((name) => ({ name, changes: [mutation], seed }))),
      );
      outcomes.push(...all);
      expect(all.flatMap((outcome) => told(outcome, outcome.lost))).toEqual([]);
      expect(all.flatMap((outcome) => told(outcome, outcome.wrong))).toEqual([]);
    },
    LIMIT,
  );
});

describe('two kinds of change', () => {
  const never = 'may silence a surface, and never make it name a wrong person, sender or side';

  test(
    never,
    () => {
      const all = churnAll(
        shown.flatMap((name, at) => some(at).map((changes) => ({ name, changes, seed: part + 1 }))),
      );
      outcomes.push(...all);
      expect(all.flatMap((outcome) => told(outcome, outcome.wrong))).toEqual([]);
    },
    LIMIT,
  );
});

test.skipIf(part > 0)('the table of what survives is up to date', async () => {
  await expect(table(outcomes)).toMatchFileSnapshot('../../docs/surfaces.md');
});
