import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditIn } from '@/utils/detection/thanks';
import { growsInProportion } from '../growth';

test.each([
  ['Thank you for the rota, it held over Easter.', 'Thank you'],
  ['Many thanks for the hour with our drivers!', 'Many thanks'],
  ['We’re grateful for what your crew did in May.', 'grateful'],
  ['I really appreciate that you came out at night.', 'I really appreciate'],
  ['Thanks so much to you and Pia.', 'Thanks so much'],
])('thanks: %s', (text, words) => {
  const credit = creditIn(text)!;
  expect(credit.kind).toBe('thanks');
  expect(text.slice(...credit.range)).toBe(words);
});

test.each([
  'The new rota saved us two nights a week.',
  'Your printer tip paid off.',
  'Night calls went from nine to two.',
  'We cut overtime by a third, and thanks to you nobody quit.',
  'We couldn’t have done it without Pia and you.',
  'Thank you, Tom. With your rota the night shift hands over early, and nobody phones me any more.',
  'Since your talk with the crew they no longer swap in secret.',
])('a result: %s', (text) => expect(creditIn(text)?.kind).toBe('result'));

test.each([
  'Thanks for connecting!',
  'Thank you for the invite, Ana.',
  'Thanks for accepting my invitation.',
  'Thanks for reaching out, but we make our own rotas.',
  'Thanks for your quick reply.',
  'Thank you for your time.',
  'Thanks in advance for a short call.',
  'No thanks.',
  'Thanks, will do.',
  'Could this tool have saved us money?',
  'I hope it worked out.',
  'It would have helped us if you had called.',
  'Our calls never went from nine to two.',
  'How are the nights?',
  'With your help the crew would no longer call me.',
  'With your crew of nine, do you still answer the phone any more?',
  '',
])('neither: %s', (text) => expect(creditIn(text)).toBeUndefined());

test('any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const credit = creditIn(text);
      if (credit) expect(credit.range[1]).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each(['thank you for ', 'it really ', 'are from 1', 'with your own '])(
  'takes time in proportion to its text: «%s»',
  async (piece) => {
    const read = (length: number) => creditIn(piece.repeat(length / piece.length));
    expect(await growsInProportion(read, 500_000)).toBe(true);
  },
);
