import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import type { Context } from '@/utils/detection/types';

const invite: Context = { kind: 'invite' };
const message: Context = { kind: 'message' };
const verdict = (text: string, context: Context) => analyzeMessage(text, context).verdict;

describe('generic', () => {
  test.each([
    'I’d like to add you to my professional network on LinkedIn.',
    'Hi Ana, we have many connections in common. Let’s connect!',
    'I am looking to connect with influencers like you.',
    'Hi Bo, your profile popped up and I admire your background at Brindle. It would be great to connect.',
    'Your recent post caught my attention. Let’s connect and share ideas.',
  ])('%s', (text) => expect(verdict(text, invite)).toBe('generic'));
});

describe('pitch', () => {
  test.each([
    'We help dental practices fill empty chairs. Do you have 15 minutes this week?',
    'How are you currently handling late invoices at Brindle?',
    'Should I stop reaching out? This is my last note.',
    'Just following up on my previous message. Thoughts?',
    'This is no pitch, but our platform would save you ten hours a week. Quick call?',
    'Your talk on tidal mills stayed with me. We help mills cut their energy costs by 30%: are you free for a quick call? Pick a time: https://calendly.com/jo/intro',
    'You’d be a perfect fit for a Senior Engineer position I’m filling. Interested?',
  ])('%s', (text) => expect(verdict(text, message)).toBe('pitch'));
});

