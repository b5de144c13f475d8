import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import type { Finding } from '@/utils/detection/types';
import { fixesFor } from '@/utils/wording/fixes';
import type { WordingContext } from '@/utils/wording/types';

const invite: WordingContext = { kind: 'invite', recipient: { name: 'Ana Souza' }, limit: 300 };

function findingAt(draft: string, words: string, kind: Finding['kind'], signal = 'x'): Finding {
  const start = draft.indexOf(words);
  return { signal, kind, start, end: start + words.length, what: '', why: '', contribution: 1 };
}

const byId = (draft: string, finding: Finding, context = invite) =>
  Object.fromEntries(fixesFor(finding, draft, context).map((fix) => [fix.id, fix]));

test('a sentence is taken out whole, and the greeting stays', () => {
  const draft = 'Hi Ana, I was impressed by your profile. Your talk on night rotas made me redraw ours!';
  const { 'take-out': fix } = byId(draft, findingAt(draft, 'impressed by', 'generic'));
  expect(fix!.text).toBe('Hi Ana,\nYour talk on night rotas made me redraw ours!');
  const last = 'Your talk on night rotas made me redraw ours. Let’s hop on a call! Ana';
  expect(byId(last, findingAt(last, 'a call', 'pitch'))['take-out']!.text).toBe(
    'Your talk on night rotas made me redraw ours. Ana',
  );
});

test('where nothing would be left, nothing is taken out', () => {
  const draft = 'Hi Ana, I’d like to grow my network.';
  expect(byId(draft, findingAt(draft, 'grow my network', 'generic'))).not.toHaveProperty('take-out');
});

test('a pitch becomes a question about them, with its blank selected', () => {
  const draft = 'Hi Ana, we help firms like v2.5 users cut cost by 30.5 %. Your rota is on our wall.';
  const { 'ask-instead': fix } = byId(draft, findingAt(draft, 'help firms', 'pitch'));
  const { text, select } = fix!;
  expect(text).toMatch(/^Hi Ana, .*\[.*Your rota is on our wall\.$/);
  expect(text).not.toContain('cut cost');
  expect(text.slice(...select!)).toMatch(/^\[[^\]]+\]$/);
});

test('a reason that is none gives way to where the two met, from the note where it says so', () => {
  const draft = 'Hi Ana, we have many connections in common. How are the nights?';
  const finding = findingAt(draft, 'connections in common', 'generic', 'mutual-connections');
  const open = byId(draft, finding)['say-where']!;
  expect(open.text.slice(...open.select!)).toMatch(/^\[(?:where you met|the subject)\]$/);
  const noted = byId(draft, finding, { ...invite, note: 'met at the harbour workshop' })['say-where']!;
  expect(noted.text).toContain('we met at the harbour workshop');
  expect(noted.text).toMatch(/ How are the nights\?$/);
});

test('what is fine has no fix, nor has what would not fit', () => {
  const draft = 'Your talk on night rotas made me redraw ours. We help firms.';
  for (const kind of ['anchor', 'referral', 'slot'] as const) {
    expect(fixesFor(findingAt(draft, 'night rotas', kind), draft, invite)).toEqual([]);
  }
  expect(byId(draft, findingAt(draft, 'help', 'pitch'), { ...invite, limit: 50 })).not.toHaveProperty(
    'ask-instead',
  );
});

test('whatever the draft, what a fix leaves standing is the draft’s own or the fix’s', () => {
  const piece = fc.constantFrom(
    'Hi Ana, ',
    'We help firms. ',
    'I was impressed by your profile! ',
    '\n',
    'v2.0',
    'Ok? ',
    '[x] ',
    '. ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(200), fc.nat(60), (pieces, at, length) => {
      const draft = pieces.join('');
      const start = Math.min(at, draft.length);
      const finding = { ...findingAt('', '', 'pitch'), start, end: Math.min(draft.length, start + length) };
      for (const { text, select, id } of fixesFor(finding, draft, invite)) {
        if (id === 'take-out') expect(text.length).toBeLessThan(draft.length);
        if (select) expect(text.slice(...select)).toMatch(/^\[[^[\]]+\]$/);
        expect(text).not.toMatch(/undefined/);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a stock invite with its one good sentence reads better without the other', () => {
  const draft =
    'Hi Ana, I was impressed by your profile and would love to expand my network. We met at the harbour workshop and talked about your move to two shifts.';
  const context = { kind: 'invite' as const, recipient: { name: 'Ana Souza' } };
  const before = analyzeMessage(draft, context);
  const finding = before.findings.find(({ kind }) => kind === 'generic')!;
  const after = analyzeMessage(byId(draft, finding)['take-out']!.text, context);
  expect(after.flagged).toBeLessThan(before.flagged);
});
