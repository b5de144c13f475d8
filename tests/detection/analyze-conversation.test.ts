import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { analyzeConversation } from '@/utils/detection/analyze-conversation';
import type { ConversationInput, ConversationMessage } from '@/utils/detection/conversation-types';
import { growsInProportion } from '../growth';
import { crossValidated, trainedConversations } from '../learning/conversations';
import {
  beginningsOf,
  conversationsIn,
  inputOf,
  isAccused,
  KEPT,
  type LabelledConversation,
  LEARNED,
  NEWEST,
  tallyOf,
} from './conversations';

const learned = LEARNED.flatMap(conversationsIn);
const blind = LEARNED.filter((file) => file.includes('blind')).flatMap(conversationsIn);
const kept = KEPT.flatMap(conversationsIn);
const all = [...learned, ...kept];
/** Of the learned those whose writers knew no rule, and wrote last. */
const UNSEEN = ['conversations-7.jsonl', 'conversations-8.jsonl', 'conversations-blind-3.jsonl'];

const Person = z.object({ name: z.string(), headline: z.optional(z.string()) });
const Conversation = z.object({
  id: z.string(),
  label: z.enum(['stalker', 'innocent']),
  why: z.string(),
  me: z.optional(Person),
  them: z.optional(z.extend(Person, { company: z.optional(z.string()) })),
  acceptedAt: z.optional(z.iso.datetime()),
  group: z.boolean(),
  messages: z
    .array(
      z.object({
        from: z.enum(['me', 'them']),
        kind: z.optional(z.enum(['invite', 'message'])),
        at: z.iso.datetime(),
        text: z.string(),
      }),
    )
    .check(z.minLength(1)),
});

const me = { name: 'Ana Souza', headline: 'Referral selling trainer' };
const say = (from: 'me' | 'them', at: string, text: string, kind?: 'invite'): ConversationMessage => ({
  from,
  at: `2026-03-${at}:00Z`,
  text,
  kind,
});
const invite = say('them', '02T09:00', '', 'invite');
const offer = say(
  'them',
  '02T10:12',
  'Hi Ana, we help trainers win 20 new clients a month. Do you have 15 minutes for a demo this week?',
);
const bumps = [
  say('them', '05T10:12', 'Just bumping this, any thoughts?'),
  say('them', '08T10:12', 'What is referral selling, by the way? Should I close your file?'),
];
const stalked: ConversationInput = {
  me,
  acceptedAt: '2026-03-02T10:00:00Z',
  messages: [invite, offer, ...bumps],
};

const innocents = (some: readonly LabelledConversation[]) => some.filter(({ label }) => label === 'innocent');

/** As where LinkedIn shows less of people. */
const nameless = ({ me: mine, them, ...rest }: LabelledConversation): LabelledConversation => ({
  ...rest,
  me: { name: mine?.name },
  them: { name: them?.name },
});

describe('the corpus', () => {
  test('holds 120 conversations and more, half of them innocent, and 60 and more written blind', () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(innocents(all).length).toBeGreaterThanOrEqual(all.length / 2);
    for (const written of [blind, kept]) {
      expect(written.length).toBeGreaterThanOrEqual(60);
      expect(innocents(written).length).toBe(written.length / 2);
    }
  });

  test.each([...LEARNED, ...KEPT, NEWEST])('is well formed: %s', (file) => {
    for (const conversation of conversationsIn(file)) {
      expect(() => Conversation.parse(conversation), conversation.id).not.toThrow();
      const times = conversation.messages.map(({ at }) => Date.parse(at));
      expect(times, conversation.id).toEqual([...times].sort((a, b) => a - b));
    }
  });

  test.each(LEARNED)('accuses nobody falsely: %s', (file) => {
    expect(tallyOf(conversationsIn(file)).accused).toBe(0);
  });

  test('accuses hardly anybody before there is enough to tell, wherever a conversation is cut', () => {
    const hasty = innocents(learned).filter((one) => beginningsOf(one).some(isAccused));
    expect(hasty.length / innocents(learned).length).toBeLessThanOrEqual(0.02);
  });

  test('accuses nobody falsely where no headline is known', () => {
    expect(tallyOf(learned.map(nameless)).accused).toBe(0);
  });

  test.each([
    ['what it is learned from', learned, 0.95],
    ['what was written blind and learned from since', blind, 0.95],
    ['what was written blind and is kept', kept, 0.9],
  ])('finds the stalkers: %s', (_, some, floor) => {
    const { found, stalkers } = tallyOf(some);
    expect(found / stalkers).toBeGreaterThanOrEqual(floor);
  });

  test('models find them in what writers wrote of whom they have seen nothing, and accuse hardly anybody', {
    timeout: 120_000,
  }, () => {
    const judges = crossValidated(learned, UNSEEN);
    const unseen = learned.filter((one) => judges.has(one));
    const { found, stalkers, accused, accusedTooSoon, innocent } = tallyOf(unseen, (one) => judges.get(one)!);
    expect(found / stalkers).toBeGreaterThanOrEqual(0.88);
    expect(accused).toBeLessThanOrEqual(1);
    expect(accusedTooSoon / innocent).toBeLessThanOrEqual(0.05);
  });
});

