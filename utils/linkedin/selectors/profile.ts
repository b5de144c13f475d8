import { defineSelector } from './define';

const ALL = {
  'profile.sdui.en': 1,
  'profile.sdui.de': 1,
  'profile-pending.sdui.en': 1,
  'profile-connected.sdui.en': 1,
  'profile-self.sdui.en': 1,
  'invite-choose.shadow.en': 1,
  'invite-note.shadow.en': 1,
  'invite-note.shadow.pl': 1,
  'invite-limit.shadow.en': 1,
  'invite-upsell.shadow.en': 1,
};
/** The card occurs twice, one within the other. */
const TWICE = Object.fromEntries(Object.keys(ALL).map((fixture) => [fixture, 2]));

export const topCard = defineSelector({
  what: 'Card at the top of a profile; its key holds the member id',
  css: ['[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]'],
  expect: TWICE,
});

export const profileName = defineSelector({
  what: 'Name in that card',
  css: ['[componentkey$="Topcard"] h2'],
  expect: ALL,
});

export const companyRow = defineSelector({
  what: 'Icon of the company beside the name',
  css: ['[componentkey$="Topcard"] [role="button"] [id="company-accent-4"]'],
  expect: ALL,
});

export const ownProfile = defineSelector({
  what: 'What only one’s own profile offers: links to edit it',
  css: [
    '[componentkey$="Topcard"] a[href*="isSelfProfile=true"]',
    '[componentkey$="Topcard"] a[href*="/edit/intro/"]',
  ],
  expect: { 'profile-self.sdui.en': 1 },
});

export const mutualLink = defineSelector({
  what: 'Links from that card to lists of connections, the mutual ones among them',
  css: ['[componentkey$="Topcard"] a[href*="MEMBER_PROFILE_CANNED_SEARCH"][href*="connectionOf"]'],
  expect: { ...TWICE, 'profile-self.sdui.en': 0 },
});
