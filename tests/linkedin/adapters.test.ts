// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readCompose } from '@/utils/linkedin/adapters/compose';
import { isGated, readInviteDialog } from '@/utils/linkedin/adapters/invite-dialog';
import { readThread } from '@/utils/linkedin/adapters/thread';
import { rootsOf } from '@/utils/linkedin/roots';
import { fixture, fixtures } from './page';

const conversationOf = (page: Document) => page.querySelector('.msg-convo-wrapper')!;
const rowsOf = (page: Document) => [...page.querySelectorAll('[data-event-urn]')];
const urn = (page: Document, row: number) => rowsOf(page)[row]!.getAttribute('data-event-urn')!;

const KOFI = 'ACoAAFAKEKofi53Q846md832mfm58941m19c150';
const TESSA = 'ACoAAFAKETessac71m1074m6Q6f99c132fbm028';
const theirs = { from: 'them', senderId: KOFI, senderName: 'Kofi Adomako-Lindt' };
const own = { from: 'me', senderId: TESSA, senderName: 'Tessa Wrenfield' };

describe('conversation', () => {
  test('of two days, with groups', () => {
    const page = fixture('thread.ember.en');
    const at = (row: number, time: string) => ({ pageId: urn(page, row), at: time });
    expect(readThread(conversationOf(page))).toEqual({
      viewer: { memberId: TESSA, name: 'Tessa Wrenfield' },
      thread: {
        key: '5d0c1f4e-8a37-4b52-9c61-0e7d21b3a901_100',
        person: {
          memberId: KOFI,
          name: 'Kofi Adomako-Lindt',
          headline: 'Procurement Lead at Brightwater Clinics',
          mutuals: [],
        },
        messages: [
          {
            ...theirs,
            ...at(0, '2026-11-17T09:14:05.201Z'),
            text: 'Hello Tessa, good to put a face to the rota at last.',
          },
          {
            ...theirs,
            ...at(1, '2026-11-17T09:15:40.877Z'),
            text: 'Two things stayed with me:\nthe night handover you drew on the napkin,\nand that nobody in the room owned it.',
          },
          {
            ...own,
            ...at(2, '2026-11-17T09:24:12.044Z'),
            text: 'That napkin is on my fridge now. I am writing up what your ward sister said, and I will send it before Friday.',
          },
          {
            ...own,
            ...at(3, '2026-11-23T08:02:31.516Z'),
            text: 'Here it is, three pages and no slides: handover.example/notes',
          },
          {
            ...own,
            ...at(4, '2026-11-23T08:03:02.120Z'),
            text: 'Page two is the part about nights & weekends 🙂\nTell me where I got it wrong.',
          },
          {
            ...theirs,
            ...at(5, '2026-11-23T10:47:55.300Z'),
            text: 'Read it on the tram. Page two is right, page three is kinder than we deserve.',
          },
        ],
      },
    });
  });

  test('in German', () => {
    const { viewer, thread } = readThread(conversationOf(fixture('thread.ember.de')))!;
    expect(viewer.name).toBe('Omar Delacroix-Finch');
    expect(thread.person.name).toBe('Wolfram Kesselring');
    expect(thread.messages.map(({ from, text }) => [from, text])).toEqual([
      ['me', 'Guten Tag Herr Kesselring, danke für die Führung durch die neue Halle.'],
      ['them', 'Gern. Die Frage nach der Spätschicht habe ich weitergegeben.\nViele Grüße\nW. Kesselring'],
    ]);
  });

  const without = (change: (page: Document) => void) => {
    const page = fixture('thread.ember.en');
    change(page);
    return readThread(conversationOf(page));
  };
  const lastTexts = (read: ReturnType<typeof readThread>) =>
    read?.thread.messages.map(({ text }) => text.slice(0, 9));

  test('leaves out a message whose id cannot be read', () => {
    const read = without((page) =>
      rowsOf(page)[3]!.setAttribute('data-event-urn', 'urn:li:msg_message:(odd)'),
    );
    expect(lastTexts(read)).toEqual(['Hello Tes', 'Two thing', 'That napk', 'Page two ', 'Read it o']);
  });

  test('leaves out a message that looks own by one sign and theirs by another', () => {
    const read = without((page) => rowsOf(page)[5]!.classList.remove('msg-s-event-listitem--other'));
    expect(lastTexts(read)).not.toContain('Read it o');
    expect(read?.thread.messages).toHaveLength(5);
  });

  test('leaves out a message that could not be sent', () => {
    const read = without((page) => rowsOf(page)[4]!.classList.add('msg-s-event-listitem--error'));
    expect(lastTexts(read)).not.toContain('Page two ');
  });

  test('says nothing while another conversation stands under the title', () => {
    const read = without((page) =>
      page.querySelector('.msg-thread__link-to-profile')!.setAttribute('href', '/in/ACoAAFAKESomebodyElse/'),
    );
    expect(read).toBeUndefined();
  });

  test('says nothing when the messages are of two conversations', () => {
    const other = urn(fixture('thread.ember.de'), 0);
    expect(without((page) => rowsOf(page)[0]!.setAttribute('data-event-urn', other))).toBeUndefined();
  });

  test('says nothing when the address is that of another', () => {
    const page = conversationOf(fixture('thread.ember.en'));
    expect(readThread(page, 'c2a94b70-11de-4f0e-a8b3-66f2d9ce7712_100')).toBeUndefined();
    expect(readThread(page, '5d0c1f4e-8a37-4b52-9c61-0e7d21b3a901_100')).toBeDefined();
  });

  test('without a link to anybody and with one sender says nothing', () => {
    expect(
      without((page) => page.querySelector('.msg-thread__link-to-profile')!.removeAttribute('href')),
    ).toBeUndefined();
  });
});

