import { expect, test } from 'vitest';
import { wordingOf } from '@/utils/wording/frames';
import { fill, render } from '@/utils/wording/render';
import { situations } from '@/utils/wording/suggestions';
import { framesIn } from '@/utils/wording/used';
import { contexts } from './contexts';
import { particularly } from './particulars';

const offered = situations.flatMap((situation) => {
  const apt = Object.values(contexts).filter((context) => situation.when(context) > 0);
  const context = apt.find(({ recipient }) => recipient.mutuals) ?? apt[0]!;
  return situation.frames.map((frame) => ({ situation, frame, context }));
});

test('a frame is known again in what was sent, in every tone and with whatever its blanks were filled', () => {
  const unknown = offered.flatMap(({ situation, frame, context }) =>
    (['plain', 'warm', 'formal'] as const).flatMap((tone) => {
      const { text } = render(particularly(wordingOf(situation, frame, { ...context, tone }), 1));
      return framesIn(text).includes(frame.id) ? [] : [frame.id];
    }),
  );
  // These are little more than their blanks.
  expect(new Set(unknown).size).toBeLessThan(12);
});

test('it is known again when the writer has changed a little', () => {
  const { situation, frame, context } = offered.find(({ frame: { id } }) => id === 'thank-return')!;
  const { text } = render(particularly(wordingOf(situation, frame, context), 0));
  const changed = text.replace('Hi Ana, thank', 'Ahoy Ana! Thank').replace('ask me', 'do ask');
  expect(framesIn(`${changed} Bye!`)).toContain('thank-return');
});

test('a frame with other blanks is that frame alone, or one of the same words', () => {
  const more = offered.flatMap(({ situation, frame, context }) => {
    const { text } = render(particularly(wordingOf(situation, frame, context), 2));
    return framesIn(text).filter((id) => id !== frame.id);
  });
  expect(more.length / offered.length).toBeLessThan(0.1);
});

test.each([
  'Shall we say ten on Thursday? I will bring the keys.',
  'Thank you for the flowers.',
  '',
  'a '.repeat(20_000),
])('what a writer says in their own words uses up nothing: %#', (text) => expect(framesIn(text)).toEqual([]));

test('an empty blank is no matter', () => {
  const { situation, frame, context } = offered[0]!;
  expect(framesIn(render(fill(wordingOf(situation, frame, context), [])).text)).toContain(frame.id);
});
