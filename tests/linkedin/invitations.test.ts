// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { answeredAt, readInvitations } from '@/utils/linkedin/adapters/invitations';
import { rootsOf } from '@/utils/linkedin/roots';
import { routeOf } from '@/utils/linkedin/routes';
import { growsInProportion } from '../growth';
import { fixture, fixtures, pageOf } from './page';

const NOW = Date.UTC(2026, 10, 23, 12);
const RECEIVED = '/mynetwork/invitation-manager/received/';
const SENT = '/mynetwork/invitation-manager/sent/';
const DAY = 86_400_000;

const readAt = (page: Document, address: string) => readInvitations(rootsOf(page), routeOf(address), NOW);
const people = (page: Document, address: string) =>
  readAt(page, address)?.map(({ person, note }) => [person.name, person.slug, person.headline, note]);
const daysAgo = (instant: string) => (NOW - Date.parse(instant)) / DAY;

describe('received invitations', () => {
  test('are those in the list, without suggested people', () => {
    expect(people(fixture('invitations-received.sdui.en'), RECEIVED)).toEqual([
      [
        'Perpetua Nightingale-Ross',
        'perpetua-nightingale-ross-77a01',
        'Depot planner at Kestrel Lines',
        'Hello Tessa, we shared a table at the Harbourside supper.\nYou were right about the night ferry.',
      ],
      ['Cormac Ashdown', 'cormac-ashdown-41c09', 'We book 20 demos a month for B2B founders', ''],
      ['Ottilie Brandvold', 'ottilie-brandvold-9e5', 'Lighthouse archivist', ''],
      [
        'Dr. Thandeka Mokoena, MBA',
        'thandeka-mokoena-0c1',
        undefined,
        'I would like to add you to my professional network.',
      ],
    ]);
  });

  test('in German', () => {
    expect(people(fixture('invitations-received.sdui.de'), RECEIVED)).toEqual([
      [
        'Friederike Sandmann-Ohl',
        'friederike-sandmann-ohl-3a7',
        'Schichtplanung bei Nordlicht Kliniken',
        'Guten Tag, wir standen in Erlenau an derselben Tafel.',
      ],
      ['Gernot Tausendpfund', 'gernot-tausendpfund-8b2', 'Vertrieb, der zuhört', ''],
      ['Zoë Łukasiewicz', 'zoë-łukasiewicz-5f0', 'Kranführerin', ''],
    ]);
  });

  test.each(['en', 'de'])('say between which days they came, in %s', (language) => {
    const ages = readAt(fixture(`invitations-received.sdui.${language}`), RECEIVED)!.map(({ age }) => [
      Math.round(daysAgo(age!.to)),
      Math.round(daysAgo(age!.from)),
    ]);
    expect(ages).toEqual(
      language === 'en'
        ? [
            [1, 3],
            [4, 14],
            [4, 14],
            [0, 2],
          ]
        : [
            [11, 21],
            [0, 2],
            [70, 124],
          ],
    );
  });

  test('on My Network are those of the preview', () => {
    expect(people(fixture('mynetwork-grow.sdui.en'), '/mynetwork/grow/')?.map(([name]) => name)).toEqual([
      'Perpetua Nightingale-Ross',
      'Cormac Ashdown',
    ]);
    expect(readAt(fixture('mynetwork-grow.sdui.en'), RECEIVED)).toBeUndefined();
  });

  test('to follow a company or to read a newsletter are none', () => {
    const page = fixture('invitations-received.sdui.en');
    const link = page.createElement('a');
    link.href = 'https://www.linkedin.com/newsletters/harbour-notes-7300000000000000001/';
    link.textContent = 'Harbour notes';
    page.querySelector('[role="listitem"] strong')!.closest('p')!.append(link);
    expect(people(page, RECEIVED)?.map(([name]) => name)).not.toContain('Perpetua Nightingale-Ross');
  });

  test('are not taken from suggested people, wherever these stand', () => {
    const page = fixture('invitations-received.sdui.en');
    const rows = [...page.querySelectorAll('[role="listitem"]')];
    page.querySelector('[componentkey="InvitationManagerPage_InvitationsList"]')!.append(...rows.slice(4));
    expect(readAt(page, RECEIVED)).toHaveLength(4);
    const list = page.querySelector('[componentkey="InvitationManagerPage_InvitationsList"]')!;
    list.removeAttribute('componentkey');
    expect(readAt(page, RECEIVED)).toHaveLength(4);
  });

  test('in a language that the page does not name have no age', () => {
    const page = fixture('invitations-received.sdui.de');
    page.documentElement.removeAttribute('lang');
    const [first] = readAt(page, RECEIVED)!;
    expect(first?.age).toBeUndefined();
    expect(first?.person.headline).toBe('Schichtplanung bei Nordlicht Kliniken');
  });
});

