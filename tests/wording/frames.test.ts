import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { lintAsk } from '@/utils/detection/ask-linter';
import type { Finding } from '@/utils/detection/types';
import { wordingOf } from '@/utils/wording/frames';
import { meetingPlace } from '@/utils/wording/meeting';
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

/** From here on Vouch would be in doubt; it flags at more. */
const CLEAR = 0.56;

const analysed = (text: string, { kind, recipient, thread }: WordingContext) =>
  analyzeMessage(text, { kind, recipient, thread });

const isFault = ({ kind }: Finding) => kind === 'generic' || kind === 'pitch';

/** Sound, and not by a hair: nothing speaks against it, or it is likelier fine than not. */
function isWellClear(text: string, context: WordingContext): boolean {
  const { verdict = 'unread', flagged, findings } = analysed(text, context);
  return SOUND.includes(verdict) && (flagged <= CLEAR || !findings.some(isFault));
}

const isFlagged = (text: string, context: WordingContext) =>
  FLAGGED.includes(analysed(text, context).verdict ?? 'unread');

/** Whether Vouch says of a text, in one way or another, that something is wrong with it. */
const isFaulted = (text: string, context: WordingContext) =>
  isFlagged(text, context) || analysed(text, context).findings.some(isFault) || lintAsk(text).length > 0;

/** Every suggestion of these situations in every tone, filled with empty talk in six ways. */
const emptied = (suits: (of: Situation, frame: Frame, context: WordingContext) => boolean) =>
  offered
    .filter(([situation, frame, context]) => suits(situation, frame, context))
    .flatMap(([situation, frame, context]) =>
      (['plain', 'warm', 'formal'] as const).flatMap((tone) =>
        [0, 1, 2, 3, 4, 5].map((turn) => {
          const wording = wordingOf(situation, frame, { ...context, tone });
          const { text } = render(filledWith(wording, (hint, nth) => emptyTalk(hint, turn + nth)));
          return { text, context };
        }),
      ),
    );

/**
 * What stays sound though its blanks say nothing: a place where the two met, known from the writer's note, is a reason
 * of its own; a plain no needs none; an ask is read as an ask, and its linter says what is missing.
 */
const EXCEPT: Record<
  'known place' | 'no' | 'ask',
  (of: Situation, frame: Frame, context: WordingContext) => boolean
> = {
  'known place': (_, __, { note }) => meetingPlace(note) !== undefined,
  no: ({ id }, frame) => id === 'answer-pitch' || frame.id === 'invited-not-now',
  ask: ({ id }) => id.startsWith('referral-'),
};
/** What is said at first contact, and what among people who talk. */
const sortOf = ({ id }: Situation, { kind }: WordingContext) =>
  kind === 'invite' ? 'invite' : /^(?:first-|follow-|unanswered)/.test(id) ? 'first' : 'talk';
const isExcepted = (situation: Situation, frame: Frame, context: WordingContext) =>
  Object.values(EXCEPT).some((excepts) => excepts(situation, frame, context));

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

test('filled with particulars, every suggestion is nothing that Vouch would flag, nor nearly', () => {
  fc.assert(
    fc.property(suggestion, ({ wording, context, turn }) => {
      const { text } = render(particularly(wording, turn));
      expect(isWellClear(text, context), text).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  ['invite', 'invite'],
  ['first message', 'first'],
  ['message among people who talk', 'talk'],
] as const)('filled with empty talk, every %s is flagged', (_, sort) => {
  const hollow = emptied(
    (situation, frame, context) =>
      !isExcepted(situation, frame, context) && sortOf(situation, context) === sort,
  );
  expect(hollow.length).toBeGreaterThan(1_000);
  expect(hollow.filter(({ text, context }) => !isFlagged(text, context)).map(({ text }) => text)).toEqual([]);
});

test('filled with empty talk, what is sound all the same has its empty words marked', () => {
  const excepted = emptied(
    (situation, frame, context) => frame.needs === undefined && isExcepted(situation, frame, context),
  );
  expect(excepted.length).toBeGreaterThan(8_000);
  const faultless = excepted.filter(({ text, context }) => !isFaulted(text, context));
  expect(faultless.length / excepted.length).toBeLessThan(0.005);
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
