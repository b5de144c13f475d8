import { expect, test } from 'vitest';
import { fill, render } from '@/utils/wording/render';

const wording = {
  id: 'x',
  label: 'x',
  segments: ['Hi 👋 Ana, ', { blank: 'what they did' }, ' and ', { blank: 'when' }],
};

test('blanks stand in brackets, and their ranges are in UTF-16 code units', () => {
  const { text, blanks } = render(wording);
  expect(text).toBe('Hi 👋 Ana, [what they did] and [when]');
  expect(blanks.map(([start, end]) => text.slice(start, end))).toEqual(['[what they did]', '[when]']);
});

test('filling goes in order and leaves the rest blank', () => {
  expect(render(fill(wording, ['you sang']))).toEqual({
    text: 'Hi 👋 Ana, you sang and [when]',
    blanks: [[24, 30]],
  });
});
