import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closenessOf } from '@/utils/referrals/closeness';
import { exchangesIn, type Said } from '@/utils/referrals/exchanges';
import { quietSince } from '@/utils/referrals/quiet';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24);
const ago = (days: number) => new Date(NOW - days * DAY).toISOString();
const says = (
  from: Said['from'],
  days: number,
  text = 'Good to hear that, and how did the launch go?',
): Said => ({
  from,
  at: ago(days),
  text,
});
const read = (life: readonly Said[]) => closenessOf(exchangesIn(life, NOW), NOW);

/** Talks every few weeks for two years, answers within a day, begins half of them. */
const mentor: Said[] = Array.from({ length: 20 }, (_, i) => 720 - i * 36).flatMap((days, i) => [
  says(i % 2 ? 'me' : 'them', days),
  says(i % 2 ? 'them' : 'me', days - 1),
]);
const mailingList: Said[] = Array.from({ length: 60 }, (_, i) => says('them', 700 - i * 11));
const stalker: Said[] = [
  says('them', 40, 'I would like to add you to my network.'),
  says('them', 39, 'We help teams like yours.'),
  says('me', 38, 'No, thank you.'),
  says('them', 35),
  says('them', 30),
  says('them', 20),
];
const oldFriend: Said[] = mentor.map((said) => ({
  ...said,
  at: new Date(Date.parse(said.at) - 4 * 365 * DAY).toISOString(),
}));

describe('made lives', () => {
  test('a mentor is close', () => expect(read(mentor).level).toBe('close'));
  test('a mailing list is a stranger, however much it says', () =>
    expect(read(mailingList)).toMatchObject({ score: 0, level: 'stranger' }));
  test('a stalker who was answered once is nobody known', () =>
    expect(['stranger', 'met']).toContain(read(stalker).level));
  test('an old friend gone quiet is still known, less than a mentor', () => {
    expect(['known', 'close']).toContain(read(oldFriend).level);
    expect(read(oldFriend).score).toBeLessThan(read(mentor).score);
  });
  test('the order is mentor, old friend, stalker, mailing list', () => {
    const scores = [mentor, oldFriend, stalker, mailingList].map((life) => read(life).score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });
  test('the user’s own word goes before', () =>
    expect(closenessOf(exchangesIn(mailingList, NOW), NOW, 'close')).toMatchObject({
      level: 'close',
      isOwnWord: true,
    }));
});

test('counts exchanges, how soon they answer and who begins', () => {
  const life = [says('me', 10), says('them', 9), says('me', 8), says('them', 6)];
  expect(exchangesIn(life, NOW)).toMatchObject({
    answers: 3,
    exchanges: 2,
    answerRate: 1,
    answersWithin: 1.5 * DAY,
    theirStarts: 0,
    lastAnswerAt: NOW - 6 * DAY,
  });
});

test('what waits for an answer since yesterday says nothing yet, after a month it does', () => {
  expect(exchangesIn([says('me', 1)], NOW).answerRate).toBeUndefined();
  expect(exchangesIn([says('me', 31)], NOW).answerRate).toBe(0);
});

test('a word after a long silence begins anew; it answers nothing', () => {
  expect(exchangesIn([says('me', 400), says('them', 10)], NOW)).toMatchObject({
    answers: 0,
    theirStarts: 0.5,
  });
});

describe('quiet for longer than usual', () => {
  test('the monthly talk that has not come for three is; the yearly one is not', () => {
    const monthly = [400, 360, 320, 280, 240].flatMap((days) => [says('me', days), says('them', days - 1)]);
    const yearly = [1460, 1095, 730, 365].flatMap((days) => [says('me', days), says('them', days - 1)]);
    expect(quietSince(exchangesIn(monthly, NOW), NOW)).toBeLessThan(NOW);
    expect(quietSince(exchangesIn(yearly, NOW), NOW)).toBeUndefined();
  });
  test('any contact sets it anew', () => {
    const life = [
      ...mentor.map((said) => ({ ...said, at: new Date(Date.parse(said.at) - 365 * DAY).toISOString() })),
    ];
    expect(quietSince(exchangesIn(life, NOW), NOW)).toBeDefined();
    expect(quietSince(exchangesIn([...life, says('me', 2)], NOW), NOW)).toBeUndefined();
  });
  test('strangers are never missed', () =>
    expect(quietSince(exchangesIn(mailingList, NOW + 999 * DAY), NOW + 999 * DAY)).toBeUndefined());
});

const anyLife = fc.array(
  fc.record({
    from: fc.constantFrom('me' as const, 'them' as const),
    at: fc.integer({ min: 0, max: 400 }).map((days) => ago(days)),
    text: fc.string({ maxLength: 80 }),
  }),
  { maxLength: 60 },
);

test('whatever the life and its order: the same score, 0 to 100', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      const score = read(life).score;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      expect(read([...life].reverse()).score).toBe(score);
    }),
    { numRuns: 2_000 },
  );
});
