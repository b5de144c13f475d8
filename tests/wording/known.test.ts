import { expect, test } from 'vitest';
import type { Account } from '@/utils/records/book';
import type { Ask, Introduction, SharedResult, Standing } from '@/utils/records/referral';
import { knownOf, type Sources } from '@/utils/wording/known';

const at = (day: number) => `2027-03-0${day}T09:00:00.000Z`;
const own = { accountId: 'a', modifiedAt: at(1) };
const account: Account = { id: 'a', lastSeenAt: at(1), modifiedAt: at(1) };
const nothing: Sources = { standings: [], results: [], introductions: [], asks: [] };

const standing = (more: Partial<Standing>): Standing => ({ ...own, id: 's', personId: 'ana', ...more });
const result = (day: number, what: string): SharedResult => ({
  ...own,
  id: what,
  personId: 'ana',
  at: at(day),
  what,
});
const introduction = (day: number, by: [string, string], who: [string, string]): Introduction => ({
  ...own,
  id: `${day}`,
  direction: 'received',
  by: { personId: by[0], name: by[1] },
  who: { personId: who[0], name: who[1] },
  steps: [{ kind: 'introduced', at: at(day) }],
});
const ask = (day: number, client: string): Ask => ({
  ...own,
  id: `${day}`,
  personId: 'tom',
  at: at(day),
  text: '',
  steps: { purpose: '', result: '', client, whom: '', news: '' },
});

const relation = (more: Partial<Standing>) =>
  knownOf(account, 'ana', { ...nothing, standings: [standing(more)] }).relation;

test.each([
  [{ role: 'buyer' }, 'buyer'],
  [{ role: 'technical' }, 'user'],
  [{ role: 'finance', relation: 'friend' }, 'buyer'],
  [{ role: 'sponsor' }, 'sponsor'],
  [{ role: 'moved-on', relation: 'past-client' }, 'moved-on'],
  [{ relation: 'client' }, 'buyer'],
  [{ relation: 'colleague' }, 'colleague'],
  [{ relation: 'family' }, 'friend'],
  [{ relation: 'supplier' }, undefined],
  [{}, undefined],
] as const)('%j is asked as %s', (more, as) => expect(relation(more)).toBe(as));

test('the latest result the two had, and the ideal client of the latest ask', () => {
  const { facts } = knownOf(account, 'ana', {
    ...nothing,
    results: [
      result(2, 'two nights saved'),
      result(4, 'no lost parcel'),
      { ...result(5, 'hers'), personId: 'tom' },
    ],
    asks: [ask(1, 'a depot manager'), ask(3, 'a night manager'), ask(4, ' ')],
  });
  expect(facts.result).toBe('no lost parcel');
  expect(facts.client).toBe('a night manager');
});

test('who introduced the two, and to whom they introduced the writer', () => {
  const introductions = [
    introduction(1, ['bea', 'Bea Lang'], ['ana', 'Ana Souza']),
    introduction(2, ['ana', 'Ana Souza'], ['pia', 'Pia Holm']),
    introduction(3, ['ana', 'Ana Souza'], ['jon', 'Jon Falk']),
  ];
  expect(knownOf(account, 'ana', { ...nothing, introductions }).facts).toMatchObject({
    introducedBy: 'Bea Lang',
    introducedTo: 'Jon Falk',
  });
});

test('of somebody who is not in the book only what is the writer’s own', () => {
  const positions = [{ company: 'Holm Transport' }, { company: 'Quuxonia' }, { company: 'Holm Transport' }];
  const known = knownOf({ ...account, positions }, undefined, {
    standings: [standing({ role: 'buyer' })],
    results: [result(1, 'x')],
    introductions: [],
    asks: [ask(1, 'a night manager')],
  });
  expect(known).toEqual({
    relation: undefined,
    facts: { client: 'a night manager' },
    places: ['Holm Transport', 'Quuxonia'],
  });
});
