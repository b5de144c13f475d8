import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { wordingOf } from '@/utils/wording/frames';
import { render } from '@/utils/wording/render';
import { situations } from '@/utils/wording/suggestions';
import type { Frame, Situation, WordingContext } from '@/utils/wording/types';
import { contexts } from './contexts';
import { emptyTalk } from './empty-talk';
import { filledWith, particularly, particulars } from './particulars';

const INVITE_LIMIT = 200;
const SOUND = ['ordinary', 'personal', 'referral'];
const FLAGGED = ['generic', 'pitch'];

const offered: (readonly [Situation, Frame, WordingContext])[] = situations.flatMap((situation) =>
  Object.values(contexts)
    .filter((context) => situation.when(context) > 0)
    .flatMap((context) =>
      situation.frames
        .filter(({ needs }) => needs === undefined || (context.recipient.mutuals ?? []).length > 0)
        .map((frame) => [situation, frame, context] as const),
    ),
);

const suggestion = fc
  .record({
    of: fc.constantFrom(...offered),
    tone: fc.constantFrom('plain' as const, 'warm' as const, 'formal' as const),
    nameStyle: fc.constantFrom(undefined, 'auto' as const, 'given' as const, 'family' as const),
    name: fc.constantFrom('Ana Souza', 'Dr. Tom Reed, PhD', 'Nguyen Van An', 'Mei Tan', undefined),
    turn: fc.nat(3),
  })
  .map(({ of: [situation, frame, on], tone, nameStyle, name, turn }) => {
    const context = { ...on, tone, nameStyle, recipient: { ...on.recipient, name } };
    return { situation, frame, context, turn, wording: wordingOf(situation, frame, context) };
  });

const read = (text: string, { kind, recipient, thread }: WordingContext) =>
  analyzeMessage(text, { kind, recipient, thread }).verdict ?? 'unread';

test('the particulars are two hundred or more, all different', () => {
  const all = Object.values(particulars).flat();
  expect(all.length).toBeGreaterThanOrEqual(200);
  for (const choices of Object.values(particulars)) expect(new Set(choices).size).toBe(choices.length);
});

test('every suggestion fits, and says nothing twice, before and after its blanks are filled', () => {
  fc.assert(
    fc.property(suggestion, ({ wording, context, turn }) => {
      for (const { text, blanks } of [render(wording), render(particularly(wording, turn))]) {
        if (context.kind === 'invite') expect(text.length).toBeLessThanOrEqual(INVITE_LIMIT);
        expect(text).not.toMatch(/\b(\p{L}+) \1\b/iu);
        expect(text).not.toMatch(/\s\s|\s[,.;:!?]|[,.;:!?]{2}|^\s|\s$|undefined|[{}<>|*]/);
        expect(text).not.toMatch(/\ba [aeio]\p{Ll}|\ban [^aeiouh[\s]/iu);
        expect(text).not.toMatch(/\]’s|s’s|’’/);
        const firstBracket = text.indexOf('[');
        expect(blanks[0]?.[0] ?? -1).toBe(firstBracket);
      }
    }),
    { numRuns: 3_000 },
  );
});

test('filled with particulars, every suggestion is nothing that Vouch would flag', () => {
  fc.assert(
    fc.property(suggestion, ({ wording, context, turn }) => {
      const { text } = render(particularly(wording, turn));
      expect(SOUND, text).toContain(read(text, context));
    }),
    { numRuns: 3_000 },
  );
});

test('filled with empty talk, every invite is flagged', () => {
  const invite = suggestion.filter(
    ({ context, frame }) =>
      context.kind === 'invite' &&
      frame.needs === undefined &&
      context.note === undefined &&
      context.recipient.name !== undefined,
  );
  fc.assert(
    fc.property(invite, fc.nat(5), ({ wording, context }, turn) => {
      const { text } = render(filledWith(wording, (hint, nth) => emptyTalk(hint, turn + nth)));
      expect(FLAGGED, text).toContain(read(text, context));
    }),
    { numRuns: 1_000 },
  );
});

test('filled with empty talk, a first message of any kind is mostly flagged', () => {
  const first = offered.filter(([{ id }]) => /^(?:first-|follow-|unanswered)/.test(id));
  const verdicts = first.flatMap(([situation, frame, context]) =>
    [0, 1, 2, 3, 4, 5].map((turn) => {
      const wording = wordingOf(situation, frame, context);
      return read(render(filledWith(wording, (hint, nth) => emptyTalk(hint, turn + nth))).text, context);
    }),
  );
  const flagged = verdicts.filter((verdict) => FLAGGED.includes(verdict)).length;
  expect(flagged / verdicts.length).toBeGreaterThan(0.66);
});

test('while a blank stands unfilled, Vouch says so', () => {
  fc.assert(
    fc.property(suggestion, ({ wording, context: { kind, recipient, thread } }) => {
      const { text, blanks } = render(wording);
      if (blanks.length === 0) return;
      const { findings, silence } = analyzeMessage(text, { kind, recipient, thread });
      const slots = findings
        .filter((finding) => finding.kind === 'slot')
        .map(({ start, end }) => [start, end]);
      if (silence === undefined) expect(slots).toEqual(blanks);
    }),
    { numRuns: 1_000 },
  );
});

test('no suggestion of a tone is the same in another', () => {
  for (const [situation, frame, context] of offered) {
    const texts = (['plain', 'warm', 'formal'] as const).map(
      (tone) => render(wordingOf(situation, frame, { ...context, tone })).text,
    );
    expect(new Set(texts).size, texts[0]).toBeGreaterThanOrEqual(2);
    expect(texts[2]).not.toMatch(/n’t\b|’(?:ll|ve|re|m)\b/);
  }
});
