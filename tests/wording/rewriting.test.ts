import { expect, test } from 'vitest';
import { isFaithful } from '@/utils/wording/rewriting/faithful';
import { type Model, rewrite } from '@/utils/wording/rewriting/rewrite';
import type { WordingContext } from '@/utils/wording/types';

const context: WordingContext = {
  kind: 'invite',
  recipient: { name: 'Ana Souza' },
  note: 'met at the harbour workshop',
  limit: 200,
};
const TEXT = 'Hi Ana, we met at the harbour workshop, and I still think about [something they said].';

const saying = (answer: string): Model => ({ ask: async () => answer });

test('a model that answers well is shown', async () => {
  const said = 'Hi Ana, I still think of [something they said] since we met at the harbour workshop.';
  expect(await rewrite(saying(`"${said}"\n`), TEXT, context)).toEqual({ is: 'rewritten', text: said });
});

test.each([
  [
    'a name',
    'Hi Ana, Bea and I met you at the harbour workshop, and I still think about [something they said].',
  ],
  [
    'a number',
    'Hi Ana, we met at the harbour workshop 3 times, and I still think about [something they said].',
  ],
  [
    'praise',
    'Hi Ana, we met at the harbour workshop, and I still think about [something they said]. Inspiring!',
  ],
  [
    'an offer',
    'Hi Ana, we met at the harbour workshop. I can offer a demo. I think about [something they said].',
  ],
  [
    'a link',
    'Hi Ana, we met at the harbour workshop, I think about [something they said] www.harbour.workshop',
  ],
  ['a sign', 'Hi Ana, we met at the harbour workshop 🚀, and I still think about [something they said].'],
  ['a blank of its own', `${TEXT} [their city]`],
  ['no blank', 'Hi Ana, we met at the harbour workshop, and I still think about it.'],
  ['too much', `${TEXT} ${'And so on. '.repeat(20)}`],
  ['nothing', '  '],
  ['the same', TEXT],
])('a model that answers badly is not: %s', async (_, answer) => {
  expect(await rewrite(saying(answer), TEXT, context)).toEqual({ is: 'unfit' });
});

test('what Vouch would flag is not shown, though it adds nothing', async () => {
  const draft = 'Hi Ana, I would love to connect and grow my network with like-minded people like you.';
  const answer = 'Hi Ana, I’d love to connect with like-minded people like you and grow my network.';
  expect(await rewrite(saying(answer), draft, context)).toEqual({ is: 'unfit' });
});

test('a model that is slow is let go, and told so', async () => {
  let signal: AbortSignal | undefined;
  const slow: Model = {
    ask: (_, given) => {
      signal = given;
      return new Promise(() => {});
    },
  };
  expect(await rewrite(slow, TEXT, context, 10)).toEqual({ is: 'late' });
  expect(signal?.aborted).toBe(true);
});

test('a model that fails, at once or later, has failed', async () => {
  const failing: Model = { ask: () => Promise.reject(new Error('gone')) };
  const throwing: Model = {
    ask: () => {
      throw new Error('gone');
    },
  };
  expect(await rewrite(failing, TEXT, context)).toEqual({ is: 'failed' });
  expect(await rewrite(throwing, TEXT, context)).toEqual({ is: 'failed' });
});

test('other endings are no new words; other words are', () => {
  const sources = ['You planned the nights with two drivers.'];
  expect(isFaithful('When planning your night, the driver asked.', sources)).toBe(true);
  expect(isFaithful('When planning your holiday, the driver asked.', sources)).toBe(false);
  expect(isFaithful('a'.repeat(20_000), ['a'.repeat(20_000)])).toBe(false);
});
