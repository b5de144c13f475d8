// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readCompose } from '@/utils/linkedin/adapters/compose';
import { readThread } from '@/utils/linkedin/adapters/thread';
import { fixture } from './page';

const conversationOf = (page: Document) => page.querySelector('.msg-convo-wrapper')!;
const rowsOf = (page: Document) => [...page.querySelectorAll('[data-event-urn]')];

function read(change: (page: Document) => void = () => {}) {
  const page = fixture('thread-odd.ember.en');
  change(page);
  return readThread(conversationOf(page))!.thread.messages;
}

describe('an odd message', () => {
  const messages = read();
  const at = (row: number) => {
    const { text, media, isEdited, isDeleted } = messages[row]!;
    return { text, media, isEdited, isDeleted };
  };

  test('none is lost', () => expect(messages).toHaveLength(12));

  test('with a subject has it above its text', () => {
    expect(at(0)).toEqual({
      text: 'A question about harbour lights\nDear Tessa,\nwho looks after the lamps when the rota is empty?',
    });
  });

  test('edited has its text alone, and says so', () => {
    expect(at(1)).toEqual({ text: 'I mean the ones on the north mole.', isEdited: true });
  });

  test('that ends in the sender’s own brackets is not edited', () => {
    expect(at(11)).toEqual({ text: 'The table again, with the map (draft).' });
    const [, edited] = read((page) => {
      page.querySelector('.pl1')!.className = 'white-space-pre';
    });
    expect(edited).toMatchObject({ text: 'I mean the ones on the north mole. (Edited)' });
    expect(edited?.isEdited).toBeUndefined();
  });

  test.each(['(Editado)', '（已编辑）', '(Edytowano)', '(تم التعديل)'])(
    'edited in any language: %s',
    (word) => {
      const [, edited] = read((page) => {
        page.querySelector('.pl1')!.textContent = word;
      });
      expect(edited).toMatchObject({ text: 'I mean the ones on the north mole.', isEdited: true });
    },
  );

  test('deleted is empty, whatever stands in its place', () => {
    expect(at(3)).toEqual({ text: '', isDeleted: true });
  });

  test.each([
    [4, 'attachment'],
    [5, 'attachment'],
    [6, 'voice'],
    [7, 'reaction'],
    [10, 'other'],
  ])('%i without words is of a kind: %s', (row, media) => {
    expect(at(row)).toEqual({ text: '', media });
  });

  test('of emoji or from right to left is text', () => {
    expect(at(8)).toEqual({ text: '🎉👏🏽' });
    expect(at(9)).toEqual({ text: 'שלום טסה, המנורה ב-North Mole דולקת!\nתודה' });
  });

  test('with a reaction or a file beside its words is text', () => {
    expect(messages[2]).toMatchObject({
      from: 'me',
      text: 'The night porter does (for now). Your reaction says enough.',
    });
    expect(messages[2]?.media).toBeUndefined();
  });

  test('that is not drawn yet is left out', () => {
    const late = read((page) =>
      rowsOf(page)[7]!.querySelector('.msg-reactions-reaction-summary-presenter')!.remove(),
    );
    expect(late).toHaveLength(11);
  });
});

describe('a group', () => {
  test('has its senders and no other side', () => {
    const { viewer, thread } = readThread(conversationOf(fixture('thread-group.ember.en')))!;
    expect(viewer.name).toBe('Tessa Wrenfield');
    expect(thread).toMatchObject({ isGroup: true, person: { mutuals: [] } });
    expect(Object.keys(thread.person)).toEqual(['mutuals']);
    expect(thread.messages.map(({ from, senderName, text }) => [from, senderName, text])).toEqual([
      ['them', 'Nadia Ferreira-Holt', 'Who brings the projector?'],
      ['them', 'Jonas Petridis', 'I do.'],
      ['them', 'Jonas Petridis', 'And the cable this time.'],
      ['me', 'Tessa Wrenfield', 'Then I bring biscuits.'],
      ['them', 'Nadia Ferreira-Holt', 'We help teams meet better 😄'],
    ]);
    expect(new Set(thread.messages.map(({ senderId }) => senderId)).size).toBe(3);
  });

  test('is not told from the title alone', () => {
    const page = fixture('thread-group.ember.en');
    for (const row of rowsOf(page).slice(1)) row.remove();
    expect(readThread(conversationOf(page))).toBeUndefined();
  });

  test('under the title of one person is two conversations', () => {
    const page = fixture('thread-group.ember.en');
    const title = fixture('thread-odd.ember.en').querySelector('.msg-thread__link-to-profile')!;
    page.querySelector('.msg-title-bar__title-bar-title')!.replaceChildren(page.adoptNode(title));
    expect(readThread(conversationOf(page))).toBeUndefined();
  });

  test('has a box for nobody', () => {
    const box = fixture('thread-group.ember.en').querySelector('.msg-form__contenteditable')!;
    expect(readCompose(box)?.recipient).toEqual({ mutuals: [] });
  });
});
