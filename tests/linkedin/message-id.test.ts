import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessageId } from '@/utils/linkedin/message-id';
import { growsInProportion } from '../growth';

const memberId = fc.stringMatching(/^ACoAA[A-Za-z0-9_-]{10,40}$/);
const threadKey = fc.uuid().map((uuid) => `${uuid}_100`);
const time = fc.integer({ min: Date.UTC(2003, 4, 5), max: Date.UTC(2099, 11, 31) });
const urnOf = (viewerId: string, at: number | string, key: string) =>
  `urn:li:msg_message:(urn:li:fsd_profile:${viewerId},2-${btoa(`${at}b00000-100&${key}`)})`;

test('reads back what an id was made of', () => {
  fc.assert(
    fc.property(memberId, time, threadKey, (viewerId, at, key) => {
      expect(readMessageId(urnOf(viewerId, at, key))).toEqual({ viewerId, at, threadKey: key });
    }),
  );
});

test('reads ids in the alphabet of addresses', () => {
  fc.assert(
    fc.property(memberId, time, threadKey, (viewerId, at, key) => {
      const urn = urnOf(viewerId, at, key);
      const plain = urn.replace(/2-.*\)$/, (packed) => packed.replaceAll('+', '-').replaceAll('/', '_'));
      expect(readMessageId(plain)).toEqual({ viewerId, at, threadKey: key });
    }),
  );
});

const key = '5d0c1f4e-8a37-4b52-9c61-0e7d21b3a901_100';
test.each([
  ['before LinkedIn', urnOf('ACoAAFAKE0001', 100_000_000_000, key)],
  ['far ahead', urnOf('ACoAAFAKE0001', 9_999_999_999_999, key)],
  ['no time', urnOf('ACoAAFAKE0001', '', key)],
  ['no thread', urnOf('ACoAAFAKE0001', 1_794_906_845_201, '')],
  ['something after it', `${urnOf('ACoAAFAKE0001', 1_794_906_845_201, key)}x`],
  ['another kind', 'urn:li:msg_conversation:(urn:li:fsd_profile:ACoAAFAKE0001,2-QUJD)'],
])('refuses an id with %s', (_what, urn) => expect(readMessageId(urn)).toBeUndefined());

test('never throws, whatever a page writes', () => {
  const packed = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.base64String());
  fc.assert(
    fc.property(fc.string(), packed, (viewerId, inside) => {
      readMessageId(inside);
      expect(() =>
        readMessageId(`urn:li:msg_message:(urn:li:fsd_profile:${viewerId},2-${inside})`),
      ).not.toThrow();
    }),
  );
});

test.each([
  (long: string) => `urn:li:msg_message:(urn:li:fsd_profile:${long},2-`,
  (long: string) => urnOf('ACoAAFAKE0001', long, key),
])('refuses what is too long, in time in proportion to its length at most', async (urn) => {
  const made = (length: number) => urn('1'.repeat(length));
  expect(readMessageId(made(1e6))).toBeUndefined();
  expect(await growsInProportion((one) => readMessageId(one), 500_000, made)).toBe(true);
});
