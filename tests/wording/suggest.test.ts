import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render } from '@/utils/wording/render';
import { suggest } from '@/utils/wording/suggest';
import type { Wording, WordingContext } from '@/utils/wording/types';
import { growsInProportion } from '../growth';

const names = [
  'Ana Souza',
  'Dr. Tom Reed, PhD',
  'MEI TAN',
  'J. R. Hartley',
  '王小明',
  'Ольга Иванова',
  '🚀',
  '',
];
const notes = [
  'Met at the harbour workshop',
  'met him at SaaStr in Lisbon; likes chess',
  'two kids, plays the cello',
  'Met her at her stand last week',
  ' ',
];
const headlines = ['Zorblatt lead at Quuxonia', 'Zorblatt | Frimble | Quuxonia'];
const sentences = [
  'How do you plan the holidays? We struggle.',
  'Thanks, that helps.',
  'Free on Tuesday?',
  '?',
  '王さん、お元気ですか?',
  '',
];

function contextOf(parts: {
  name: fc.Arbitrary<string>;
  note: fc.Arbitrary<string>;
  said: fc.Arbitrary<string>;
}): fc.Arbitrary<WordingContext> {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  return fc.record({
    kind: fc.constantFrom('invite' as const, 'message' as const),
    recipient: fc.record({
      name: maybe(parts.name),
      callName: maybe(parts.name),
      headline: maybe(fc.constantFrom(...headlines)),
      company: fc.constantFrom(undefined, 'Quuxonia'),
      mutuals: maybe(fc.array(parts.name, { maxLength: 3 })),
    }),
    note: maybe(parts.note),
    trustsMe: fc.boolean(),
    thread: maybe(
      fc.array(
        fc.record({
          from: fc.constantFrom('me' as const, 'them' as const),
          at: fc.constant('2027-03-02T09:00:00.000Z'),
          text: parts.said,
          verdict: fc.constantFrom(undefined, 'ordinary', 'personal', 'generic', 'pitch'),
        }),
        { maxLength: 5 },
      ),
    ),
    limit: fc.constantFrom(undefined, 200, 300, 8000),
    draftVerdict: fc.constantFrom(undefined, 'referral', 'generic', 'pitch'),
  });
}

const sane = contextOf({
  name: fc.constantFrom(...names),
  note: fc.constantFrom(...notes),
  said: fc.constantFrom(...sentences),
});
const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('[', ']', '(', '“', '?', '.', ' ', '\n', '\ud83d', 'a', 'met at ', 'The '),
    maxLength: 80,
  }),
);
const hostile = contextOf({ name: junk, note: junk, said: junk });

/** The wording with every blank a single sign, so that only our own words are judged. */
const ownWords = ({ segments }: Wording) =>
  segments.map((segment) => (typeof segment === 'string' ? segment : '□')).join('');

test('every moment has three wordings or more, all different, each with something to fill in', () => {
  fc.assert(
    fc.property(sane, (context) => {
      const wordings = suggest(context);
      expect(wordings.length).toBeGreaterThanOrEqual(3);
      expect(new Set(wordings.map(({ id }) => id)).size).toBe(wordings.length);
      expect(new Set(wordings.map(ownWords)).size).toBe(wordings.length);
      for (const wording of wordings) expect(render(wording).blanks.length).toBeGreaterThan(0);
      expect(suggest(structuredClone(context))).toEqual(wordings);
    }),
    { numRuns: 300 },
  );
});

test('the words are clean, and what only the headline says is in none of them', () => {
  fc.assert(
    fc.property(sane, (context) => {
      for (const wording of suggest(context)) {
        const text = ownWords(wording);
        expect(text).not.toMatch(/\b(\p{L}+) \1\b/iu);
        expect(text).not.toMatch(/\s\s|\s[,.;:!?]|[,.;:!?]{2}|^\s|\s$|undefined/);
        expect(render(wording).text).not.toMatch(/Zorblatt|Frimble|Quuxonia/);
      }
    }),
    { numRuns: 300 },
  );
});

test('whatever stands on the page or in the note, the wordings hold', () => {
  fc.assert(
    fc.property(hostile, (context) => {
      const wordings = suggest(context);
      expect(wordings.length).toBeGreaterThanOrEqual(3);
      for (const wording of wordings) {
        const { text, blanks } = render(wording);
        if (context.limit) expect(text.length).toBeLessThanOrEqual(context.limit);
        if (context.kind === 'invite') expect(text.length).toBeLessThanOrEqual(200);
        const hints = wording.segments.filter((segment) => typeof segment !== 'string');
        expect(blanks.map(([start, end]) => text.slice(start, end))).toEqual(
          hints.map(({ blank }) => `[${blank}]`),
        );
        expect(text.match(/[[\]]/g)).toHaveLength(hints.length * 2);
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }
    }),
    { numRuns: 500 },
  );
});

test('a box too small for any still gets three, the shortest', () => {
  expect(suggest({ kind: 'invite', recipient: { name: 'Ana Souza' }, limit: 20 })).toHaveLength(3);
});

test('a long conversation is read in time in proportion to its length', async () => {
  const read = (length: number) => {
    const text = 'a?'.repeat(length / 2);
    const at = '2027-03-02T09:00:00.000Z';
    const thread = Array.from({ length: 200 }, () => ({ from: 'them' as const, at, text }));
    return suggest({ kind: 'message', recipient: {}, thread, note: 'met at '.repeat(length / 7) });
  };
  expect(await growsInProportion(read, 70_000)).toBe(true);
});
