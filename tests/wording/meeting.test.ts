import { expect, test } from 'vitest';
import { meetingPlace } from '@/utils/wording/meeting';

test.each([
  ['Met at the harbour workshop, talked about night shifts', 'at the harbour workshop'],
  ['met her at SaaStr in Lisbon; likes chess', 'at SaaStr in Lisbon'],
  ['We met on a train to Ghent', 'on a train to Ghent'],
  ['Met through Bea Lang', 'through Bea Lang'],
  ['I first met him at our open day. Tall.', 'at our open day'],
])('%s → %s', (note, place) => expect(meetingPlace(note)).toBe(place));

test.each([
  undefined,
  '',
  'Her talk on queues',
  'met at conference in Lisbon',
  'met at SaaStr booth',
  'met at her stand',
  'met at the fair last week',
  'met at St. Gallen',
  'met at the fair and talked about chess',
  'met at the workshop who runs two shifts',
  'met at <b>the</b> fair',
  'met at the',
  'metal at the fair',
])('in doubt nothing: %s', (note) => expect(meetingPlace(note)).toBeUndefined());
