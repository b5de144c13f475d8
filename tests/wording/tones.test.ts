import { expect, test } from 'vitest';
import { titledName } from '@/utils/shared/names';
import { address, hi } from '@/utils/wording/say';
import { build, inTone } from '@/utils/wording/template';
import { formally } from '@/utils/wording/tones';
import type { WordingContext } from '@/utils/wording/types';

const to = (name: string | undefined, more: Partial<WordingContext> = {}): WordingContext => ({
  kind: 'message',
  recipient: { name },
  ...more,
});

test.each([
  ['I’d say it’s fine, and you’ll see', 'I would say it is fine, and you will see'],
  ['don’t, can’t, won’t, haven’t, needn’t', 'do not, cannot, will not, have not, need not'],
  ['Bea’s rota; the crew’s list', 'Bea’s rota; the crew’s list'],
  ['We’ve met, haven’t we? That’s it', 'We have met, have not we? That is it'],
])('%s → %s', (short, long) => expect(formally(short)).toBe(long));

test('a choice is made by tone', () => {
  expect(inTone('<Hi|Hey|Good day> you’re')).toBe('Hi you’re');
  expect(inTone('<Hi|Hey|Good day> you’re', 'warm')).toBe('Hey you’re');
  expect(inTone('<Hi|Hey|Good day> you’re', 'formal')).toBe('Good day you are');
});

test('a slot that there is not is a mistake, told at once', () => {
  expect(() => build('{nonsense}', to('Ana'))).toThrow('nonsense');
});

test.each([
  ['Dr. Ana Souza, PhD', 'Dr. Souza'],
  ['Prof. Dr. Jan van der Berg', 'Prof. van der Berg'],
  ['Dr. Souza', 'Dr. Souza'],
  ['Dr. Nguyen Van An', 'Dr. Nguyen Van An'],
  ['Ana Souza', 'Ana Souza'],
  ['Mr. Tom Reed', 'Tom Reed'],
  ['', undefined],
  ['🚀', undefined],
])('%s is formally %s', (name, titled) => expect(titledName(name)).toBe(titled));

test('given or family name: by setting, by tone, by culture, and the writer’s word before all', () => {
  expect(address(to('Dr. Ana Souza'))).toBe('Ana');
  expect(address(to('Dr. Ana Souza', { tone: 'formal' }))).toBe('Dr. Souza');
  expect(address(to('Dr. Ana Souza', { tone: 'formal', nameStyle: 'given' }))).toBe('Ana');
  expect(address(to('Dr. Ana Souza', { nameStyle: 'family' }))).toBe('Dr. Souza');
  expect(address(to('Nguyen Van An'))).toBe('Nguyen Van An');
  expect(
    address({ kind: 'message', recipient: { name: 'Dr. Ana Souza', callName: 'Aninha' }, tone: 'formal' }),
  ).toBe('Aninha');
  expect(hi(to('Ana Souza', { tone: 'formal' }))).toBe('Hello Ana Souza, ');
  expect(hi(to(undefined, { tone: 'formal' }))).toBe('Hello, ');
});
