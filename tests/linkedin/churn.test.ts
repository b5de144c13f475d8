// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Mutation, mutations } from './churn/mutations';
import { churn, factsOf, type Outcome, pairs, shown } from './churn/run';
import { table } from './churn/table';

/** `CHURN=all` takes more seeds and every pair; without it some seconds must do. */
const isWhole = process.env.CHURN === 'all';
const seeds = isWhole ? [1, 2, 3, 4, 5, 6, 7, 8] : [1];
const LIMIT = 600_000;

const told = ({ surface, fixture, mutations: names, seed }: Outcome, what: string[]) =>
  what.map((one) => `${surface} of ${fixture} after ${names.join(' and ')} (${seed}): ${one}`);

test('every surface has something to lose', () => {
  for (const name of shown) for (const facts of factsOf(name)) expect(facts.size, name).toBeGreaterThan(0);
});

// Of the pairs each fixture goes through a part, another one than the next.
const some = (at: number) => pairs.filter((_, index) => index % 30 === at % 30);
const outcomes: Outcome[] = [];

interface Job {
  name: string;
  changes: readonly Mutation[];
  seed: number;
}

/** With a turn of the event loop after each page: what refers to it weakly lets go of it only then. */
async function churnAll(jobs: readonly Job[]): Promise<Outcome[]> {
  const found: Outcome[] = [];
  for (const { name, changes, seed } of jobs) {
    found.push(...churn(name, changes, seed));
    await new Promise((go) => setTimeout(go));
  }
  return found;
}

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
    async (_name, mutation) => {
      const all = await churnAll(
        seeds.flatMap((seed) => shown.map((name) => ({ name, changes: [mutation], seed }))),
      );
      outcomes.push(...all.filter(({ seed }) => seed === 1));
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
    async () => {
      const all = await churnAll(
        shown.flatMap((name, at) => some(at).map((changes) => ({ name, changes, seed: 1 }))),
      );
      outcomes.push(...all);
      expect(all.flatMap((outcome) => told(outcome, outcome.wrong))).toEqual([]);
    },
    LIMIT,
  );

  test.runIf(isWhole)(
    `${never}: all of them`,
    async () => {
      const all = await churnAll(
        shown.flatMap((name) => pairs.map((changes) => ({ name, changes, seed: 2 }))),
      );
      expect(all.flatMap((outcome) => told(outcome, outcome.wrong))).toEqual([]);
    },
    LIMIT,
  );
});

test('the table of what survives is up to date', async () => {
  await expect(table(outcomes)).toMatchFileSnapshot('../../docs/surfaces.md');
});
