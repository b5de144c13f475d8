import { describe, expect, test } from 'vitest';
import { messageUrn, threadId } from './messages';
import { pageAt } from './pages';
import { mara } from './people';
import { World } from './world';

const open = (world: World, path: string) => pageAt(world, new URL(path, 'https://www.linkedin.com'));
const world = new World();

describe('the rehearsal', () => {
  test.each(Object.values(world.people))(
    'shows $name with nothing of the person in the fixture',
    (person) => {
      const { document, data } = open(world, `/in/${person.slug}/`);
      const html = document.documentElement.outerHTML + data.late.join('');
      expect(document.querySelector('h2')?.textContent).toBe(person.name);
      expect(html).toContain(person.memberId);
      if (person !== mara) expect(html).not.toMatch(new RegExp(`${mara.memberId}|${mara.company}`));
    },
  );

  test('leads the viewer’s own address and member ids to the slug', () => {
    expect(open(world, '/in/me/').path).toBe(`/in/${world.viewer.slug}/`);
    expect(open(world, `/in/${world.people.kofi.memberId}/`).path).toBe(`/in/${world.people.kofi.slug}/`);
  });

  test('changes classes and ids at each load, and keeps equal ones equal', () => {
    const classes = () => [
      ...open(world, '/in/mara-ellingsworth-3f8c21/').document.querySelectorAll('main p'),
    ];
    const [first, second] = [classes(), classes()].map((all) => all.map((one) => one.className));
    expect(first).not.toEqual(second);
    expect(new Set(first).size).toBe(new Set(second).size);
  });

  test('shows an invitation as pending, for the viewer who sent it', () => {
    const fresh = new World();
    const connect = () =>
      open(fresh, `/in/${mara.slug}/`).document.querySelector('a[href$="=mara-ellingsworth-3f8c21"]');
    expect(connect()).not.toBeNull();
    fresh.invite(mara.slug, 'Hello');
    expect(connect()).toBeNull();
    fresh.signIn('omar');
    expect(connect()).not.toBeNull();
  });

  test('shows a conversation’s messages, with ids that hold time and conversation', () => {
    const fresh = new World();
    const thread = fresh.thread('kofi');
    const { at } = fresh.deliver('kofi', 'One\n<b>two</b>');
    const { document } = open(fresh, `/messaging/thread/${thread.id}/`);
    const last = [...document.querySelectorAll('[data-event-urn]')].at(-1);
    expect(last?.getAttribute('data-event-urn')).toBe(messageUrn(fresh.viewer.memberId, thread.uuid, at));
    expect(last?.querySelector('p')?.innerHTML).toBe('One<br>&lt;b&gt;two&lt;/b&gt;');
    const urn = messageUrn('me', 'a-uuid', 1_700_000_000_000);
    expect(atob(urn.slice(urn.indexOf(',2-') + 3, -1))).toBe('1700000000000b00000-100&a-uuid_100');
    expect(atob(threadId('a-uuid').slice(2))).toBe('a-uuid_100');
  });
});
