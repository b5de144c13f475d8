import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { honestWays } from '@/utils/wording/honest-ways';
import { render } from '@/utils/wording/render';
import { momentsFor, suggest, suggestAsk } from '@/utils/wording/suggest';
import { situations } from '@/utils/wording/suggestions';
import type { WordingContext } from '@/utils/wording/types';
import { contexts } from './contexts';

const texts = (context: WordingContext) => suggest(context).map((wording) => render(wording).text);
const firstThree = (context: WordingContext) => suggest(context).slice(0, 3);
const idsOf = (id: string) =>
  situations
    .filter((situation) => situation.id === id || situation.id.startsWith(`${id}-`))
    .flatMap(({ frames }) => frames.map((frame) => frame.id));

test('every file of a situation is registered under its name', () => {
  const files = readdirSync('utils/wording/suggestions')
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((file) => file !== 'index');
  expect(situations.map(({ id }) => id).sort()).toEqual(files.sort());
});

test('no two frames share an id or, in a situation, a label; there are eight or more of each', () => {
  const frames = situations.flatMap((situation) => situation.frames);
  expect(new Set(frames.map(({ id }) => id)).size).toBe(frames.length);
  for (const situation of situations) {
    expect(situation.frames.length).toBeGreaterThanOrEqual(8);
    const labels = situation.frames.map(({ label }) => label.en);
    expect(new Set(labels).size).toBe(labels.length);
  }
  expect(new Set(situations.map(({ label }) => label.en)).size).toBe(situations.length);
});

describe('which situations lead', () => {
  test.each([
    ['inviteMet', ['invite-met']],
    ['inviteNoted', ['invite-noted']],
    ['inviteBare', ['invite-met', 'invite-read', 'invite-introduced']],
    ['first', ['first-message']],
    ['firstMet', ['first-met']],
    ['firstNoted', ['first-noted']],
    ['unanswered', ['unanswered']],
    ['asked', ['reply-answer']],
    ['told', ['reply-ask']],
    ['mine', ['pick-up']],
    ['pitched', ['answer-pitch']],
    ['invited', ['answer-invite']],
    ['referral', ['referral']],
    ['trusted', ['referral']],
    ['thanked', ['referral-after-thanks']],
  ])('%s: %j', (name, expected) => {
    const allowed = expected.flatMap(idsOf);
    for (const { id } of firstThree(contexts[name]!)) expect(allowed).toContain(id);
  });

  test('an invite of which nothing is known offers a different situation each time', () => {
    const kinds = firstThree(contexts.inviteBare!).map(({ id }) =>
      situations.findIndex((s) => s.frames.some((f) => f.id === id)),
    );
    expect(new Set(kinds).size).toBe(3);
  });
});

test('a meeting place from the note is said as it stands', () => {
  for (const wording of firstThree(contexts.inviteMet!)) {
    expect(render(wording).text).toContain('Hi Ana, we met at the harbour workshop');
  }
});

test('what the note says beyond the place is at hand in a blank, in no more than a blank', () => {
  const noted = texts(contexts.inviteMet!).filter((text) => text.includes('night shifts'));
  expect(noted.length).toBeGreaterThanOrEqual(4);
  for (const text of noted) expect(text).toMatch(/\[[^\]]*\(your note: talked about night shifts\)\]/);
});

test('a note that is all place leaves no remainder in the blanks', () => {
  expect(texts({ ...contexts.inviteMet!, note: 'Met at the harbour workshop' }).join()).not.toContain(
    'your note',
  );
});

test('a note that was not written for the other’s eyes stays inside a blank', () => {
  for (const wording of firstThree(contexts.inviteNoted!)) {
    const { text, blanks } = render(wording);
    const [start, end] = blanks[0]!;
    expect(text.slice(start, end)).toContain('dislikes dashboards');
    expect(text.slice(0, start) + text.slice(end)).not.toContain('dashboards');
  }
});

test('a shared connection is only asked about', () => {
  const about = texts(contexts.inviteMutual!).filter((text) => text.includes('Bea Lang'));
  expect(about.length).toBeGreaterThan(0);
  for (const text of about) {
    expect(text).toMatch(/How do you know/);
    expect(text).not.toMatch(/Bea Lang (?:suggested|recommended|said|thought)|MBA/);
  }
  expect(texts(contexts.inviteBare!).join()).not.toContain('Bea Lang');
});

