import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { AskSteps } from '@/utils/records/referral';
import { askOf, askSteps } from '@/utils/wording/ask';
import { render } from '@/utils/wording/render';

const EMPTY: AskSteps = { purpose: '', result: '', client: '', whom: '', news: '' };
const FULL: AskSteps = {
  purpose: 'hear how they plan the winter dredging',
  result: 'the week in March when the locks reopened two days early.',
  client: 'a port that still plans by paper, say its head of operations',
  whom: 'Ines Calder',
  news: 'call you after we have spoken',
};
const textOf = (steps: AskSteps, name?: string) => render(askOf(steps, { name }));

test('an empty ask has the blanks that only the writer can fill, and no others', () => {
  const { text, blanks } = textOf(EMPTY, 'Maren Holt');
  expect(text.startsWith('Hi Maren, ')).toBe(true);
  expect(blanks.map(([start, end]) => text.slice(start, end))).toEqual([
    '[the result you had together]',
    '[your ideal client, with a title]',
  ]);
});

test('what is filled in stands in it word for word, with one full stop', () => {
  const { text, blanks } = textOf(FULL, 'Maren Holt');
  expect(blanks).toEqual([]);
  for (const words of Object.values(FULL)) expect(text).toContain(words.replace(/\.$/, ''));
  expect(text).not.toMatch(/\.\.|\s{2}|undefined/);
});

test.each([EMPTY, FULL])('it is read as an ask, not as a pitch or stock words', (steps) => {
  expect(analyzeMessage(textOf(steps, 'Maren Holt').text, { kind: 'message' }).verdict).toBe('referral');
});

test('whatever is typed stays text on one line, and only blanks are marked as blanks', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 400 });
  const any = fc.record({ purpose: words, result: words, client: words, whom: words, news: words });
  fc.assert(
    fc.property(any, (steps) => {
      const { text, blanks } = textOf(steps);
      expect(text).not.toMatch(/\n/);
      const marked = blanks.map(([start, end]) => text.slice(start, end));
      expect(text.match(/\[[^\]]*\]/g) ?? []).toEqual(marked);
    }),
  );
});

test('there is a field for each step', () => {
  expect(askSteps.map(({ id }) => id)).toEqual(Object.keys(AskSteps.shape));
});