describe('sent invitations', () => {
  test('with and without a note', () => {
    const page = fixture('invitations-sent.sdui.en');
    expect(people(page, SENT)).toEqual([
      [
        'Mara Ellingsworth',
        'mara-ellingsworth-3f8c21',
        'Head of Platform Operations at Tidewater Freight',
        'Mara, your point about rosters at Harbourside stayed with me.',
      ],
      ['Anselm Dubrovnik', 'anselm-dubrovnik-5520f', 'Freight software, mostly the quiet parts', ''],
      ['Ruben Saltmarsh', 'ruben-saltmarsh-c3e77', 'Teaches people to read timetables', ''],
    ]);
    expect(readAt(page, SENT)?.every(({ direction }) => direction === 'sent')).toBe(true);
    const [, month, today] = readAt(page, SENT)!.map(({ age }) => age!);
    expect([daysAgo(month!.to), daysAgo(month!.from)]).toEqual([14, 62]);
    expect([daysAgo(today!.to), daysAgo(today!.from)]).toEqual([0, 1]);
  });

  test('are not taken for received ones while the old list stands under the new address', () => {
    expect(readAt(fixture('invitations-sent.sdui.en'), RECEIVED)).toEqual([]);
    expect(readAt(fixture('invitations-received.sdui.en'), SENT)).toEqual([]);
  });
});

test.each(fixtures.filter((name) => !name.startsWith('invitations-')))('none on %s', (name) => {
  expect(readAt(fixture(name), RECEIVED)).toBeUndefined();
  expect(readAt(fixture(name), '/in/mara-ellingsworth-3f8c21/')).toBeUndefined();
});

describe('a press', () => {
  /** The path of an event at the innermost part of a control. */
  function pathTo(control: Element): EventTarget[] {
    const path: EventTarget[] = [];
    let node: Element | null = control;
    while (node?.firstElementChild) node = node.firstElementChild;
    for (; node; node = node.parentElement) path.push(node);
    return [...path, control.ownerDocument];
  }
  const rowsOf = (page: Document) => [...page.querySelectorAll('[role="listitem"]')];
  const answered = (control: Element) => answeredAt(pathTo(control), NOW);
  const pressed = (control: Element) => answered(control)?.invitation.person.name;

  test('on Accept, a button or a link, names whose it is', () => {
    const page = fixture('invitations-received.sdui.en');
    const named = rowsOf(page).map((row) => {
      const controls = [...row.querySelectorAll('[aria-label], a[href*="/mynetwork/"]')].filter((control) =>
        ['button', 'a'].includes(control.localName),
      );
      return pressed(controls.at(-1)!);
    });
    expect(named).toEqual([
      'Perpetua Nightingale-Ross',
      'Cormac Ashdown',
      'Ottilie Brandvold',
      'Dr. Thandeka Mokoena, MBA',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('on Accept is told from one on Ignore, which a follower’s row lacks', () => {
    const page = fixture('invitations-received.sdui.en');
    const all = rowsOf(page).map((row) =>
      [...row.querySelectorAll('button[aria-label], a[href*="/mynetwork/"]')].map(
        (control) => answered(control)?.is,
      ),
    );
    expect(all.slice(0, 4)).toEqual([
      ['ignored', 'accepted'],
      ['ignored', 'accepted'],
      ['accepted'],
      ['ignored', 'accepted'],
    ]);
    expect(all.slice(4).flat().filter(Boolean)).toEqual([]);
  });

  test('on My Network and in German', () => {
    const accept = (page: Document) =>
      pressed(page.querySelectorAll('[role="listitem"] button[aria-label]')[1]!);
    expect(accept(fixture('mynetwork-grow.sdui.en'))).toBe('Perpetua Nightingale-Ross');
    expect(accept(fixture('invitations-received.sdui.de'))).toBe('Friederike Sandmann-Ohl');
  });

  test('on anything else is none', () => {
    const page = fixture('invitations-received.sdui.en');
    const [row] = rowsOf(page);
    for (const other of row!.querySelectorAll('a, button:not([aria-label]), [data-testid], p')) {
      expect(pressed(other), other.outerHTML).toBeUndefined();
    }
    for (const other of page.querySelectorAll('nav a, header a, dialog button'))
      expect(pressed(other)).toBeUndefined();
    for (const withdraw of fixture('invitations-sent.sdui.en').querySelectorAll(
      '[role="listitem"] a, dialog button',
    ))
      expect(pressed(withdraw)).toBeUndefined();
  });
});

const hostileList = (rows: number, paragraphs: number) => {
  const row = `<div role="listitem"><a href="/in/a-1/">A</a>${'<p>1</p>'.repeat(paragraphs)}<button aria-label="i"></button><button aria-label="a"></button></div>`;
  return pageOf(
    `<html lang="en"><main data-sdui-screen="com.linkedin.mynetwork.invitations.X">${row.repeat(rows)}</main></html>`,
  );
};

test.each([
  ['rows', (count: number) => hostileList(count, 30)],
  ['words', (count: number) => hostileList(10, count)],
])('a hostile list is read in time in proportion to its %s', async (_, made) => {
  expect(readAt(made(40), RECEIVED)?.length).toBeGreaterThan(0);
  expect(await growsInProportion((page) => readAt(page, RECEIVED), 40, made)).toBe(true);
});