test('their question is at hand in the answer', () => {
  expect(texts(contexts.asked!)[0]).toContain('[your answer to “How do you plan the holidays?”]');
});

test('a pitch once answered is no longer answered as one', () => {
  const thread = [
    ...contexts.pitched!.thread!,
    { from: 'me' as const, at: '2027-03-03T09:00:00.000Z', text: 'No, thank you.' },
  ];
  const ids = suggest({ ...contexts.pitched!, thread }).map(({ id }) => id);
  expect(ids.filter((id) => idsOf('answer-pitch').includes(id))).toEqual([]);
});

test('a referral ask takes the five steps', () => {
  for (const wording of suggestAsk(contexts.trusted!)) {
    const { text } = render(wording);
    for (const step of [
      /\bsales? (?:call|talk)|\b(?:not|n’t|to|nothing to|going to|won’t) sell|selling|not sell|compare notes/,
      /introduc/i,
      /[Tt]hank you/,
      /I’ll|[Yy]ou’ll|posted/,
      /say (?:so|no)|A no|understand|[Ii]f not|fine|[Ee]ither way|[Ww]hatever|tell me|no hard feelings|no worries|good as a yes|leave it|up to you|Only if|comfortable|[Ss]ay no/,
    ]) {
      expect(text).toMatch(step);
    }
  }
});

test('somebody who trusts the writer is asked in a message, and in nothing else', () => {
  const trusted = contexts.trusted!;
  expect(
    suggestAsk(trusted)
      .slice(0, 3)
      .map(({ id }) => id),
  ).toEqual(firstThree(trusted).map(({ id }) => id));
  expect(suggestAsk({ kind: 'message', recipient: {}, trustsMe: true }).length).toBeGreaterThanOrEqual(8);
  expect(suggestAsk({ ...trusted, trustsMe: false })).toEqual([]);
  expect(suggestAsk({ ...trusted, kind: 'invite' })).toEqual([]);
  expect(suggestAsk({ ...contexts.pitched!, trustsMe: true })).toEqual([]);
});

test('whoever has just said thank you can be asked, trusted or not', () => {
  const { thanked } = contexts;
  expect(
    suggestAsk(thanked!)
      .map(({ id }) => id)
      .every((id) => idsOf('referral-after-thanks').includes(id)),
  ).toBe(true);
  const thread = [
    ...thanked!.thread!,
    { from: 'me' as const, at: '2027-03-03T09:00:00.000Z', text: 'Gladly.' },
  ];
  expect(suggestAsk({ ...thanked!, thread })).toEqual([]);
});

test.each([
  ['buyer', 'referral-buyer'],
  ['user', 'referral-user'],
  ['sponsor', 'referral-sponsor'],
  ['moved-on', 'referral-moved-on'],
  ['colleague', 'referral-colleague'],
  ['friend', 'referral-friend'],
] as const)('a %s is asked as one', (relation, id) => {
  for (const wording of suggestAsk({ ...contexts.trusted!, relation }).slice(0, 3)) {
    expect(idsOf(id)).toContain(wording.id);
  }
});

test('somebody to be introduced to by name is asked for by name', () => {
  const [first] = suggestAsk({ ...contexts.trusted!, facts: { whom: 'Pia Holm in Malmö' } });
  expect(idsOf('referral-named')).toContain(first!.id);
  expect(render(first!).text).toContain('Pia Holm in Malmö');
});

test('how the writer calls them goes before the name', () => {
  const greetings = (callName: string) =>
    texts({ ...contexts.trusted!, recipient: { name: 'Ana Souza', callName } }).join();
  expect(greetings('Aninha')).toContain('Hi Aninha, ');
  expect(greetings('Aninha')).not.toMatch(/\bAna\b/);
  expect(greetings(' ')).toContain('Hi Ana, ');
  expect(greetings('[A]\u202eB')).toContain('Hi (A) B, ');
});

