import { defineSelector } from './define';
import { saysSendWithoutNote } from './labels';

const NOTE = { 'invite-note.shadow.en': 1, 'invite-note.shadow.pl': 1 };
const FIRST_STEP = { 'invite-choose.shadow.en': 1, 'invite-direct.ember.en': 1 };
const EITHER_STEP = { ...FIRST_STEP, 'invite-email.shadow.en': 1, ...NOTE };

/** The dialog, whatever has become of its classes. */
const DIALOG =
  '[role="dialog"]:is([aria-labelledby="send-invite-modal"], .send-invite, :has([id="send-invite-modal"], [id="custom-message"]))';

export const inviteDialog = defineSelector({
  what: 'The dialog that sends an invitation, at either step',
  css: [
    '[role="dialog"][aria-labelledby="send-invite-modal"]',
    '[role="dialog"]:has([id="send-invite-modal"])',
    '[data-test-modal-id="send-invite-modal"] [role="dialog"]',
    '[role="dialog"].send-invite',
    '[role="dialog"]:has(textarea[name="message"])',
    `[role="dialog"]:has(button${saysSendWithoutNote})`,
  ],
  expect: EITHER_STEP,
});

export const inviteNote = defineSelector({
  what: 'Text box of the note',
  css: [
    'textarea#custom-message',
    '[role="dialog"] textarea[name="message"]',
    'textarea.connect-button-send-invite__custom-message',
    // Not a test that one is no robot, which has a text box too.
    '[role="dialog"][aria-labelledby="send-invite-modal"] textarea:not([name*="recaptcha"])',
  ],
  expect: NOTE,
});

export const inviteSend = defineSelector({
  what: 'The button that sends the invitation: without a note at the first step, with it at the second',
  css: [
    `${DIALOG} .artdeco-modal__actionbar .artdeco-button--primary`,
    // At either step the last of the buttons that stand side by side.
    `${DIALOG} button ~ button:last-of-type`,
    `[role="dialog"] button${saysSendWithoutNote}`,
  ],
  expect: EITHER_STEP,
});

export const inviteAway = defineSelector({
  what: 'Close, and Cancel at the second step',
  css: [
    `${DIALOG} :is([data-test-modal-close-btn], .artdeco-modal__dismiss, .artdeco-modal__actionbar .artdeco-button--tertiary)`,
    `${DIALOG}:has(textarea) button:is(:has(~ button:last-of-type), :has(svg))`,
  ],
  expect: {
    ...FIRST_STEP,
    'invite-email.shadow.en': 2,
    'invite-note.shadow.en': 2,
    'invite-note.shadow.pl': 2,
  },
});

export const inviteeName = defineSelector({
  what: 'Name of the person invited; the first step alone shows it',
  css: [`${DIALOG} .artdeco-modal__content strong`, `${DIALOG} p strong`],
  expect: { ...FIRST_STEP, 'invite-email.shadow.en': 1 },
});

export const inviteGate = defineSelector({
  what: 'What stands in the way of an invitation: the weekly limit, a Premium offer, a request for an e-mail address',
  css: [
    `${DIALOG} input[type="email"]`,
    ':is([data-test-modal-id="ip-fuse-limit-alert"], [data-test-modal-id="modal-upsell"])',
    '[role="dialog"]:is([aria-labelledby="ip-fuse-limit-alert"], [aria-labelledby^="modal-upsell"])',
    '.ip-fuse-limit-alert__warning',
    '.artdeco-modal.modal-upsell',
  ],
  expect: { 'invite-email.shadow.en': 1, 'invite-limit.shadow.en': 1, 'invite-upsell.shadow.en': 1 },
});

export const inviteContent = defineSelector({
  what: 'What the dialog says, between its title and its buttons',
  css: [`${DIALOG} .artdeco-modal__content`, `${DIALOG} > div:has(p)`],
  expect: EITHER_STEP,
});
