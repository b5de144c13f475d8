// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readProfile } from '@/utils/linkedin/adapters/profile';
import { readOwnProfile, readViewer } from '@/utils/linkedin/adapters/viewer';
import { rootsOf } from '@/utils/linkedin/roots';
import { routeOf } from '@/utils/linkedin/routes';
import { fixture, fixtures } from './page';

const profileAt = (page: Document, address: string) => readProfile(rootsOf(page), routeOf(address));

const MARA = '/in/mara-ellingsworth-3f8c21/';
const mara = {
  memberId: 'ACoAAFAKEMara105c652cmbd09c3fbmdb7634Qb',
  slug: 'mara-ellingsworth-3f8c21',
  name: 'Mara Ellingsworth',
  headline: 'Head of Platform Operations at Tidewater Freight',
  company: 'Tidewater Freight',
  degree: 2,
  mutuals: ['Jonas Petridis', 'Lena Whitcombe'],
};

const TESSA = '/in/tessa-wrenfield-4b1077/';
const tessa = {
  memberId: 'ACoAAFAKETessac71m1074m6Q6f99c132fbm028',
  slug: 'tessa-wrenfield-4b1077',
  name: 'Tessa Wrenfield',
  headline: 'Account Executive at Oakline Scheduling',
  company: 'Oakline Scheduling',
};

describe('profile', () => {
  test('of a stranger', () => {
    expect(profileAt(fixture('profile.sdui.en'), MARA)).toEqual({
      person: mara,
      isOwn: false,
      isPending: false,
    });
  });

  test('of somebody invited', () => {
    expect(profileAt(fixture('profile-pending.sdui.en'), MARA)).toEqual({
      person: mara,
      isOwn: false,
      isPending: true,
    });
  });

  test('of a connection, with a hidden degree of another value', () => {
    const profile = profileAt(fixture('profile-connected.sdui.en'), MARA);
    expect(profile).toEqual({ person: { ...mara, degree: 1 }, isOwn: false, isPending: false });
  });

  test('in German', () => {
    expect(profileAt(fixture('profile.sdui.de'), '/in/annegret-holzapfel-thun-81e2d/')?.person).toEqual({
      memberId: 'ACoAAFAKEAnnegret7d1cfm75bcQ643dfQ4fQQ4',
      slug: 'annegret-holzapfel-thun-81e2d',
      name: 'Annegret Holzapfel-Thun',
      headline: 'Leiterin Einkauf bei Mühlbrunn Werkzeugbau',
      company: 'Mühlbrunn Werkzeugbau',
      degree: 1,
      mutuals: ['Wolfram Kesselring'],
    });
  });

  test('behind the invite dialog', () => {
    expect(profileAt(fixture('invite-note.shadow.en'), MARA)?.person).toEqual(mara);
  });

  test('under an encoded address and by member id', () => {
    const page = fixture('profile.sdui.en');
    expect(profileAt(page, '/in/%6Dara-Ellingsworth-3f8c21/overlay/contact-info/')?.person).toEqual(mara);
    expect(profileAt(page, `/in/${mara.memberId}/`)?.person).toEqual(mara);
  });

  test('says nothing while the last person stands under the next one’s address', () => {
    const page = fixture('profile.sdui.en');
    expect(profileAt(page, '/in/somebody-else-1/')).toBeUndefined();
    expect(profileAt(page, '/in/ACoAAFAKESomebodyElse/')).toBeUndefined();
    expect(profileAt(page, '/feed/')).toBeUndefined();
  });

  test('says nothing of a card that names two people', () => {
    const page = fixture('profile.sdui.en');
    page
      .querySelector('[componentkey$="Topcard"] a[href*="custom-invite"]')!
      .setAttribute('href', '/preload/custom-invite/?vanityName=somebody-else-1');
    expect(profileAt(page, MARA)).toBeUndefined();
  });

  test('leaves out what the page does not show', () => {
    const page = fixture('profile.sdui.en');
    for (const gone of page.querySelectorAll('[componentkey$="Topcard"] :is(p, strong)')) gone.remove();
    expect(profileAt(page, MARA)?.person).toEqual({
      memberId: mara.memberId,
      slug: mara.slug,
      name: mara.name,
      mutuals: [],
    });
  });

  test('of the viewer tells whose LinkedIn this is', () => {
    const roots = rootsOf(fixture('profile-self.sdui.en'));
    expect(readViewer(roots, routeOf('/in/tessa-wrenfield-4b1077/'))).toEqual({
      memberId: 'ACoAAFAKETessac71m1074m6Q6f99c132fbm028',
      slug: 'tessa-wrenfield-4b1077',
      name: 'Tessa Wrenfield',
      headline: 'Account Executive at Oakline Scheduling',
    });
    expect(readViewer(rootsOf(fixture('profile.sdui.en')), routeOf(MARA))).toBeUndefined();
  });

  test('of the viewer has what a wording may say of them', () => {
    expect(readOwnProfile(rootsOf(fixture('profile-self.sdui.en')), routeOf(TESSA))).toEqual(tessa);
    expect(readOwnProfile(rootsOf(fixture('profile.sdui.en')), routeOf(MARA))).toBeUndefined();
  });

  test.each(fixtures.filter((name) => !/^(?:profile|invite)/.test(name)))('none on %s', (name) => {
    expect(profileAt(fixture(name), MARA)).toBeUndefined();
  });
});

