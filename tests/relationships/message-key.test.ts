import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageKey, normalizeText, saidBy, textHash } from '@/utils/relationships/message-key';

const parts = {
  threadKey: 'a thread',
  at: '2026-03-04T09:00:00.120Z',
  from: 'me',
  text: 'See you at six',
} as const;

describe('messageKey', () => {
  test('is the same wherever the message is read', () => {
    expect(messageKey({ ...parts, at: '2026-03-04T09:00:00Z', text: ' See\u00a0you\r\n at six' })).toBe(
      messageKey(parts),
    );
  });

  test.each([
    { threadKey: 'another thread' },
    { at: '2026-03-04T09:00:01.120Z' },
    { from: 'them' as const },
    { text: 'See you at seven' },
  ])('is another for %o', (change) => {
    expect(messageKey({ ...parts, ...change })).not.toBe(messageKey(parts));
  });

  test('ends with sender and hash, whatever the thread is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (threadKey, text) => {
        expect(saidBy(messageKey({ ...parts, threadKey, text }))).toBe(`me ${textHash(text)}`);
      }),
    );
  });
});

test('the stored hash never changes', () => {
  expect(['', 'See you at six', 'Grüße 👋'].map(textHash)).toEqual([
    '488bdcb81aee8d83',
    '85f6713111f0f360',
    '8ff2e14a824a2838',
  ]);
});

test('a text composed or taken apart is one text', () => {
  expect(normalizeText('Zoe\u0308  said\t\n“hi” ')).toBe('Zoë said “hi”');
});

test('texts that differ by one character have different hashes', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
      const i = at % text.length;
      const other = `${text.slice(0, i)}x${text.slice(i + 1)}`;
      fc.pre(normalizeText(other) !== normalizeText(text));
      expect(textHash(other)).not.toBe(textHash(text));
    }),
  );
});
