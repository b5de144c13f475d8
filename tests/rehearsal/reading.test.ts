// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readCompose } from '@/utils/linkedin/adapters/compose';
import { connectAt, isInvited } from '@/utils/linkedin/adapters/connect-control';
import { readConnections } from '@/utils/linkedin/adapters/connections';
import { readInvitations } from '@/utils/linkedin/adapters/invitations';
import { isGated, readInviteDialog } from '@/utils/linkedin/adapters/invite-dialog';
import { readProfile } from '@/utils/linkedin/adapters/profile';
import { openConversations } from '@/utils/linkedin/adapters/thread';
import { routeOf } from '@/utils/linkedin/routes';
import { bubbleMarkup, listMarkup } from './bubbles';
import { dialogMarkup } from './dialogs';
import { languages } from './languages';
import { pageAt } from './pages';
import { World } from './world';

const ORIGIN = 'https://www.linkedin.com';
const DAY = 86_400_000;

function draw(world: World, path: string) {
  const { document, data, path: end } = pageAt(world, new URL(path, ORIGIN));
  const page = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
  const slots = [...page.querySelectorAll('[data-sdui-component]')];
  for (const [index, html] of data.late.entries()) slots[index]!.innerHTML = html;
  return { page, roots: [page], route: routeOf(ORIGIN + end) };
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const worldIn = (language: World['language'], stack: 'sdui' | 'ember' = 'sdui') =>
  Object.assign(new World(), { language, stack: { profile: stack } });

describe.each(languages)('pages in %s hold what Vouch reads', (language) => {
  describe.each(['sdui', 'ember'] as const)('profiles of the stack %s', (stack) => {
    const world = worldIn(language, stack);
    world.invite(world.people.devan.slug, 'Hello');
    const read = (path: string) => {
      const { roots, route } = draw(world, path);
      return readProfile(roots, route);
    };

    test('a stranger', () => {
      const { mara, ingrid } = world.people;
      const { name, slug, headline, company } = mara;
      expect(read(`/in/${slug}/`)).toMatchObject({
        isOwn: false,
        isPending: false,
        person: { name, slug, headline, company, degree: 2, mutuals: mara.mutuals.named },
      });
      expect(read(`/in/${encodeURIComponent(ingrid.slug)}/`)?.person).toMatchObject({
        slug: ingrid.slug,
        degree: 3,
        mutuals: [],
      });
    });

    test('somebody invited, somebody connected, and the viewer', () => {
      const { devan, kofi } = world.people;
      expect(read(`/in/${devan.slug}/`)).toMatchObject({ isPending: true, person: { name: devan.name } });
      expect(read(`/in/${kofi.slug}/`)).toMatchObject({ isPending: false, person: { degree: 1 } });
      expect(read('/in/me/')).toMatchObject({ isOwn: true, person: { name: world.viewer.name } });
    });
  });

  test('a conversation of two, with odd messages', () => {
    const world = worldIn(language);
    const thread = world.thread('blake');
    world.edit(thread, thread.messages[0]!, 'Thank you, Tessa.');
    world.hear(thread, { text: 'A question about lamps', subject: 'Lamps' });
    for (const media of ['attachment', 'voice', 'reaction'] as const) world.hear(thread, { media });
    world.retract(thread, world.hear(thread, { text: 'Gone.' }));
    world.say(thread, 'Two\nlines');
    const { roots } = draw(world, `/messaging/thread/${thread.id}/`);
    const [conversation, ...more] = openConversations(roots, `${thread.uuid}_100`);
    expect(more).toEqual([]);
    expect(conversation?.thread.person.memberId).toBe(world.people.blake.memberId);
    expect(conversation?.thread.messages).toMatchObject([
      { text: 'Thank you, Tessa.', isEdited: true, from: 'them' },
      { text: expect.stringContaining('A question about lamps') },
      { text: '', media: 'attachment' },
      { text: '', media: 'voice' },
      { text: '', media: 'reaction' },
      { text: '', isDeleted: true },
      { text: 'Two\nlines', from: 'me' },
    ]);
  });

  test('a group, on its page and in a bubble', () => {
    const world = worldIn(language);
    const { kofi, blake } = world.people;
    const thread = world.group('kofi', 'blake');
    world.hear(thread, { by: 'blake', text: 'Who brings the lamps?' });
    world.hear(thread, { by: 'kofi', text: 'I do.' });
    const bubble = parsed(bubbleMarkup(world, world.chats.show(thread)));
    const { page } = draw(world, `/messaging/thread/${thread.id}/`);
    for (const root of [page, bubble]) {
      const [conversation] = openConversations([root]);
      expect(conversation?.thread).toMatchObject({
        isGroup: true,
        messages: [
          { senderId: blake.memberId, senderName: blake.name },
          { senderId: kofi.memberId, senderName: kofi.name, text: 'I do.' },
        ],
      });
    }
  });

  test('chat bubbles and their list', () => {
    const world = worldIn(language);
    world.chats.isListOpen = true;
    const { kofi } = world.people;
    const bubbles = [world.chats.show(world.thread('kofi')), world.chats.compose(kofi)];
    const page = parsed(bubbles.map((chat) => bubbleMarkup(world, chat)).join('') + listMarkup(world));
    const conversations = openConversations([page]);
    expect(conversations.map(({ thread }) => thread.person.name)).toEqual([kofi.name]);
    expect(conversations[0]?.thread.messages).toHaveLength(3);
    expect(page.querySelectorAll('.entry-point')).toHaveLength(2);
  });

  test('invitations received and sent, and connections', () => {
    const world = worldIn(language);
    const now = Date.now();
    const { ines, thandeka, ottilie, sukarna, mara, kofi, blake } = world.people;
    const read = (path: string) => {
      const { roots, route } = draw(world, path);
      return readInvitations(roots, route, now);
    };
    const received = read('/mynetwork/invitation-manager/received/');
    expect(received?.map(({ person }) => person.name)).toEqual(
      [thandeka, ines, ottilie, sukarna].map(({ name }) => name),
    );
    expect(received?.map(({ note }) => note.split('\n').length)).toEqual([1, 2, 1, 1]);
    for (const [index, days] of [1, 8, 9, 40].entries()) {
      const { from, to } = received?.[index]?.age ?? {};
      expect(Date.parse(from ?? ''), `${days} days`).toBeLessThanOrEqual(now - days * DAY + DAY);
      expect(Date.parse(to ?? ''), `${days} days`).toBeGreaterThanOrEqual(now - days * DAY - DAY);
    }
    expect(read('/mynetwork/grow/')?.map(({ person }) => person.slug)).toEqual([thandeka.slug, ines.slug]);

    world.invite(mara.slug, 'Hello Mara');
    expect(read('/mynetwork/invitation-manager/sent/')).toMatchObject([
      { person: { slug: mara.slug, name: mara.name }, note: 'Hello Mara', age: {} },
    ]);
    world.decide(ines.slug, true);
    const { roots, route } = draw(world, '/mynetwork/invite-connect/connections/');
    const connections = readConnections(roots, route);
    expect(connections?.map(({ person }) => person.name)).toEqual([ines.name, blake.name, kofi.name]);
  });

  test('people found, and a new message to a stranger', () => {
    const world = Object.assign(worldIn(language), { notesLeft: null });
    const { ingrid, mara } = world.people;
    const search = draw(world, '/search/results/people/?keywords=harbour');
    const link = search.page.querySelector(`a[href$="vanityName=${ingrid.slug}"]`)!;
    expect(connectAt([link], search.route)).toMatchObject({
      slug: ingrid.slug,
      name: ingrid.name,
      opens: 'dialog',
    });
    expect(isInvited(search.roots, ingrid.slug)).toBe(false);
    world.invite(ingrid.slug);
    expect(isInvited(draw(world, '/search/results/people/').roots, ingrid.slug)).toBe(true);

    const { page } = draw(world, `/messaging/compose/?recipient=${mara.memberId}`);
    const editor = page.querySelector('[contenteditable]')!;
    const { name, memberId } = mara;
    expect(readCompose(editor, memberId)?.recipient).toMatchObject({ name, memberId });
    expect(readCompose(editor, ingrid.memberId)?.recipient).toEqual({ mutuals: [] });
  });

  test('the invite dialog at each step', () => {
    const world = worldIn(language);
    const drawn = (face: 'choose' | 'note') => [parsed(dialogMarkup(world, face, 'Mara Ellingsworth'))];
    const read = (face: 'choose' | 'note') => readInviteDialog(drawn(face));
    expect(read('choose')).toMatchObject({ invitee: 'Mara Ellingsworth', box: undefined });
    expect(read('note')).toMatchObject({ counter: { used: 0, limit: 200 } });
    world.notesLeft = null;
    expect(read('note')).toMatchObject({ counter: { used: 0, limit: 300 } });
    world.notesLeft = 0;
    expect(read('note')).toBeUndefined();
    expect(isGated(drawn('choose'))).toBe(false);
    world.asksEmail = true;
    expect(read('choose')).toMatchObject({ invitee: 'Mara Ellingsworth', box: undefined });
    expect(isGated(drawn('choose'))).toBe(true);
  });
});
