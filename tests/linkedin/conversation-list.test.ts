// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readConversationList } from '@/utils/linkedin/adapters/conversation-list';
import { rootsOf } from '@/utils/linkedin/roots';
import { fixture } from './page';

const listOf = (name: string, change: (page: Document) => void = () => {}) => {
  const page = fixture(name);
  change(page);
  return readConversationList(rootsOf(page)).map(({ name: who, preview, theirs, isUnread }) => [
    who,
    theirs === undefined ? undefined : preview.slice(theirs),
    isUnread,
  ]);
};

test('rows of the page say who, what the other side wrote last, and whether it is unread', () => {
  expect(listOf('message-new.ember.en')).toEqual([
    [
      'Ines Morando',
      'Hi Tessa, loved your profile! We help revenue leaders 3x their pipeline with AI.',
      true,
    ],
    ['Kofi Adomako-Lindt', undefined, false],
  ]);
  expect(listOf('thread.ember.en')).toEqual([
    [
      'Kofi Adomako-Lindt',
      'Read it on the tram. Page two is right, page three is kinder than we deserve.',
      false,
    ],
    ['Blake Sterling-Moore', 'Thanks for connecting.', true],
  ]);
});

test('rows of the chats do too, in the shadow root and in the frame', () => {
  expect(listOf('bubbles.shadow.en').map(([who, text]) => [who, text])).toEqual([
    ['Kofi Adomako-Lindt', 'Thursday is good. Bring two copies.'],
    ['Ines Morando', 'Hi Tessa, loved your profile!'],
    ['Blake Sterling-Moore', 'Thanks for connecting.'],
  ]);
  expect(listOf('bubbles.frame.es')).toHaveLength(1);
});

test('a group’s words are nobody’s to mark, nor those that name no sender', () => {
  const [group, other] = listOf('message-new.ember.en', (page) => {
    const [first, second] = page.querySelectorAll('h3 span');
    first!.textContent = 'Ines Morando, Kofi Adomako-Lindt';
    second!.textContent = 'You Example';
  });
  expect(group?.[1]).toBeUndefined();
  expect(other?.[1]).toBe('Here it is, three pages and no slides.');
});
