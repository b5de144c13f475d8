import { expect, test } from 'vitest';
import { factsIn } from '@/utils/wording/note-facts';

test.each([
  ['Suggested by Bea Lang', { suggestedBy: 'Bea Lang' }],
  ['Bea Lang suggested her; runs two shifts', { suggestedBy: 'Bea Lang' }],
  ['Recommended by Dr. Jan van der Berg, met once', { suggestedBy: 'Jan van der Berg' }],
  ['Introduced by Tom Reed', { introducedBy: 'Tom Reed' }],
  ['read her post on night rotas. Good.', { post: 'night rotas' }],
  ['Saw his article about the parcel to Malta', { post: 'the parcel to Malta' }],
  ['Both at the Bruges depot', { past: 'the Bruges depot' }],
  ['We worked together at Holm Transport', { past: 'Holm Transport' }],
])('%s', (note, facts) => {
  const found = Object.entries(factsIn(note)).filter(([, fact]) => fact !== undefined);
  expect(Object.fromEntries(found)).toEqual(facts);
});

test.each([
  undefined,
  '',
  'suggested by my boss',
  'Suggested by somebody at the fair',
  'suggested we talk',
  'Read her post on how she fired him',
  'read her post on it',
  'Both at lunch today',
  'worked together at old depot',
  'introduced by accident',
  'Suggested by <b>Bea</b>',
  'suggested by '.repeat(10_000),
])('in doubt nothing: %#', (note) => {
  expect(Object.values(factsIn(note)).filter((fact) => fact !== undefined)).toEqual([]);
});
