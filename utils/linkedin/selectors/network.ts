import { defineSelector } from './define';

/** Where rows may be invitations. */
const LISTS =
  ':is([data-sdui-screen*="mynetwork.invitations" i], [componentkey="InvitationManagerPage_InvitationsList" i], [componentkey="pending-invitations-preview"], [componentkey="MyNetwork_InvitationsPreview"])';

// The invitation manager: an outline of the live page of 2026-09-10, and of its Accept link of 2026-04-22. The list's
// key is that of public code of 2025 and 2026.
export const invitationScreen = defineSelector({
  what: 'The invitation manager, received or sent',
  css: [
    '[data-sdui-screen*="mynetwork.invitations" i]',
    '[componentkey="InvitationManagerPage_InvitationsList" i]',
  ],
  expect: {
    'invitations-received.sdui.de': 1,
    'invitations-received.sdui.en': 1,
    'invitations-sent.sdui.en': 1,
  },
});

export const invitationRow = defineSelector({
  what: 'An invitation in the manager; suggested people stand in rows of the same kind',
  css: [
    '[componentkey="InvitationManagerPage_InvitationsList" i] [role="listitem"]',
    '[data-sdui-screen*="mynetwork.invitations" i] [role="listitem"]',
  ],
  expect: {
    'invitations-received.sdui.de': 3,
    'invitations-received.sdui.en': 4,
    'invitations-sent.sdui.en': 3,
  },
});

export const invitationPreview = defineSelector({
  what: 'The first received invitations, on My Network',
  // The section was captured on 2026-05-22, without an invitation in it.
  css: ['[componentkey="pending-invitations-preview"]', '[componentkey="MyNetwork_InvitationsPreview"]'],
  expect: { 'mynetwork-grow.sdui.en': 1 },
});

export const previewRow = defineSelector({
  what: 'An invitation there',
  css: [
    '[componentkey="pending-invitations-preview"] [role="listitem"]',
    '[componentkey="MyNetwork_InvitationsPreview"] [role="listitem"]',
  ],
  expect: { 'mynetwork-grow.sdui.en': 2 },
});

export const invitationNote = defineSelector({
  what: 'The note of an invitation',
  css: [`${LISTS} [data-testid="expandable-text-box"]`],
  expect: {
    'invitations-received.sdui.de': 1,
    'invitations-received.sdui.en': 2,
    'invitations-sent.sdui.en': 1,
    'mynetwork-grow.sdui.en': 1,
  },
});

export const suggestedPerson = defineSelector({
  what: 'What a suggested person offers and an invitation does not: Connect',
  css: [`${LISTS} :is([componentkey^="ConnectButton"], a[href*="custom-invite"], [id="connect-small"])`],
  expect: { 'invitations-received.sdui.de': 2, 'invitations-received.sdui.en': 3 },
});

// The list of connections: never captured. Its keys are those that eight public projects of 2025 and 2026 read, one of
// them checked on the live page on 2026-06-27, which is also where the row is said to be the highest element with one
// person alone. Some of that code still reads an older page (`mn-connection-card`), which is not read here.
export const connectionList = defineSelector({
  what: 'The user’s own list of connections; the key occurs twice, one within the other',
  css: ['[componentkey="ConnectionsPage_ConnectionsList"]'],
  expect: { 'connections.sdui.en': 2 },
});

export const connectionLink = defineSelector({
  what: 'Links of those in it, in their order: the picture’s and the name’s to the profile, and Message, whose address holds the member id',
  css: [
    '[componentkey="ConnectionsPage_ConnectionsList"] a:is([href*="/in/"], [href*="/messaging/compose"])',
  ],
  expect: { 'connections.sdui.en': 11 },
});