describe('profile in the older stack', () => {
  const SIGRID = '/in/sigrid-halvorsen-okafor-6b1/';
  const sigrid = {
    memberId: expect.stringMatching(/^ACoAAFAKESigrid/),
    slug: 'sigrid-halvorsen-okafor-6b1',
    name: 'Sigrid Halvorsen-Okafor',
    headline: 'Crane scheduling, and the occasional poem',
    company: 'Northmole Terminals',
    degree: 2,
    mutuals: ['Jonas Petridis', 'Lena Whitcombe'],
  };
  const sigridAt = (change: (page: Document) => void, address = SIGRID) => {
    const page = fixture('profile.ember.en');
    change(page);
    return profileAt(page, address);
  };

  test('of a stranger, and of the same one invited', () => {
    expect(profileAt(fixture('profile.ember.en'), SIGRID)).toEqual({
      person: sigrid,
      isOwn: false,
      isPending: false,
    });
    expect(profileAt(fixture('profile-pending.ember.en'), SIGRID)).toEqual({
      person: sigrid,
      isOwn: false,
      isPending: true,
    });
  });

  test('of a connection, in Polish', () => {
    expect(profileAt(fixture('profile-connected.ember.pl'), '/in/wacława-brzezińska-lis-2c4/')).toEqual({
      person: {
        memberId: expect.stringMatching(/^ACoAAFAKEWaclawa/),
        slug: 'wacława-brzezińska-lis-2c4',
        name: 'Wacława Brzezińska-Lis',
        headline: 'Kierowniczka zmiany w Porcie Zmyślonym',
        company: 'Port Zmyślony S.A.',
        degree: 1,
        mutuals: ['Bogumiła Żeleńska'],
      },
      isOwn: false,
      isPending: false,
    });
  });

  test('of the viewer', () => {
    const roots = rootsOf(fixture('profile-self.ember.en'));
    expect(readOwnProfile(roots, routeOf(TESSA))).toEqual(tessa);
    expect(readViewer(roots, routeOf(TESSA))?.name).toBe('Tessa Wrenfield');
    expect(profileAt(fixture('profile-self.ember.en'), TESSA)?.person.degree).toBeUndefined();
  });

  test('by member id, and with the address encoded', () => {
    const memberId = profileAt(fixture('profile.ember.en'), SIGRID)?.person.memberId;
    expect(profileAt(fixture('profile.ember.en'), `/in/${memberId}/`)?.person).toEqual(sigrid);
    expect(sigridAt(() => {}, '/in/%53igrid-halvorsen-okafor-6b1/')?.person).toEqual(sigrid);
  });

  test('says nothing while the last person stands under the next one’s address', () => {
    expect(sigridAt(() => {}, '/in/somebody-else-1/')).toBeUndefined();
    expect(sigridAt(() => {}, '/in/ACoAAFAKESomebodyElse/')).toBeUndefined();
    expect(sigridAt(() => {}, '/feed/')).toBeUndefined();
  });

  test('says nothing of a card with the ids of two people', () => {
    const mixed = sigridAt((page) => {
      const link = page.querySelector('[data-member-id] a[href*="facetConnectionOf"]')!;
      link.setAttribute('href', link.getAttribute('href')!.replace(/ACoAA\w+/, 'ACoAAFAKESomebodyElse'));
    });
    expect(mixed).toBeUndefined();
  });

  test('takes no word of the degree when Connect says otherwise, and no company from one name alone', () => {
    const read = sigridAt((page) => {
      page.querySelector('[data-member-id] .dist-value')!.textContent = ' 1st ';
      page.querySelector('[data-member-id] li:has(> button img)')!.remove();
    });
    expect(read?.person).toMatchObject({ name: sigrid.name, headline: sigrid.headline });
    expect(read?.person.degree).toBeUndefined();
    expect(read?.person.company).toBeUndefined();
  });

  test('leaves out what the page does not show', () => {
    const bare = sigridAt((page) => {
      for (const gone of page.querySelectorAll(
        '[data-member-id] :is(.text-body-medium, .distance-badge, ul, a[href*="onnectionOf"])',
      ))
        gone.remove();
      for (const gone of page.querySelectorAll('a[href*="profileUrn"]')) gone.remove();
    });
    expect(bare?.person).toEqual({ slug: sigrid.slug, name: sigrid.name, mutuals: [] });
  });

  test('leaves other people’s controls beside the card alone', () => {
    const read = sigridAt((page) =>
      page.querySelector('[data-member-id] button:has([data-test-icon="connect-small"])')!.remove(),
    );
    expect(read?.isPending).toBe(false);
  });
});
