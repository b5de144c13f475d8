import { expect, test } from 'vitest';
import { overlookedIn, topicsOf } from '@/utils/detection/conversation-headline';

const topics = topicsOf('Referral selling trainer and author, helping sales teams');

test.each([
  ['What is referral selling?', 'referral'],
  ['Hi! Do you work in sales by any chance?', 'sales'],
  ['Have you ever thought about referrals for your business?', 'referrals'],
  ['So what do you do for a living?', 'what you do'],
])('was not looked at: %s', (text, word) => {
  const found = overlookedIn(text, topics);
  expect(found?.word).toBe(word);
  expect(text.slice(...found!.range)).toMatch(/\?$/);
});

test.each([
  'How did you come to referral selling?',
  'What is the weather like in Hull?',
  'Referral selling has changed how we work.',
  'Do you still teach in Leeds?',
])('was: %s', (text) => expect(overlookedIn(text, topics)).toBeUndefined());

test('of an empty headline nothing can be overlooked', () => {
  expect(overlookedIn('So what do you do for a living?', topicsOf(''))).toBeUndefined();
  expect(overlookedIn('What is referral selling?', topicsOf(undefined))).toBeUndefined();
});
