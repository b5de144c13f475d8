import { defineSelector } from './define';

/** The invite dialogs stand before a profile. */
const behindDialog = (count: number) => ({
  'invite-choose.shadow.en': count,
  'invite-note.shadow.en': count,
  'invite-note.shadow.pl': count,
  'invite-limit.shadow.en': count,
  'invite-upsell.shadow.en': count,
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
    ...behindDialog(5),
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
  ],
  expect: { 'profile-pending.sdui.en': 2 },
});

export const strangeTextBox = defineSelector({
  what: 'A text box that may be for messages: in a dialog, or an editor unlike those of posts and comments',
  css: [
    ':is([role="dialog"], dialog[open]) textarea',
    '[contenteditable="true"]:not(.ql-editor, .ProseMirror, .msg-form__contenteditable)',
  ],
  expect: { 'invite-note.shadow.en': 1, 'invite-note.shadow.pl': 1, 'unknown.en': 1 },
});
