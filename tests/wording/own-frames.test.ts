import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OwnFrame } from '@/utils/records/frame';
import { wordingOfOwn } from '@/utils/wording/own-frames';
import { render } from '@/utils/wording/render';
import { suggest } from '@/utils/wording/suggest';
import { contexts } from './contexts';

const frame = {
  id: 'own-1',
  kind: 'invite' as const,
  label: 'From the ferry',
  text: 'Ahoy {name}, we shared [what you shared] on the ferry.',
};

test('a frame of one’s own is offered first, for its kind of box, and leaves room for others', () => {
  const context = { ...contexts.inviteBare!, own: [frame] };
  const [first] = suggest(context);
  expect(first).toMatchObject({ id: 'own-1', label: 'From the ferry' });
  expect(render(first!)).toEqual({
    text: 'Ahoy Ana, we shared [what you shared] on the ferry.',
    blanks: [[20, 37]],
  });
  const two = suggest({ ...context, own: [frame, { ...frame, id: 'own-2' }] }).map(({ id }) => id);
  expect([two.indexOf('own-1'), two.indexOf('own-2')]).toEqual([0, 2]);
  expect(new Set(two).size).toBe(suggest(contexts.inviteBare!).length + 2);
  expect(suggest({ ...contexts.told!, own: [frame] })[0]!.id).not.toBe('own-1');
});

test('a name that is not known is a blank, and other braces are words', () => {
  const wording = wordingOfOwn({ ...frame, text: '{name}! {hi} <a|b|c> {{x}}' }, contexts.inviteNameless!);
  expect(render(wording).text).toBe('[their name]! {hi} <a|b|c> {{x}}');
});

test.each([
  ['no text', { text: '' }],
  ['a bracket without end', { text: 'We met [where' }],
  ['a bracket in a bracket', { text: 'We met [where [when]]' }],
  ['an empty blank', { text: 'We met []' }],
  ['a hidden sign', { text: 'We met\u202e there' }],
  ['too long', { text: 'a'.repeat(2_001) }],
  ['no label', { label: '' }],
  ['another kind', { kind: 'note' }],
])('a frame with %s is none', (_, change) =>
  expect(OwnFrame.safeParse({ ...frame, ...change }).success).toBe(false),
);

test('whatever passes as a frame has the blanks that it shows', () => {
  const text = fc.string({
    unit: fc.constantFrom('[', ']', '{name}', 'a', ' ', '\n', '.'),
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, (words) => {
      const parsed = OwnFrame.safeParse({ ...frame, text: words });
      if (!parsed.success) return;
      const { text: shown, blanks } = render(wordingOfOwn(parsed.data, contexts.inviteBare!));
      expect(shown.match(/\[/g) ?? []).toHaveLength(blanks.length);
    }),
  );
});