test.each([
  ['Hi Ana, nice boat.', invite, ['on-invite', 'empty-invite']],
  ['Thanks for connecting, Ana!', message, ['mere-thanks']],
  ['WE SELL OUR OARS. WE SHIP.', message, ['no-you', 'mostly-we']],
  ['where is it? nobody knows.', message, ['question', 'ends-asking', 'lower-case', 'no-you']],
])('names the traits that a text has: %s', (text, context, ids) => {
  const { structure } = analyzeMessage(text, context as Context);
  expect(structure.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

describe('personal or ordinary, never flagged', () => {
  test.each([
    'Hi Ana, great to meet you at the Hull boat fair. Your story of the stuck lock still makes me laugh. Would love to connect!',
    'Your piece about night trains made me book one. I’d love to connect and hear which line you take next.',
    'Ines Falk suggested that I write to you about the choir. Let’s connect.',
    'See you tomorrow at ten, I’ll bring the contract.',
    // Praise of what is named takes nothing from it.
    'Loved your amazing talk on lock gates at the Hull boat fair.',
    'Your inspiring piece about night trains made me book one.',
    'Thanks for connecting, Ana!',
    'Please send the invoice to Pia before Friday.',
    'I wanted to follow up on my application, which I sent on Monday.',
  ])('%s', (text) => expect(['personal', 'ordinary']).toContain(verdict(text, invite)));
});

describe('what is quoted is somebody else’s', () => {
  test.each([
    'Got this today: “We help shops like yours get 30 leads a month, are you free for a quick call?” I mend kites.',
    'Anyone else? "Your profile popped up in my search, what an impressive background!" It has been empty since 2014.',
  ])('who complains of it is not flagged: %s', (text) =>
    expect(['ordinary', 'personal']).toContain(verdict(text, message)),
  );

  test('what stands between two quoted names is the writer’s own', () => {
    const { findings } = analyzeMessage(
      'We call it "Zap": we help shops like yours cut their costs by 30 %, so do you have 15 minutes to see "Zap" this week?',
      message,
    );
    expect(findings.map(({ signal }) => signal)).toEqual(expect.arrayContaining(['we-help', 'call-ask']));
  });

  test('who quotes a customer still pitches', () => {
    expect(
      verdict(
        'We help mills save energy. “It paid for itself in a month, and the team loves it”, says one client. Do you have 15 minutes this week for a demo?',
        message,
      ),
    ).toBe('pitch');
  });
});

describe('a nudge', () => {
  const sent = (text: string): Context => ({
    kind: 'message',
    thread: [{ from: 'me', at: '2027-03-02T09:00:00.000Z', text }],
  });
  const offer = sent('We help clinics cut no-shows by 30 %. Are you open to a short call next week?');
  const errand = sent('Here is the draft of the lease that you asked for. Can you check page three?');

  test.each(['?', '👆', 'Bump', 'any luck?', 'Hello?', 'Did you see this?'])(
    'after an unanswered offer is a pitch, and told to rest: %s',
    (text) => {
      const { verdict, findings, tips } = analyzeMessage(text, offer);
      expect(verdict).toBe('pitch');
      expect(findings.map(({ signal }) => signal)).toContain('chase');
      expect(tips[0]!.id).toBe('let-it-rest');
    },
  );

  test.each(['?', '👆', 'Bump', 'any luck?', 'Hello?', 'Did you see this?'])(
    'after a message about common work is none: %s',
    (text) => expect(['ordinary', 'personal', undefined]).toContain(verdict(text, errand)),
  );

  test.each(['', '  \n'])('is not seen in a box that is still empty: %j', (text) =>
    expect(analyzeMessage(text, offer)).toMatchObject({ silence: 'short' }),
  );
});

test.each([
  ['a company of theirs', 'Brindle', false],
  ['one that their headline shows', 'Quuxonia', false],
  ['another', 'Harrow', true],
])('where they work is checked against their profile: %s', (_, company, isForeign) => {
  const recipient = { name: 'Ana Souza', company: 'Brindle & Co', headline: 'Rope maker, formerly Quuxonia' };
  const { findings } = analyzeMessage(`Hi Ana, I’ve been following your work at ${company} for years.`, {
    ...message,
    recipient,
  });
  expect(findings.some(({ signal }) => signal === 'foreign-name')).toBe(isForeign);
});

test('praise of one’s own experience flatters nobody', () => {
  const { findings } = analyzeMessage(
    'Thank you for writing to me about the role. I have extensive experience with looms.',
    message,
  );
  expect(findings.map(({ signal }) => signal)).not.toContain('hollow-praise');
});

test.each([message, invite])('a request for an introduction is a referral: $kind', (context) => {
  expect(
    verdict('Would you be open to introducing me to Dana? Only if it feels right to you.', context),
  ).toBe('referral');
});

test('name, company and industry are no reasons', () => {
  const context: Context = {
    ...invite,
    recipient: { name: 'Ana Souza', company: 'Brindle', headline: 'Head of Rope at Brindle' },
  };
  expect(
    verdict('Hi Ana, I noticed your work at Brindle in the rope industry. Let’s connect!', context),
  ).toBe('generic');
});

test('what the other side asked for is no pitch', () => {
  const text = 'We offer three packages; happy to send the price list.';
  const thread: Context['thread'] = [
    { from: 'me', at: '2026-03-01T10:00:00Z', text: 'Good to see you at the fair.' },
    {
      from: 'them',
      at: '2026-03-02T10:00:00Z',
      text: 'You too. What do you charge, and which packages are there?',
    },
  ];
  expect(verdict(text, message)).toBe('pitch');
  expect(verdict(text, { ...message, thread })).not.toBe('pitch');
});

test('a pitch on a mere thank-you is still one', () => {
  const thread: Context['thread'] = [
    { from: 'me', at: '2026-03-01T10:00:00Z', text: 'Let’s connect!' },
    { from: 'them', at: '2026-03-02T10:00:00Z', text: 'Thanks for connecting!' },
  ];
  expect(
    verdict('We help rope makers boost their sales. Do you have 15 minutes this week?', {
      ...message,
      thread,
    }),
  ).toBe('pitch');
});

test('a short reminder of an unanswered message is read, a short text elsewhere is not', () => {
  const thread: Context['thread'] = [
    { from: 'me', at: '2026-03-01T10:00:00Z', text: 'Would our rope platform help you?' },
  ];
  expect(analyzeMessage('Thoughts?', message)).toMatchObject({ silence: 'short' });
  expect(verdict('Thoughts?', { ...message, thread })).toBe('pitch');
});

test.each(['', '   ', '?', '👍', '…', '12 / 200'])('says nothing of what holds no word: «%s»', (text) => {
  const thread: Context['thread'] = [
    { from: 'them', at: '2026-03-01T10:00:00Z', text: 'Hello there.' },
    { from: 'me', at: '2026-03-02T10:00:00Z', text: 'Good to hear from you.' },
  ];
  expect(analyzeMessage(text, { ...message, thread })).toMatchObject({ silence: 'short' });
});

test.each([
  'Guten Tag, ich würde Sie gerne in mein Netzwerk aufnehmen und freue mich auf den Austausch.',
  'Hola Ana, me gustaría añadirte a mi red profesional de contactos.',
  'Dzień dobry, chętnie dodam Panią do mojej sieci kontaktów.',
  'こんにちは、つながりましょう。よろしくお願いします。',
])('says nothing about a language that it does not read: %s', (text) => {
  const { verdict: none, silence, findings, tips } = analyzeMessage(text, invite);
  expect({ none, silence, findings, tips }).toEqual({
    none: undefined,
    silence: 'language',
    findings: [],
    tips: [],
  });
});

test('a blank in a draft asks to be filled; in a received text it gives the machine away', () => {
  const text = 'Hi {first_name}, hope to see you around town.';
  const draft = analyzeMessage(text, message);
  expect(draft.findings.map(({ kind }) => kind)).toContain('slot');
  expect(draft.verdict).not.toBe('pitch');
  expect(verdict(text, { ...message, direction: 'received' })).toBe('pitch');
});

test('says what to do instead, with the study where there is one', () => {
  const { tips } = analyzeMessage(
    'We help bakers sell more bread. Are you free for a quick call this week?',
    message,
  );
  expect(tips[0]!.id).toBe('talk-first');
  expect(tips.some(({ source }) => source?.startsWith('Gong'))).toBe(true);
});

test.each(['Just following up on my previous message. Thoughts?', 'Haven’t heard from you yet, Ana.'])(
  'who chases an answer is told first to let it rest: %s',
  (text) => {
    const thread: Context['thread'] = [
      { from: 'me', at: '2026-03-01T10:00:00Z', text: 'Would our rope platform help you?' },
    ];
    expect(analyzeMessage(text, { ...message, thread }).tips[0]!.id).toBe('let-it-rest');
  },
);

const words = fc.constantFrom(
  'I',
  'we help',
  'teams',
  'let’s connect',
  'your profile',
  'thoughts?',
  '{name}',
  '[',
  '\u200b',
  '\ud800',
  '🙂',
  'the',
  'to',
  'you',
  'our platform',
  'Great to meet you at',
  '\n',
  '.',
  '15 minutes',
  'you’d be',
  '٣',
  'İ',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
);
const anyContext = fc.record({
  kind: fc.constantFrom('invite' as const, 'message' as const),
  direction: fc.constantFrom('draft' as const, 'received' as const),
  thread: fc.array(
    fc.record({
      from: fc.constantFrom('me' as const, 'them' as const),
      at: fc.constant('2026-01-01T00:00:00Z'),
      text: anyText,
    }),
    { maxLength: 3 },
  ),
});

test('whatever the text: no exception, ranges lie in it, a flag has its finding, probabilities are some', () => {
  fc.assert(
    fc.property(anyText, anyContext, (text, context) => {
      const { verdict: name, generic, pitch, findings } = analyzeMessage(text, context);
      for (const { start, end } of findings) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      if (name === 'generic' || name === 'pitch') expect(findings.length).toBeGreaterThan(0);
      for (const probability of [generic, pitch]) expect(probability >= 0 && probability <= 1).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
