import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, spansOf, wordsOf } from '@/utils/shared/fold';

test.each([
  ['Ångström', 'angstrom'],
  ['MARÍA–JOSÉ', 'maria-jose'],
  ['Don’t', "don't"],
  ['ﬁne', 'fine'],
  ['Ελένη', 'ελενη'],
])('%s is looked for as %s', (text, folded) => expect(fold(text)).toBe(folded));

test('a word within another asks for nothing more', () => {
  expect(wordsOf('  Café cafés  boat ')).toEqual(['cafes', 'boat']);
});

test.each([
  ['Meet at the Café', ['cafe'], ['Café']],
  ['ﬁne wine', ['ine'], ['ﬁne', 'ine']],
  ['aaaa', ['aa'], ['aaaa']],
  ['ÉÉ e', ['e'], ['ÉÉ', 'e']],
  ['👩‍🚀 flies', ['flies'], ['flies']],
  ['nothing', ['x'], []],
])('marks in %s', (text, words, marked) => {
  expect(spansOf(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});

test('every span of any text holds a word that was looked for, and all is found', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
      (text, typed) => {
        const words = wordsOf(typed);
        const spans = spansOf(text, words);
        for (const { start, end } of spans) {
          expect(words.some((word) => fold(text.slice(start, end)).includes(word))).toBe(true);
        }
        if (spans.length === 0) for (const word of words) expect(fold(text).split(' ')).not.toContain(word);
      },
    ),
  );
});
