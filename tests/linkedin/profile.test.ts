// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readProfile } from '@/utils/linkedin/adapters/profile';
import { readViewer } from '@/utils/linkedin/adapters/viewer';
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

  test.each(fixtures.filter((name) => !/^(?:profile|invite)/.test(name)))('none on %s', (name) => {
    expect(profileAt(fixture(name), MARA)).toBeUndefined();
  });
});