describe('message box', () => {
  test('is paired with its own conversation', () => {
    const page = fixture('thread.ember.en');
    const bubble = fixture('thread.ember.de').querySelector('.msg-convo-wrapper')!;
    page.body.append(page.adoptNode(bubble));
    const [first, second] = [...page.querySelectorAll('.msg-form__contenteditable')].map(
      (box) => readCompose(box)!,
    );
    expect(first).toMatchObject({
      recipient: { memberId: KOFI },
      threadKey: '5d0c1f4e-8a37-4b52-9c61-0e7d21b3a901_100',
      viewerId: TESSA,
    });
    expect(second).toMatchObject({ recipient: { name: 'Wolfram Kesselring' } });
    expect(first?.send).not.toBe(second?.send);
    expect([first?.send?.matches(':disabled'), second?.send?.matches(':disabled')]).toEqual([true, false]);
  });

  test('outside a message form is none', () => {
    expect(readCompose(fixture('unknown.en').querySelector('[contenteditable]')!)).toBeUndefined();
  });
});

describe('invite dialog', () => {
  const dialogOf = (name: string) => readInviteDialog(rootsOf(fixture(name)));

  test('at its first step names the invitee', () => {
    const dialog = dialogOf('invite-choose.shadow.en');
    expect(dialog?.invitee).toBe('Mara Ellingsworth');
    expect(dialog?.box).toBeUndefined();
  });

  test('at its second step has box and counter', () => {
    const empty = dialogOf('invite-note.shadow.en');
    expect(empty).toMatchObject({ counter: { used: 0, limit: 200 }, notesLeft: 4 });
    expect(empty?.send?.matches(':disabled')).toBe(true);
    const filled = dialogOf('invite-note.shadow.pl');
    expect(filled).toMatchObject({ counter: { used: 152, limit: 300 } });
    expect(filled?.box?.value).toHaveLength(152);
    expect(filled?.send?.matches(':enabled')).toBe(true);
  });

  test.each([
    ['Te quedan 3 invitaciones personalizadas este mes.', 3],
    ['Noch 12 persönliche Einladungen in diesem Monat', 12],
    ['0 left', 0],
    ['None left.', undefined],
    ['3 of 5 left', undefined],
    ['Up to 300 characters', undefined],
  ])('says how many notes are left in any language: %s', (line, left) => {
    const roots = rootsOf(fixture('invite-note.shadow.en'));
    roots[0]!.querySelector('.artdeco-modal__content > p:last-child')!.textContent = line;
    expect(readInviteDialog(roots)?.notesLeft).toBe(left);
  });

  test('does not count what is offered or hinted beside the box', () => {
    const roots = rootsOf(fixture('invite-note.shadow.en'));
    const content = roots[0]!.querySelector('.artdeco-modal__content')!;
    content.querySelector('p')!.textContent = 'People say yes 2 times more often.';
    const offer = content.ownerDocument.createElement('p');
    offer.innerHTML = 'Try it 1 month for nothing: <a href="/premium/">Premium</a>';
    content.append(offer);
    expect(readInviteDialog(roots)?.notesLeft).toBe(4);
    expect(dialogOf('invite-choose.shadow.en')?.notesLeft).toBeUndefined();
    expect(dialogOf('invite-note.shadow.pl')?.notesLeft).toBeUndefined();
  });

  test('is told from the notice that nothing was sent', () => {
    expect(dialogOf('invite-limit.shadow.en')).toBeUndefined();
    expect(fixtures.filter((name) => isGated(rootsOf(fixture(name))))).toEqual([
      'invite-limit.shadow.en',
      'invite-upsell.shadow.en',
    ]);
  });
});
