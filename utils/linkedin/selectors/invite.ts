import { defineSelector } from './define';

const NOTE = { 'invite-note.shadow.en': 1, 'invite-note.shadow.pl': 1 };
const EITHER_STEP = { 'invite-choose.shadow.en': 1, ...NOTE };

export const inviteDialog = defineSelector({
  what: 'The dialog that sends an invitation, at either step',
  css: ['[role="dialog"][aria-labelledby="send-invite-modal"]', '[role="dialog"].send-invite'],
  expect: EITHER_STEP,
});

export const inviteNote = defineSelector({
  what: 'Text box of the note',
  css: ['textarea#custom-message', '[role="dialog"] textarea[name="message"]'],
  expect: NOTE,
});

export const inviteSend = defineSelector({
  what: 'The button that sends the invitation: without a note at the first step, with it at the second',
  css: [
    '[aria-labelledby="send-invite-modal"] .artdeco-modal__actionbar .artdeco-button--primary',
    '.send-invite .artdeco-modal__actionbar .artdeco-button--primary',
  ],
  expect: EITHER_STEP,
});

export const inviteAway = defineSelector({
  what: 'Close, and Cancel at the second step',
  css: [
    '[aria-labelledby="send-invite-modal"] :is([data-test-modal-close-btn], .artdeco-modal__actionbar .artdeco-button--tertiary)',
  ],
  expect: { 'invite-choose.shadow.en': 1, 'invite-note.shadow.en': 2, 'invite-note.shadow.pl': 2 },
});

export const inviteeName = defineSelector({
  what: 'Name of the person invited; the first step alone shows it',
  css: ['[aria-labelledby="send-invite-modal"] .artdeco-modal__content strong'],
  expect: { 'invite-choose.shadow.en': 1 },
});

export const inviteGate = defineSelector({
  what: 'What stands in the way of an invitation: the weekly limit, a Premium offer, a request for an e-mail address',
  css: [
    '[data-test-modal-id="ip-fuse-limit-alert"]',
    '.ip-fuse-limit-alert__warning',
    '[data-test-modal-id="modal-upsell"]',
    '.artdeco-modal.modal-upsell',
    '[aria-labelledby="send-invite-modal"] input[type="email"]',
  ],
  expect: { 'invite-limit.shadow.en': 1, 'invite-upsell.shadow.en': 1 },
});

export const inviteContent = defineSelector({
  what: 'What the dialog says, between its title and its buttons',
  css: ['[aria-labelledby="send-invite-modal"] .artdeco-modal__content'],
  expect: EITHER_STEP,
});
