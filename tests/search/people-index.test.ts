import { describe, expect, test } from 'vitest';
import { Ledger } from '@/utils/search/ledger';
import { type ListName, PeopleIndex, type PersonEntry } from '@/utils/search/people-index';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 4);

const entry = (id: string, told: Partial<PersonEntry> = {}): PersonEntry => ({
  id,
  tags: [],
  isFlagged: false,
  isLeftAlone: false,
  wasAsked: false,
  hasPending: false,
  messages: 0,
  exchanges: 0,
  score: 0,
  level: 'stranger',
  isOwnWord: false,
  ...told,
});

const people = [
  entry('1', {
    name: 'José Ferreira',
    company: 'Marrow Boats',
    tags: ['sailing'],
    score: 70,
    level: 'close',
    lastAt: NOW - DAY,
    lastFrom: 'me',
  }),
  entry('2', {
    name: 'Ana Souza',
    headline: 'Runs the ferry',
    score: 80,
    level: 'close',
    quietSince: NOW,
    lastAt: NOW - 99 * DAY,
    lastFrom: 'me',
  }),
  entry('3', {
    name: 'Bo Birch',
    note: 'Met at the café',
    wasAsked: true,
    isFlagged: true,
    score: 60,
    level: 'close',
    quietSince: NOW,
  }),
  entry('4', {
    name: 'Zoë',
    hasPending: true,
    isLeftAlone: true,
    quietSince: NOW,
    score: 90,
    level: 'close',
  }),
];
const index = new PeopleIndex(people, NOW);
const find = (words: string, list: ListName = 'name', rest = {}) =>
  index.search({ words, list, offset: 0, limit: 10, ...rest }).rows.map(({ id }) => id);

describe('people are found', () => {
  test.each([
    ['jose', ['1']],
    ['FERREIRA', ['1']],
    ['marrow bo', ['1']],
    ['ferr', ['2', '1']],
    ['sail', ['1']],
    ['cafe', ['3']],
    ['zoe', ['4']],
    ['jose ferry', []],
    ['', ['2', '3', '1', '4']],
  ])('%j by any part of what is known of them', (words, ids) => expect(find(words)).toEqual(ids));

  test('by tag, and page by page with the count of all', () => {
    expect(find('', 'name', { tag: 'sailing' })).toEqual(['1']);
    expect(index.search({ words: '', list: 'name', offset: 1, limit: 2 })).toMatchObject({
      total: 4,
      rows: [{ id: '3' }, { id: '1' }],
    });
  });
});

test.each([
  ['known', ['4', '2', '1', '3']],
  ['recent', ['1', '2', '3', '4']],
  ['quiet', ['2', '3']],
  ['never-asked', ['2', '1']],
  ['unanswered', ['2']],
  ['pending', ['4']],
  ['flagged', ['3']],
] as const)('the list %s has whom it should, in its order', (list, ids) =>
  expect(find('', list)).toEqual(ids),
);

test('the ledger counts each person’s own conversations, and again when they change', () => {
  const ledger = new Ledger();
  const chunk = (id: string, personId: string | undefined, sides: string) => ({
    id,
    personId,
    texts: [...sides].map(() => 'a few words'),
    times: [...sides].map((_side, at) => NOW - (10 - at) * DAY),
    isMine: (place: number) => sides[place] === 'm',
  });
  ledger.add(chunk('1', 'p', 'mtm'));
  ledger.add(chunk('2', 'q', 'mmm'));
  ledger.add(chunk('3', undefined, 'mt'));
  expect(ledger.conversations()).toEqual({ twoWay: 1, all: 2 });
  expect(ledger.told('p', NOW)).toMatchObject({ messages: 3, exchanges: 1, lastFrom: 'me', level: 'met' });
  expect(ledger.told('q', NOW)).toMatchObject({ messages: 3, exchanges: 0, score: 0 });
  expect(ledger.told('q', NOW, 'close')).toMatchObject({ level: 'close', isOwnWord: true });
  ledger.add(chunk('1', 'q', 't'));
  expect(ledger.told('p', NOW)).toMatchObject({ messages: 0 });
  expect(ledger.told('q', NOW)).toMatchObject({ messages: 4 });
});
