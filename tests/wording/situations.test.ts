import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { render } from '@/utils/wording/render';
import { suggest, suggestAsk } from '@/utils/wording/suggest';
import { situations } from '@/utils/wording/suggestions';
import type { WordingContext } from '@/utils/wording/types';
import { contexts } from './contexts';

const texts = (context: WordingContext) => suggest(context).map((wording) => render(wording).text);
const firstThree = (context: WordingContext) => suggest(context).slice(0, 3);
const idsOf = (id: string) =>
  situations.find((situation) => situation.id === id)!.frames.map((frame) => frame.id);

test('every file of a situation is registered under its name', () => {
  const files = readdirSync('utils/wording/suggestions')
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((file) => file !== 'index');
  expect(situations.map(({ id }) => id).sort()).toEqual(files.sort());
});

test('no two frames share an id or a label', () => {
  const frames = situations.flatMap((situation) => situation.frames);
  expect(new Set(frames.map(({ id }) => id)).size).toBe(frames.length);
  expect(new Set(frames.map(({ label }) => label.en)).size).toBe(frames.length);
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
    ['referral', ['referral-ask']],
    ['trusted', ['referral-ask']],
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
  for (const wording of suggest(contexts.referral!).filter(({ id }) => idsOf('referral-ask').includes(id))) {
    const { text } = render(wording);
    for (const step of [
      /sales call/,
      /result you had together/,
      /with (?:a|their) title/,
      /introduce me/,
      /Thank you|thank you/,
    ]) {
      expect(text).toMatch(step);
    }
    expect(text).toMatch(/just say so|A no is fine|tell me/);
  }
});

test('somebody who trusts the writer is asked in a message, and in nothing else', () => {
  const trusted = contexts.trusted!;
  expect(suggestAsk(trusted).map(({ id }) => id)).toEqual(firstThree(trusted).map(({ id }) => id));
  expect(suggestAsk({ kind: 'message', recipient: {}, trustsMe: true })).toHaveLength(3);
  expect(suggestAsk({ ...trusted, trustsMe: false })).toEqual([]);
  expect(suggestAsk({ ...trusted, kind: 'invite' })).toEqual([]);
  expect(suggestAsk({ ...contexts.pitched!, trustsMe: true })).toEqual([]);
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
    expect(suggest(contexts[name]!).some(({ id }) => id.startsWith('referral-'))).toBe(false);
  }
  expect(suggest(contexts.told!).some(({ id }) => id.startsWith('referral-'))).toBe(true);
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
