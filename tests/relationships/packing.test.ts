import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConversationChunk, Message } from '@/utils/records/book';
import { messageKey } from '@/utils/relationships/message-key';
import { isPacked, pack, unpack } from '@/utils/relationships/packing';

const threadKey = 'thread 1 with blanks';
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const message: fc.Arbitrary<Message> = fc
  .record({
    kind: fc.constantFrom('invite', 'message'),
    from: fc.constantFrom('me', 'them'),
    at: fc
      .date({ noInvalidDate: true, min: new Date(-1), max: new Date('2100-01-01') })
      .map((at) => at.toISOString()),
    timeSource: fc.constantFrom('page', 'clock', 'export'),
    certainty: fc.constantFrom('shown', 'probable'),
    text: fc.string({ unit: 'grapheme' }),
    clockAt: maybe(fc.constant('2026-03-04T09:00:00.000Z')),
    pageId: maybe(fc.string()),
    senderId: maybe(fc.constantFrom('ACoAAAone', 'ACoAAAtwo')),
    senderName: maybe(fc.string()),
    senderSlug: maybe(fc.constantFrom('one', 'two')),
    subject: maybe(fc.string()),
    media: maybe(fc.constantFrom('voice', 'other')),
    isSponsored: maybe(fc.constant(true)),
    isEdited: maybe(fc.constant(true)),
    isDeleted: maybe(fc.constant(true)),
  })
  .map((told) => {
    const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
    const { at, from, text } = told as Message;
    return { ...known, key: messageKey({ threadKey, at, from, text }) } as Message;
  });

const chunk: fc.Arbitrary<ConversationChunk> = fc.array(message, { maxLength: 30 }).map((messages) => ({
  id: 'c',
  accountId: 'a',
  personId: 'p',
  threadKey,
  sequence: 2,
  messages,
  modifiedAt: '2026-03-04T09:00:00.000Z',
}));

test('whatever is packed comes out as it went in', () => {
  fc.assert(
    fc.property(chunk, (one) => {
      const packed = pack(one);
      expect(unpack(packed)).toEqual(one);
      expect(isPacked(packed)).toBe(true);
      expect(packed.lastAt).toBe(Math.max(0, ...one.messages.map(({ at }) => Date.parse(at))));
    }),
  );
});

test('it is plain JSON', () => {
  fc.assert(
    fc.property(chunk, (one) => {
      expect(JSON.parse(JSON.stringify(pack(one)))).toEqual(pack(one));
    }),
  );
});

test.each([
  ['a text is gone', { texts: [] }],
  ['a text is none', { texts: [7] }],
  ['a time is none', { times: ['now'] }],
  ['a time is beyond all time', { times: [1e300] }],
  ['a hash is cut off', { hashes: 'abc' }],
  ['senders are gone', { senders: undefined }],
  ['something is said of a message that is not there', { rest: [[4, {}]] }],
])('a row in which %s is damaged', (_what, damage) => {
  const sample = pack({
    ...fc.sample(chunk, { numRuns: 50, seed: 1 }).find(({ messages }) => messages.length > 0)!,
  });
  const one = {
    ...sample,
    texts: sample.texts.slice(0, 1),
    times: sample.times.slice(0, 1),
    marks: sample.marks[0]!,
    by: sample.by[0]!,
    hashes: sample.hashes.slice(0, 16),
    rest: [],
  };
  expect(isPacked(one)).toBe(true);
  expect(isPacked({ ...one, ...damage } as never)).toBe(false);
});
