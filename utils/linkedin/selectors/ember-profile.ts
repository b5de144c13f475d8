import { defineSelector } from './define';

/** Profiles in LinkedIn's older stack, whose class names of its own change too: what holds is the card's attribute. */
export const emberCard = defineSelector({
  what: 'Card at the top of a profile',
  css: ['section[data-member-id]:has(h1)'],
  expect: {
    'profile-connected.ember.pl': 1,
    'profile-pending.ember.en': 1,
    'profile-self.ember.en': 1,
    'profile.ember.en': 1,
  },
});

export const emberName = defineSelector({
  what: 'Name in that card',
  css: ['section[data-member-id] h1'],
  expect: {
    'profile-connected.ember.pl': 1,
    'profile-pending.ember.en': 1,
    'profile-self.ember.en': 1,
    'profile.ember.en': 1,
  },
});

export const emberHeadline = defineSelector({
  what: 'Headline in that card',
  css: [
    'section[data-member-id] .text-body-medium[data-generated-suggestion-target]',
    'section[data-member-id] .text-body-medium.break-words',
  ],
  expect: {
    'profile-connected.ember.pl': 1,
    'profile-pending.ember.en': 1,
    'profile-self.ember.en': 1,
    'profile.ember.en': 1,
  },
});

export const emberDegree = defineSelector({
  what: 'How near, a digit in the order of the page’s language; absent on one’s own profile',
  css: ['section[data-member-id] .distance-badge .dist-value'],
  expect: { 'profile-connected.ember.pl': 1, 'profile-pending.ember.en': 1, 'profile.ember.en': 1 },
});

export const emberOrganisation = defineSelector({
  what: 'Company and school beside the name, in this order; only their labels tell them apart',
  css: ['li > button:has(> img[class*="EntityPhoto-square"])'],
  expect: {
    'profile-connected.ember.pl': 2,
    'profile-pending.ember.en': 2,
    'profile-self.ember.en': 2,
    'profile.ember.en': 2,
  },
});

export const emberConnections = defineSelector({
  what: 'Links that hold the member id: to the connections of this person, the mutual ones among them',
  css: ['section[data-member-id] a[href*="onnectionOf="]'],
  expect: { 'profile-connected.ember.pl': 2, 'profile-pending.ember.en': 2, 'profile.ember.en': 2 },
});

export const emberDetails = defineSelector({
  what: 'Links that hold the member id, lower down: to a section’s own page',
  // Known from public code alone.
  css: ['main a[href*="/details/"][href*="profileUrn="]'],
  expect: {
    'profile-connected.ember.pl': 1,
    'profile-pending.ember.en': 1,
    'profile-self.ember.en': 1,
    'profile.ember.en': 1,
  },
});

export const emberConnect = defineSelector({
  what: 'Connect control of this person, on the card or in its menu',
  // The icon is known from other pages of both stacks; no capture shows it on this card.
  css: [
    'section[data-member-id] :is(button, a, [role="button"]):has(> [data-test-icon^="connect-"])',
    'section[data-member-id] a[href*="custom-invite"]',
  ],
  expect: { 'profile.ember.en': 1 },
});

export const emberPending = defineSelector({
  what: 'Stands in the place of Connect while an invitation waits',
  // As of the Connect control.
  css: ['section[data-member-id] :is(button, a, [role="button"]):has(> [data-test-icon^="clock-"])'],
  expect: { 'profile-pending.ember.en': 1 },
});

export const emberOwn = defineSelector({
  what: 'What only one’s own profile offers: to edit it, and the list of one’s connections',
  // Taken over from the newer stack; no capture shows one's own card in this one.
  css: ['section[data-member-id] :is(a[href*="/edit/"], a[href*="/mynetwork/invite-connect/connections"])'],
  expect: { 'profile-self.ember.en': 2 },
});
