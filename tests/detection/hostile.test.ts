import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { readConversation } from '@/utils/detection/conversation';
import { read } from '@/utils/detection/features';
import type { Context } from '@/utils/detection/types';
import { grown, seeds } from './hostile';

const contexts: Context[] = [
  { kind: 'message' },
  {
    kind: 'invite',
    direction: 'received',
    recipient: { name: 'Ana Souza', headline: 'I teach referral selling to sales teams', company: 'Brindle' },
    user: { name: 'Bo Lind', headline: 'Referral selling for sales teams' },
  },
];

/** Milliseconds; the fastest of a few tries, since other work disturbs. */
function timeOf(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    for (const context of contexts) read(text, 'en', context, readConversation(context));
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('twice the hostile text takes about twice the time, whatever is repeated', { timeout: 120_000 }, () => {
  const length = 25_000;
  const slow = seeds.filter((seed) => {
    timeOf(grown(seed, 2_000));
    const once = timeOf(grown(seed, length));
    const twice = timeOf(grown(seed, 2 * length));
    // What is over in a few milliseconds cannot be told from noise.
    return twice > 20 && twice / once > 3.5;
  });
  // A busy machine may have slowed one of them down: only what is slow again is.
  const again = slow.filter((seed) => {
    const once = Math.min(timeOf(grown(seed, length)), timeOf(grown(seed, length)));
    return timeOf(grown(seed, 2 * length)) / once > 2.5;
  });
  expect(again).toEqual([]);
});

test('100,000 characters of anything hostile are read in half a second', { timeout: 60_000 }, () => {
  const worst = seeds.filter((_, index) => index % 7 === 0).map((seed) => timeOf(grown(seed, 100_000)));
  expect(Math.max(...worst)).toBeLessThan(500);
});

const anySeeds = fc.array(fc.constantFrom(...seeds), { maxLength: 30 }).map((all) => all.join(''));

test('hostile text: no exception, ranges lie in it and do not overlap, contributions add up', () => {
  fc.assert(
    fc.property(anySeeds, fc.constantFrom(...contexts), (text, context) => {
      const { verdict, findings, structure, base, probability, flagged, pitch, generic } = analyzeMessage(
        text,
        context,
      );
      const ends = new Map<string, number>();
      for (const { signal, start, end } of findings) {
        expect(start).toBeGreaterThanOrEqual(ends.get(signal) ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        ends.set(signal, end);
      }
      if (!verdict) return;
      const sum = [...findings, ...structure].reduce((all, { contribution }) => all + contribution, base);
      expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(probability, 9);
      expect(pitch + generic).toBeCloseTo(flagged, 9);
    }),
    { numRuns: 500 },
  );
});
