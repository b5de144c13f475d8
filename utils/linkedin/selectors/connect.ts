import { defineSelector } from './define';
import { saysInvite, saysPending } from './labels';

/** The invite dialogs stand before a profile. */
const behindDialog = (count: number) => ({
  'invite-choose.shadow.en': count,
  'invite-note.shadow.en': count,
  'invite-note.shadow.pl': count,
  'invite-limit.shadow.en': count,
  'invite-upsell.shadow.en': count,
  'invite-email.shadow.en': count,
});

export const connectLink = defineSelector({
  what: 'Connect controls that open the dialog, of anybody on the page',
  css: ['a[href*="custom-invite/?vanityName="]', 'a[href*="custom-invite"][href*="vanityName="]'],
  expect: {
    'profile.sdui.en': 5,
    'profile.sdui.de': 3,
    'profile-pending.sdui.en': 3,
    'profile-connected.sdui.en': 3,
    'profile-self.sdui.en': 1,
    'invitations-received.sdui.en': 1,
    'search-people.sdui.en': 2,
    ...behindDialog(5),
  },
});

export const connectButton = defineSelector({
  what: 'Connect controls that are no links: on My Network a press sends at once, elsewhere it opens the dialog',
  css: [
    'button:is([componentkey^="ConnectButtonstate:invitation:"][componentkey$="_connect"], :has([id="connect-small"], [data-test-icon="connect-small"]))',
    `button${saysInvite}`,
  ],
  expect: {
    'connections.sdui.en': 1,
    'invitations-received.sdui.de': 2,
    'invitations-received.sdui.en': 2,
    'invite-choose.shadow.en': 1,
    'invite-email.shadow.en': 1,
    'invite-limit.shadow.en': 1,
    'invite-note.shadow.en': 1,
    'invite-note.shadow.pl': 1,
    'invite-upsell.shadow.en': 1,
    'mynetwork-grow.sdui.en': 2,
    'profile-connected.ember.pl': 1,
    'profile-connected.sdui.en': 1,
    'profile-pending.ember.en': 1,
    'profile-pending.sdui.en': 1,
    'profile-self.ember.en': 1,
    'profile-self.sdui.en': 1,
    'profile.ember.en': 2,
    'profile.sdui.de': 1,
    'profile.sdui.en': 1,
  },
});

export const messageLink = defineSelector({
  what: 'Message controls of a profile',
  css: ['[componentkey$="Topcard"] a[href*="/messaging/compose/"]'],
  expect: {
    'profile.sdui.en': 2,
    'profile.sdui.de': 2,
    'profile-pending.sdui.en': 2,
    'profile-connected.sdui.en': 2,
    ...behindDialog(2),
  },
});

export const pendingControl = defineSelector({
  what: 'Stands in the place of Connect while an invitation waits',
  css: [
    '[componentkey^="ConnectButtonstate:invitation:"][componentkey$="_pending"]',
    '[componentkey$="Topcard"] a[href*="/in/"]:has([id="clock-small"])',
    `[componentkey$="Topcard"] a[href*="/in/"]${saysPending}`,
  ],
  expect: { 'profile-pending.sdui.en': 2 },
});

export const invitedControl = defineSelector({
  what: 'Stands in the place of a Connect control after an invitation, in lists of people',
  css: [
    '[role="listitem"] :is(a, button):is([componentkey$="_pending"], :has([id="clock-small"]))',
    `[role="listitem"] :is(a, button)${saysPending}`,
  ],
  expect: { 'search-people.sdui.en': 1 },
});

export const strangeTextBox = defineSelector({
  what: 'A text box that may be for messages: in a dialog, or an editor unlike those of posts and comments',
  css: [
    ':is([role="dialog"], dialog[open]) textarea',
    '[contenteditable="true"]:not(.ql-editor, .ProseMirror, .msg-form__contenteditable)',
  ],
  expect: {
    'invite-note.shadow.en': 1,
    'invite-note.shadow.pl': 1,
    'sales-invite.sales.en': 1,
    'unknown.en': 1,
  },
});
