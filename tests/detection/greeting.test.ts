import { expect, test } from 'vitest';
import { wrongNameIn } from '@/utils/detection/greeting';

test.each([
  ['Hi Derek, congratulations!', 'Derek'],
  ['Good morning Piotr, any news?', 'Piotr'],
])('somebody else is greeted: %s', (text, greeted) => {
  const range = wrongNameIn(text, 'Ana Souza');
  expect(range && text.slice(...range)).toBe(greeted);
});

test.each([
  ['Hi Ana, congratulations!', 'Ana Souza'],
  ['Dear Souza, any news?', 'Ana Souza'],
  ['Hi Bill, any news?', 'William Stone'],
  ['Hi Bob, any news?', 'Robert Stone'],
  ['Hi Sandra, any news?', 'Ana Souza'],
  ['Hi there, any news?', 'Ana Souza'],
  ['hi everyone, any news?', 'Ana Souza'],
  ['Hello again, Piotr told me of you.', 'Ana Souza'],
  ['Hi Piotr, any news?', undefined],
  ['Any news, Piotr?', 'Ana Souza'],
])('in doubt nothing is said: %s to %s', (text, name) => expect(wrongNameIn(text, name)).toBeUndefined());
