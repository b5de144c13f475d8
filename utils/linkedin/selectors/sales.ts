import { defineSelector } from './define';

// Sales Navigator: no capture shows it. The names are those that public code of 2025 and 2026 reads.
export const salesNote = defineSelector({
  what: 'Text box of an invitation’s note in Sales Navigator',
  css: ['textarea#connect-cta-form__invitation', '.connect-cta-form textarea'],
  expect: { 'sales-invite.sales.en': 1 },
});

export const salesMessage = defineSelector({
  what: 'Text box of a message in Sales Navigator',
  css: ['textarea.compose-form__message-field', '#message-overlay textarea', '.thread-container textarea'],
  expect: { 'sales-message.sales.en': 1 },
});

export const salesSubject = defineSelector({
  what: 'Box for its subject',
  css: ['input.compose-form__subject-field'],
  expect: { 'sales-message.sales.en': 1 },
});

export const salesSend = defineSelector({
  what: 'Button that sends either',
  css: ['.connect-cta-form__send', ':is(#message-overlay, .thread-container) button[type="submit"]'],
  expect: { 'sales-invite.sales.en': 1, 'sales-message.sales.en': 1 },
});

export const salesPart = defineSelector({
  what: 'What holds one such form, and the name of whom it is for',
  css: [
    ':is([role="dialog"]:has(#connect-cta-form__invitation, .connect-cta-form), #message-overlay, .thread-container)',
  ],
  expect: { 'sales-invite.sales.en': 1, 'sales-message.sales.en': 1 },
});

export const salesName = defineSelector({
  what: 'Name of a person, anywhere in Sales Navigator',
  css: ['[data-anonymize="person-name"]'],
  expect: { 'sales-invite.sales.en': 3, 'sales-message.sales.en': 2 },
});
