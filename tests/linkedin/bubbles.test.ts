// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readCompose } from '@/utils/linkedin/adapters/compose';
import { openConversations, readBegun, wordsIn } from '@/utils/linkedin/adapters/thread';
import { rootsOf } from '@/utils/linkedin/roots';
import { fixture } from './page';

const rootsIn = (name: string) => rootsOf(fixture(name));
const editorsIn = (roots: readonly ParentNode[]) =>
  roots.flatMap((root) => [...root.querySelectorAll('.msg-form__contenteditable')]);
const told = (roots: readonly ParentNode[]) =>
  openConversations(roots).map(({ thread }) => [
    thread.person.name,
    thread.messages.map(({ from, text }) => `${from}: ${text}`),
  ]);

describe('conversations that are open', () => {
  test('are those of the bubbles that show messages, in the shadow root', () => {
    expect(told(rootsIn('bubbles.shadow.en'))).toEqual([
      [
        'Kofi Adomako-Lindt',
        [
          'them: The ward is quieter since Monday.',
          'them: Nobody has called at night:\nnot once.',
          'me: That is the best news of my month.\nDid the sister say why?',
          'me: I can come by on Thursday & bring the new sheet 🙂',
          'them: Thursday is good. Bring two copies.',
        ],
      ],
      [
        'Ines Morando',
        [
          'them: Hi Tessa, loved your profile! We help revenue leaders 3x their pipeline with AI. Open to a quick 15-minute call this week?',
        ],
      ],
    ]);
  });

  test('say whose mailbox they are in, with headline and time', () => {
    const [kofi] = openConversations(rootsIn('bubbles.shadow.en'));
    expect(kofi?.viewer).toEqual({
      memberId: 'ACoAAFAKETessac71m1074m6Q6f99c132fbm028',
      name: 'Tessa Wrenfield',
    });
    expect(kofi?.thread.person.headline).toBe('Procurement Lead at Brightwater Clinics');
    expect(kofi?.thread.messages[2]?.at).toBe('2026-11-23T08:32:11.044Z');
    expect(kofi?.thread.isGroup).toBeUndefined();
  });

  test('in the helper frame, in Spanish', () => {
    expect(told(rootsIn('bubbles.frame.es'))).toEqual([
      [
        'Renata Olmedo',
        [
          'them: Hola, Lucía:\ngracias por venir al taller.',
          'me: Gracias a ti. Me quedé pensando en lo que dijiste de las rutas cortas.',
        ],
      ],
    ]);
  });

  test('are the page’s and the bubbles’, each once', () => {
    const page = fixture('thread.ember.en');
    const bubbles = rootsIn('bubbles.shadow.en')[0]!.querySelector('aside')!;
    page.body.append(page.adoptNode(bubbles));
    const twin = page
      .querySelector('.msg-convo-wrapper.msg-thread .msg-s-message-list-content')!
      .cloneNode(true);
    page.querySelector('.msg-overlay-conversation-bubble .msg-s-message-list-content')!.replaceWith(twin);
    expect(told(rootsOf(page)).map(([name]) => name)).toEqual(['Kofi Adomako-Lindt', 'Ines Morando']);
  });

  test('leave out the page’s own while the address is another’s', () => {
    const roots = rootsIn('thread.ember.en');
    expect(openConversations(roots, 'c2a94b70-11de-4f0e-a8b3-66f2d9ce7712_100')).toEqual([]);
    expect(openConversations(roots, '5d0c1f4e-8a37-4b52-9c61-0e7d21b3a901_100')).toHaveLength(1);
  });

  test('name the elements of their messages’ words', () => {
    const [kofi] = openConversations(rootsIn('bubbles.shadow.en'));
    const words = wordsIn(kofi!.element);
    expect(kofi!.thread.messages.map(({ pageId }) => words.get(pageId!)?.length)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('message boxes, several at once', () => {
  const boxes = (name: string) => editorsIn(rootsIn(name)).map((editor) => readCompose(editor)!);

  test('are each for the person of their own bubble', () => {
    const read = boxes('bubbles.shadow.en');
    expect(read.map(({ recipient }) => [recipient.name, recipient.memberId ?? recipient.slug])).toEqual([
      ['Kofi Adomako-Lindt', 'ACoAAFAKEKofi53Q846md832mfm58941m19c150'],
      ['Ines Morando', expect.stringMatching(/^ACoAAFAKEInes/)],
      ['Blake Sterling-Moore', expect.stringMatching(/^ACoAAFAKEBlake/)],
      ['Mara Ellingsworth', 'mara-ellingsworth-3f8c21'],
    ]);
    expect(new Set(read.map(({ threadKey }) => threadKey)).size).toBe(4);
    expect(new Set(read.map(({ send }) => send)).size).toBe(4);
    expect(read.map(({ send }) => send?.matches(':enabled'))).toEqual([false, true, false, false]);
  });

  test('of a new message to two people are for nobody', () => {
    expect(boxes('bubbles.frame.es').map(({ recipient }) => recipient.name)).toEqual([
      'Renata Olmedo',
      'Anselmo Quirós',
      undefined,
    ]);
  });
});

describe('what a new message became', () => {
  const roots = rootsIn('bubbles.shadow.en');
  const { thread } = openConversations(roots)[0]!;
  const { text, at } = thread.messages.findLast(({ from }) => from === 'me')!;
  const to = 'Kofi Adomako-Lindt';

  test('is the conversation with its addressee that shows it last', () => {
    expect(readBegun(roots, { to, text: `${text} `, at })).toEqual({
      threadKey: thread.key,
      person: thread.person,
    });
  });

  test.each([
    ['somebody else’s', { to: 'Ines Morando', text, at }],
    ['of several', { to: undefined, text, at }],
    ['with other words', { to, text: 'Thursday?', at }],
    ['with words of theirs', { to, text: 'Thursday is good. Bring two copies.', at }],
    ['long ago', { to, text, at: '2026-11-24T08:00:00.000Z' }],
  ])('is none %s', (_, sent) => {
    expect(readBegun(roots, sent)).toBeUndefined();
  });
});
