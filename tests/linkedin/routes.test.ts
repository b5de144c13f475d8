import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invitedSlug, isRead, memberIdOf, profileOf, routeOf, sameSlug } from '@/utils/linkedin/routes';

test.each([
  ['https://www.linkedin.com/in/mara-3f8c21/', { kind: 'profile', slug: 'mara-3f8c21' }],
  ['https://www.linkedin.com/in/mara-3f8c21?x=1#y', { kind: 'profile', slug: 'mara-3f8c21' }],
  ['/in/zo%C3%AB-%C5%82-1/', { kind: 'profile', slug: 'zoë-ł-1' }],
  ['/in/mara-3f8c21/overlay/contact-info/', { kind: 'profile', slug: 'mara-3f8c21' }],
  ['/in/ACoAAFAKEMara105c652/', { kind: 'profile', memberId: 'ACoAAFAKEMara105c652' }],
  ['/in/mara-3f8c21/details/experience/', { kind: 'other' }],
  ['/in/me/', { kind: 'other' }],
  ['/in/bad%E0%A4/', { kind: 'other' }],
  ['/messaging/', { kind: 'thread' }],
  ['/messaging/thread/2-abc/', { kind: 'thread' }],
  [
    `/messaging/thread/2-${btoa('5d0c1f4e-8a37-4b52-9c61-0e7d21b3a901_100')}/`,
    { kind: 'thread', threadKey: '5d0c1f4e-8a37-4b52-9c61-0e7d21b3a901_100' },
  ],
  ['/preload/custom-invite/?vanityName=zo%C3%AB-1', { kind: 'invite', slug: 'zoë-1' }],
  ['/mynetwork/', { kind: 'network' }],
  ['/mynetwork/grow/?x=1', { kind: 'network' }],
  ['/mynetwork/invitation-manager/', { kind: 'invitations', direction: 'received' }],
  ['/mynetwork/invitation-manager/received/CONNECTION/', { kind: 'invitations', direction: 'received' }],
  ['/mynetwork/invitation-manager/sent/', { kind: 'invitations', direction: 'sent' }],
  ['/mynetwork/invitation-manager/elsewhere/', { kind: 'other' }],
  ['/mynetwork/invite-connect/connections/', { kind: 'connections' }],
  ['/mynetwork/invite-connect/', { kind: 'other' }],
  ['/mynetwork/network-manager/people-follow/', { kind: 'other' }],
  ['/feed/', { kind: 'feed' }],
  ['/search/results/people/?keywords=x', { kind: 'other' }],
  ['https://elsewhere.example/in/mara/', { kind: 'other' }],
])('%s', (address, route) => expect(routeOf(address)).toEqual(route));

test.each([
  ['/in/mara/', true],
  ['/messaging/', true],
  ['/mynetwork/', true],
  ['/mynetwork/invitation-manager/sent/', true],
  ['/mynetwork/invite-connect/connections/', true],
  ['/feed/', false],
  ['/jobs/', false],
])('%s is read: %s', (path, read) => expect(isRead(routeOf(path))).toBe(read));

test('a Connect control names whom it invites, encoded or not', () => {
  expect(invitedSlug('/preload/custom-invite/?vanityName=zoë-1')).toBe('zoë-1');
  expect(invitedSlug('https://www.linkedin.com/preload/search-custom-invite/?vanityName=zo%C3%AB-1')).toBe(
    'zoë-1',
  );
  expect(invitedSlug('/in/zoë-1/?vanityName=x')).toBeUndefined();
});

test('spellings of a slug', () => {
  expect(sameSlug('Zoë-1', 'zoe\u0308-1')).toBe(true);
  expect(sameSlug('zoe-1', 'zoë-1')).toBe(false);
});

test('a slug is no member id', () => {
  expect(memberIdOf('acoustic-consultant-12345')).toBeUndefined();
  expect(memberIdOf('AC-DC-fan-club')).toBeUndefined();
});

test('no address throws, and none is taken for a profile of nobody', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((text) => `/in/${text}`),
      ),
      (address) => {
        const route = routeOf(address);
        if (route.kind === 'profile') expect(route.slug ?? route.memberId).toBeTruthy();
        expect(() => profileOf(address)).not.toThrow();
      },
    ),
  );
});