test('trained again from the corpus, the model is the same to the byte', { timeout: 60_000 }, () => {
  const shipped = readFileSync(
    join(import.meta.dirname, '../../utils/detection/conversation-model.ts'),
    'utf8',
  );
  expect(trainedConversations()).toBe(shipped);
});

test('what accuses adds up to the probability, and every accusation has evidence', () => {
  for (const conversation of learned) {
    const { verdict, evidence, base, structure, probability } = analyzeConversation(inputOf(conversation));
    if (verdict === 'none') continue;
    const logOdds =
      base! +
      evidence.reduce((sum, { weight }) => sum + weight, 0) +
      structure!.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(1 / (1 + Math.exp(-logOdds))).toBeCloseTo(probability!, 9);
    expect(Math.min(...evidence.map(({ weight }) => weight))).toBeGreaterThanOrEqual(0);
    expect(evidence.length, conversation.id).toBeGreaterThan(0);
  }
});

describe('the timeline', () => {
  test('tells what came when, in order', () => {
    const { verdict, evidence, clearedBy } = analyzeConversation(stalked);
    expect(verdict).toBe('stalker');
    expect(clearedBy).toBeUndefined();
    expect(evidence.map(({ message, id }) => [message, id])).toEqual([
      [0, 'blank-invite'],
      [1, 'soon-pitch'],
      [2, 'bump'],
      [3, 'bump'],
      [3, 'did-not-look'],
      [3, 'rhythm'],
      [3, 'one-sided'],
    ]);
    expect(evidence.every(({ at, message }) => at === stalked.messages[message]!.at)).toBe(true);
  });

  test('says how long after accepting the offer came, and what of the headline was not read', () => {
    const { evidence } = analyzeConversation(stalked);
    const whyOf = (id: string) => evidence.find((one) => one.id === id)?.why;
    expect(whyOf('soon-pitch')).toBe(
      'You had accepted 12 minutes earlier, and the first thing you got was an offer.',
    );
    expect(whyOf('did-not-look')).toBe(
      'They ask you about referral, which stands at the top of your profile.',
    );
  });

  test('each entry is one sentence in the second person, in every conversation', () => {
    for (const conversation of learned) {
      for (const { why } of analyzeConversation(inputOf(conversation)).evidence) {
        expect(why).toMatch(/^[^.{}]*\b[Yy]ou(?:r)?\b[^.{}]*\.$/);
      }
    }
  });

  test('what has no time that can be read is told all the same, without one', () => {
    const messages = stalked.messages.map((message) => ({ ...message, at: 'last week' }));
    const { verdict, evidence } = analyzeConversation({ ...stalked, messages });
    expect(verdict).toBe('stalker');
    expect(evidence.map(({ id }) => id)).not.toContain('rhythm');
    expect(evidence.every(({ at, why }) => at === 'last week' && !why.includes('NaN'))).toBe(true);
  });

  test('calls a question a question, and a title no wrong name', () => {
    const question = "Hello Ma'am, how many hours a week do you spend on invoices?";
    const messages = [invite, { ...offer, text: question }, ...bumps];
    const them = { headline: 'Helping trainers grow' };
    const { evidence } = analyzeConversation({ ...stalked, them, messages });
    expect(evidence.find(({ message }) => message === 1)?.why).toMatch(/question that sounds you out/);
    expect(evidence.map(({ id }) => id)).not.toContain('machined');
  });

  test.each([
    ['2026-03-02T10:00:00Z', 'soon-pitch'],
    [undefined, 'first-pitch'],
  ])('takes thanks for accepting for no talk that led up to the offer: accepted %s', (acceptedAt, id) => {
    for (const thanks of ['Thank you for accepting, Ana.', 'Hi Ana, thanks for connecting!']) {
      const messages = [invite, say('them', '02T10:05', thanks), offer, ...bumps];
      const { evidence } = analyzeConversation({ ...stalked, acceptedAt, messages });
      expect(evidence.find(({ message }) => message === 2)?.id).toBe(id);
    }
  });

  test('tells of talk that led up to the offer where there was some', () => {
    const talk = [
      say('them', '02T10:05', 'Thanks for connecting, Ana. What have you been working on lately?'),
      say('me', '02T10:06', 'Workshops, mostly.'),
    ];
    const { evidence } = analyzeConversation({ ...stalked, messages: [invite, ...talk, offer, ...bumps] });
    expect(evidence.find(({ message }) => message === 3)?.id).toBe('late-pitch');
  });

  test('without a time of acceptance nothing is said of it', () => {
    const { evidence } = analyzeConversation({ ...stalked, acceptedAt: undefined });
    expect(evidence.map(({ id }) => id)).toContain('first-pitch');
  });
});

