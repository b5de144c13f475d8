import { expect, test } from 'vitest';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { ownCorpus } from '../learning/corpus';

const tipsOf = (text: string) => analyzeMessage(text, { kind: 'message' }).tips;

test('a text that is fine gets none, and no text more than two', () => {
  for (const { text } of ownCorpus().filter((_, at) => at % 20 === 0)) {
    const { verdict, tips } = analyzeMessage(text, { kind: 'message' });
    expect(tips.length, text).toBeLessThanOrEqual(verdict === 'ordinary' || verdict === 'personal' ? 0 : 2);
  }
});

test('what is generic is told to say why them, a pitch to talk first, an ask for a call to ask less', () => {
  expect(tipsOf('I’d like to add you to my professional network.')[0]!.id).toBe('say-why-them');
  const ids = tipsOf('We help mills cut their costs by 30 %. Are you free for a 15 minute call?').map(
    ({ id }) => id,
  );
  expect(ids).toEqual(['talk-first', 'interest-before-time']);
});

test('a figure comes with its study: how many, when, and where', () => {
  const { source } = tipsOf('We help mills cut their costs by 30 %. Are you free for a 15 minute call?')[1]!;
  expect(source).toMatch(/Gong.*304,000.*e-?mail/);
});
