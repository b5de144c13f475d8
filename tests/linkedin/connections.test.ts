// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readConnections } from '@/utils/linkedin/adapters/connections';
import { rootsOf } from '@/utils/linkedin/roots';
import { routeOf } from '@/utils/linkedin/routes';
import { fixture, fixtures } from './page';

const ADDRESS = '/mynetwork/invite-connect/connections/';
const readAt = (page: Document, address = ADDRESS) => readConnections(rootsOf(page), routeOf(address));

test('the user’s connections, each with their own id and day', () => {
  expect(readAt(fixture('connections.sdui.en'))).toEqual([
    {
      person: {
        slug: 'kofi-adomako-lindt-90d3e2',
        memberId: 'ACoAAFAKEKofi53Q846md832mfm58941m19c150',
        name: 'Kofi Adomako-Lindt',
        headline: 'Procurement Lead at Brightwater Clinics',
        degree: 1,
        mutuals: [],
      },
      since: '2026-11-17T00:00:00.000Z',
    },
    {
      person: {
        slug: 'mara-ellingsworth-3f8c21',
        memberId: 'ACoAAFAKEMara105c652cmbd09c3fbmdb7634Qb',
        name: 'Mara Ellingsworth',
        headline: 'Head of Platform Operations at Tidewater Freight',
        degree: 1,
        mutuals: [],
      },
      since: '2026-10-02T00:00:00.000Z',
    },
    {
      person: {
        slug: 'zoë-łukasiewicz-5f0',
        memberId: expect.stringMatching(/^ACoAAFAKEZoe/),
        name: 'Zoë Łukasiewicz',
        headline: 'Crane driver',
        degree: 1,
        mutuals: [],
      },
      since: '2026-06-24T00:00:00.000Z',
    },
    {
      person: {
        slug: 'gwendolen-pryce-17',
        name: 'Gwendolen Pryce',
        headline: 'Night editor',
        degree: 1,
        mutuals: [],
      },
      since: '2025-01-09T00:00:00.000Z',
    },
  ]);
});

test('without a key on each row, nobody has another’s day', () => {
  const page = fixture('connections.sdui.en');
  for (const p of page.querySelectorAll('p')) if (/^Connected on June/.test(p.textContent)) p.remove();
  expect(readAt(page)?.map(({ since }) => since?.slice(0, 10))).toEqual([
    '2026-11-17',
    '2026-10-02',
    undefined,
    '2025-01-09',
  ]);
});

test('an empty list is a list, another page is none', () => {
  const page = fixture('connections.sdui.en');
  for (const link of page.querySelectorAll('a[href*="/in/"]')) link.remove();
  expect(readAt(page)).toEqual([]);
  expect(readAt(fixture('connections.sdui.en'), '/mynetwork/grow/')).toBeUndefined();
});

test.each(fixtures.filter((name) => !name.startsWith('connections')))('none on %s', (name) => {
  expect(readAt(fixture(name))).toBeUndefined();
});