describe('the same offer and reminders', () => {
  const read = (messages: ConversationMessage[], more: Partial<ConversationInput> = {}) =>
    analyzeConversation({ ...stalked, ...more, messages });

  test('in a group get no verdict', () => {
    expect(read([invite, offer, ...bumps], { isGroup: true })).toEqual({
      verdict: 'none',
      evidence: [],
      clearedBy: 'group',
    });
  });

  test('are none where the user began and asked', () => {
    const asked = say('me', '01T09:00', 'Hello, what do you charge for finding clients?');
    expect(read([asked, offer, ...bumps]).clearedBy).toBe('asked-for');
  });

  test('are none where the user took it up', () => {
    const yes = say('me', '03T09:00', 'That sounds good, Tuesday works for me.');
    expect(read([invite, offer, yes, ...bumps]).clearedBy).toBe('welcomed');
  });

  test('are some where the user said no', () => {
    const no = say('me', '03T09:00', 'No thanks, I am not interested.');
    const { verdict, evidence } = read([invite, offer, no, ...bumps]);
    expect(verdict).toBe('stalker');
    expect(evidence.some(({ id }) => id === 'after-no')).toBe(true);
  });

  test('are none where they took the no', () => {
    const no = say('me', '03T09:00', 'No thanks, I am not interested.');
    expect(
      read([invite, offer, no, say('them', '03T10:00', 'All right, thanks for telling me.')]).clearedBy,
    ).toBe('took-the-no');
  });

  test('are none among old acquaintances', () => {
    const old = say('them', '02T09:30', 'Good to see you again at the Hull fair last week, Ana!');
    expect(read([invite, old, offer, ...bumps]).clearedBy).toBe('known');
  });
});

test('nothing is made of an empty conversation, or of one in another language', () => {
  expect(analyzeConversation({ messages: [] }).verdict).toBe('none');
  const text = 'Wir helfen Trainern, mehr Kunden zu gewinnen. Hätten Sie diese Woche Zeit für ein Gespräch?';
  expect(analyzeConversation({ messages: [invite, say('them', '02T10:12', text)] }).verdict).toBe('none');
});

const anyMessage = fc.record({
  from: fc.constantFrom('me' as const, 'them' as const),
  kind: fc.constantFrom('invite' as const, 'message' as const, undefined),
  at: fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  ),
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(offer.text, bumps[0]!.text, bumps[1]!.text, '', 'Hi Bob, {{name}}', 'No thanks'),
  ),
});
const anyInput = fc.record({
  messages: fc.array(anyMessage, { maxLength: 12 }),
  me: fc.option(fc.record({ name: fc.string(), headline: fc.string() }), { nil: undefined }),
  them: fc.option(fc.record({ name: fc.string(), company: fc.string() }), { nil: undefined }),
  acceptedAt: fc.option(fc.string(), { nil: undefined }),
  isGroup: fc.option(fc.boolean(), { nil: undefined }),
});

test('nobody is accused by the course of a talk alone: an offer in a second invite, of which nothing can be told', () => {
  const said = (from: 'me' | 'them', kind: 'invite' | 'message', text: string, at = '') => ({
    from,
    kind,
    at,
    text,
  });
  const { verdict, evidence } = analyzeConversation({
    messages: [
      said('them', 'message', bumps[0]!.text),
      said('them', 'invite', '\u0000', '1970-01-01T00:00:00.000Z'),
      said('them', 'message', ''),
      said('them', 'invite', ''),
      said('me', 'invite', '\u0000', '1970-01-01T00:00:00.000Z'),
      said('them', 'invite', offer.text),
    ],
  });
  expect(evidence).toEqual([]);
  expect(verdict).toBe('none');
});

test('whatever is said: no exception, twice the same, ranges lie in their messages, no evidence without verdict', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const analysis = analyzeConversation(input);
      expect(analyzeConversation(input)).toEqual(analysis);
      expect(analysis.evidence.length > 0).toBe(analysis.verdict === 'stalker');
      expect(analysis.clearedBy === undefined).toBe(analysis.verdict === 'stalker');
      for (const { message, start, end } of analysis.evidence) {
        const { from, text } = input.messages[message]!;
        expect(from).toBe('them');
        if (start !== undefined && end !== undefined) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

const hostile = {
  'no space': 'a',
  'spaces only': ' ',
  'capitals only': 'Ab ',
  'near-misses of offers': 'we have also just recently currently ',
  'questions without an end': 'how are you your ',
  'open brackets': '[{<',
  digits: '1',
  'zero width': '\u200bwe ',
  'a company': 'Aa Bb Cc is a ',
  greetings: 'hi there ',
  'near-misses of haste': 'give your last few closing keep the ',
  'near-misses of what is settled': 'Ab, of the same you are on since that you by the ',
  'near-misses of presuming': "I'll just also put you a shall i just I'm in 9 or ",
  'near-misses of prices': 'from only 9.9.9 a ',
};

test.each(Object.entries(hostile))('takes time in proportion to its text: %s', async (_, piece) => {
  const read = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const messages = Array.from({ length: 4 }, (__, index) =>
      say(index === 1 ? 'me' : 'them', '02T09:00', text),
    );
    analyzeConversation({ me, them: { company: 'Aa Bb' }, messages });
  };
  expect(await growsInProportion(read, 50_000)).toBe(true);
});