test('nobody is asked for referrals in an invite, a first message or an answer to a pitch', () => {
  for (const name of ['inviteBare', 'inviteMet', 'first', 'pitched', 'unanswered']) {
    expect(suggest(contexts[name]!).some(({ id }) => idsOf('referral').includes(id))).toBe(false);
  }
  expect(suggest(contexts.told!).some(({ id }) => idsOf('referral').includes(id))).toBe(true);
});

test('two people seldom get the same first wording', () => {
  const names = [
    'Ana Souza',
    'Tom Reed',
    'Ines Vidal',
    'Karl Brandt',
    'Mei Tan',
    'Omar Aziz',
    'Lucy Hart',
    'Piotr Zych',
  ];
  const first = names.map((name) => suggest({ ...contexts.inviteMet!, recipient: { name } })[0]!.id);
  expect(new Set(first).size).toBeGreaterThan(2);
});

test('a frame that is used up is not offered again; when all are, the writer is told what to say', () => {
  const used: string[] = [];
  const context = { ...contexts.inviteMet!, picked: 'invite-met' };
  for (let turn = 0; turn < 8; turn++) {
    const [first] = suggest({ ...context, used });
    expect(idsOf('invite-met')).toContain(first!.id);
    expect(used).not.toContain(first!.id);
    used.push(first!.id);
  }
  const [prompt] = suggest({ ...context, used });
  expect(render(prompt!).text).toBe('Hi Ana, [where you met, and one thing they said there]');
});

test('two writers seldom get the same first wording for one person', () => {
  const firsts = Array.from(
    { length: 8 },
    (_, i) => suggest({ ...contexts.inviteMet!, writer: `w${i}` })[0]!.id,
  );
  expect(new Set(firsts).size).toBeGreaterThan(2);
});

test('what the writer picks comes first; what does not suit cannot be picked', () => {
  expect(idsOf('congratulate')).toContain(suggest({ ...contexts.told!, picked: 'congratulate' })[0]!.id);
  expect(idsOf('congratulate')).not.toContain(
    suggest({ ...contexts.inviteBare!, picked: 'congratulate' })[0]!.id,
  );
  expect(momentsFor(contexts.inviteBare!).map(({ id }) => id)).toContain('invite-past');
});

test('facts are said as they stand, and nothing else is', () => {
  const facts = { post: 'night rotas', suggestedBy: 'Dr. Bea Lang, MBA', past: 'the Bruges depot' };
  const said = texts({ ...contexts.inviteBare!, facts, limit: 300 }).join('\n');
  expect(said).toContain('your post on night rotas');
  expect(said).toContain('Bea Lang suggested');
  expect(said).toContain('we were both at the Bruges depot');
  expect(said).not.toMatch(/MBA|your post on \[|who suggested it|where you both were/);
});

test('with nothing to go on there are honest ways beside the blanks', () => {
  expect(honestWays(contexts.inviteBare!).map(({ id }) => id)).toEqual(['read', 'ask', 'leave']);
  expect(honestWays(contexts.inviteMutual!)[1]!.text).toContain('Ask Bea Lang to introduce you');
  expect(honestWays(contexts.inviteMet!)).toEqual([]);
  expect(honestWays(contexts.told!)).toEqual([]);
  expect(honestWays({ ...contexts.inviteBare!, facts: { post: 'night rotas' } })).toEqual([]);
});

test('a post that the page shows, or a company that both know, helps the writer along inside the blank and says nothing', () => {
  const recipient = {
    name: 'Ana Souza',
    company: 'Holm Transport',
    activity: 'Excited to announce a big step',
  };
  const said = suggest({ kind: 'invite', recipient, places: ['holm transport '], limit: 300 });
  const shown = said.map((wording) => render(wording));
  const outside = shown.map(({ text }) => text.replace(/\[[^\]]*\]/g, '')).join('\n');
  expect(
    shown.some(({ text }) => /\[its subject \(their latest: Excited to announce a[^\]]*\)\]/.test(text)),
  ).toBe(true);
  expect(shown[0]!.text).toContain('[where you both were (perhaps: holm transport)]');
  expect(outside).not.toMatch(/Excited|[Hh]olm/);
});

test('what they thanked for is at hand in the blank of the ask', () => {
  const [first] = suggestAsk(contexts.thanked!);
  expect(render(first!).text).toMatch(
    /\[what they thanked you for \(their words: Thank you for the rota[^\]]*\)\]/,
  );
});
