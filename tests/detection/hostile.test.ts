import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { readConversation } from '@/utils/detection/conversation';
import { read } from '@/utils/detection/features';
import { Scanner } from '@/utils/detection/scanner';
import { signals } from '@/utils/detection/signals';
import type { Context } from '@/utils/detection/types';
import { spelledOut, words } from '@/utils/detection/words/en';
import { growsInProportion } from '../growth';
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

const scanner = new Scanner(
  signals.map(({ phrases }) => phrases.en),
  words,
  spelledOut,
  [],
  [],
  'en',
);
function stepsOf(text: string): number {
  scanner.scan(text, new Set());
  return scanner.steps;
}

test('twice the hostile text takes twice the steps, whatever is repeated', { timeout: 60_000 }, () => {
  const length = 10_000;
  const steep = seeds.filter(
    (seed) => stepsOf(grown(seed, 2 * length)) > 2.1 * stepsOf(grown(seed, length)) + 100,
  );
  expect(steep).toEqual([]);
});

test('no text takes more than a few steps a character', () => {
  const steps = seeds.map((seed) => stepsOf(grown(seed, 10_000)) / 10_000);
  expect(Math.max(...steps)).toBeLessThan(20);
});

/** Milliseconds that everything read in a text keeps the processor busy, whatever else it has to do. */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  for (const context of contexts) read(text, 'en', context, readConversation(context));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

const some = seeds.filter((_, index) => index % 9 === 0);

// How the time grows is measured by `npm run bench`, on a machine that does nothing else; the steps are counted above.
test('100,000 characters of anything hostile are read in no time', { timeout: 120_000 }, () => {
  const slow = some.filter((seed) => timeOf(grown(seed, 100_000)) > 3_000);
  expect(slow).toEqual([]);
});

/** What begins, again and again, what signals look for by code, and never ends it. */
const BEGUN = [
  'what is ',
  'do you know ',
  'your “ab cd ',
  '"your a b c',
  'hi ',
  'Hi \u{1f680}',
  'a\u200b',
  '\u{1d5d4}\u{1d5d4} ',
];
const coded = signals.flatMap(({ id, find }) => (find ? BEGUN.map((piece) => ({ id, find, piece })) : []));

test.each(coded)(
  'what $id looks for by code takes time in proportion to the text: «$piece»',
  async ({ find, piece }) => {
    const context = contexts[1]!;
    const work = (length: number) => find(piece.repeat(Math.ceil(length / piece.length)), context);
    expect(await growsInProportion(work, 100_000)).toBe(true);
  },
);

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
