import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintAsk } from '@/utils/detection/ask-linter';
import { askRules } from '@/utils/detection/ask-rules';
import { askExamples } from './ask-examples';

const idsIn = (folder: string) =>
  readdirSync(join(import.meta.dirname, folder))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => name !== 'index' && name !== 'types')
    .sort();

test('every rule of the folder is registered and has examples', () => {
  const ids = askRules.map(({ id }) => id).sort();
  expect(ids).toEqual(idsIn('../../utils/detection/ask-rules'));
  expect(Object.keys(askExamples).sort()).toEqual(ids);
  expect(idsIn('ask-examples')).toEqual(ids);
});

describe.each(askRules)('$id', ({ id, marks }) => {
  const { fires, silent } = askExamples[id]!;

  test('has examples of both kinds', () => {
    expect(Math.min(fires.length, silent.length)).toBeGreaterThan(0);
  });

  test.each(fires.map((one) => (typeof one === 'string' ? { text: one, marks: undefined } : one)))(
    'finds: $text',
    ({ text, marks: words }) => {
      const finding = lintAsk(text).find(({ rule }) => rule === id);
      expect(finding).toBeDefined();
      expect(finding?.start === undefined ? undefined : text.slice(finding.start, finding.end)).toBe(words);
      expect(words === undefined).toBe(marks === undefined);
    },
  );

  test.each(silent)('leaves: %s', (text) => {
    expect(lintAsk(text).map(({ rule }) => rule)).not.toContain(id);
  });
});

test('finds nothing in an ask of five steps', () => {
  const text =
    'Hi Nuria, since we moved your stock, your night shift went from nine people to four, and you told me it shows. ' +
    'I would like to meet heads of logistics in other chilled-food companies. Would you introduce me to Ada Brightwell? ' +
    'It is no sales call, I want to hear how they plan their nights. Only if it feels right to you. ' +
    'Thank you, and I will let you know how it goes.';
  expect(lintAsk(text)).toEqual([]);
});

test('names the worst first and the hints last', () => {
  const found = lintAsk(
    'Do you know anyone who might need us? We offer a free trial, and their number would do.',
  );
  expect(found[0]!.rule).toBe('pitch-inside');
  expect(found[1]!.rule).toBe('anyone');
  expect(found.map(({ isMild }) => isMild)).toEqual(found.map(({ isMild }) => isMild).toSorted());
});

test('every reason is one sentence in the second person', () => {
  for (const { why } of askRules) expect(why.en).toMatch(/^(?:You\b|With a number you\b)[^.]*\.$/);
});

test.each(['', 'Hi Ana', 'Könnten Sie mich bitte Ihrer Kollegin vorstellen, die den Einkauf leitet?'])(
  'says nothing of «%s»',
  (text) => expect(lintAsk(text)).toEqual([]),
);

const words = fc.constantFrom(
  'introduce',
  'anyone',
  'who might need',
  '[',
  '{{',
  'the',
  '\ud800',
  '\u200b',
  'we offer',
  'you',
  '’',
  '\n',
  'a',
  'her number',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(words, { maxLength: 80 }).map((all) => all.join(' ')),
);

test('whatever the text: no exception, ranges lie in it, twice the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = lintAsk(text);
      expect(lintAsk(text)).toEqual(found);
      for (const { start, end } of found) {
        if (start === undefined || end === undefined) continue;
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
});
