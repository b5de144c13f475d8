import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintAsk } from '@/utils/detection/ask-linter';
import { fingerprintOf } from '@/utils/detection/blasts/fingerprint';
import { areTwins } from '@/utils/detection/blasts/twins';
import { wordingOf } from '@/utils/wording/frames';
import { render } from '@/utils/wording/render';
import { situations } from '@/utils/wording/suggestions';
import { contexts } from './contexts';
import { emptyTalk } from './empty-talk';
import { filledWith, particularly } from './particulars';

const asks = situations
  .filter(({ id }) => id.startsWith('referral-'))
  .flatMap((situation) => situation.frames.map((frame) => [situation, frame] as const));
const { trusted } = contexts;
const tone = fc.constantFrom('plain' as const, 'warm' as const, 'formal' as const);

test('the ask-linter finds nothing in any ask, whatever its tone and what it is filled with', () => {
  fc.assert(
    fc.property(fc.constantFrom(...asks), tone, fc.nat(3), ([situation, frame], sound, turn) => {
      const wording = wordingOf(situation, frame, { ...trusted!, tone: sound });
      const { text } = render(particularly(wording, turn));
      expect(
        lintAsk(text).map(({ rule }) => rule),
        text,
      ).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test('filled with empty talk, an ask names nobody, and the linter says so', () => {
  const silent = asks.flatMap(([situation, frame]) =>
    [0, 1, 2, 3, 4, 5].flatMap((turn) => {
      const wording = wordingOf(situation, frame, trusted!);
      const { text } = render(filledWith(wording, (hint, nth) => emptyTalk(hint, turn + nth)));
      return lintAsk(text).some(({ rule }) => rule === 'no-role') ? [] : [text];
    }),
  );
  expect(silent).toEqual([]);
});

test('no two frames, filled with what is true of two people, are one and its variation', () => {
  const all = situations.flatMap((situation) => {
    const apt = Object.values(contexts).filter((context) => situation.when(context) > 0);
    const context = apt.find(({ recipient }) => recipient.mutuals) ?? apt[0]!;
    return situation.frames.map((frame) => {
      const wording = wordingOf(situation, frame, context);
      const filled = (turn: number) =>
        fingerprintOf(render(particularly(wording, turn)).text, context.recipient);
      return { id: frame.id, here: filled(0), there: filled(2) };
    });
  });
  const twins = all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter((other) => one.here && other.there && areTwins(one.here, other.there))
      .map((other) => `${one.id} ${other.id}`),
  );
  expect(twins).toEqual([]);
});
