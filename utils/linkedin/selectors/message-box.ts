import { defineSelector } from './define';
import { EACH, EDITOR } from './message-parts';

const WITH_CARD = {
  'message-new.ember.en': 1,
  'thread.ember.en': 1,
  'thread.ember.de': 1,
  'bubbles.shadow.en': 4,
  'bubbles.frame.es': 1,
};

export const messageEditor = defineSelector({
  what: 'Text box of a message, in a conversation page or a chat bubble',
  css: [
    '.msg-form__contenteditable[contenteditable="true"]',
    `form:is(.msg-form, [id^="msg-form-"]) ${EDITOR}`,
    `form ${EDITOR}[aria-multiline="true"]`,
  ],
  expect: EACH,
});

export const messageSubjectBox = defineSelector({
  what: 'Box for the subject of an InMail, above the text',
  css: [
    'form input[name="subject"]',
    'input.msg-form__subject',
    `form:has(${EDITOR}) input[type="text"]:not([role])`,
  ],
  expect: { 'message-new.ember.en': 1 },
});

export const messageForm = defineSelector({
  what: 'Form round that box',
  css: ['form.msg-form', 'form[id^="msg-form-"]', `form:has(${EDITOR}[aria-multiline="true"])`],
  expect: EACH,
});

export const messageSend = defineSelector({
  what: 'Send button of that form; absent where Enter sends',
  css: [
    'button.msg-form__send-button',
    'form[id^="msg-form-"] button[type="submit"]',
    `form:has(${EDITOR}[aria-multiline="true"]) button[type="submit"]`,
  ],
  expect: EACH,
});

export const addressee = defineSelector({
  what: 'A recipient added to a new message',
  css: [
    '.msg-connections-typeahead__added-recipients .artdeco-pill__text',
    // Beside the box in which the next one is looked for.
    'button:has(~ input[role="combobox"])',
    'div:has(> input[role="combobox"]) button[aria-label]',
  ],
  expect: { 'bubbles.frame.es': 2, 'bubbles.shadow.en': 1, 'message-new.ember.en': 1 },
});

export const profileCard = defineSelector({
  what: 'Card of the other side within the conversation',
  css: [
    '.msg-s-profile-card',
    // What links to somebody and is neither a message nor the title.
    ':is(li, div):not([data-event-urn]):has(> div[id^="ember"] a[href*="/in/"] img):not(:has([data-event-urn], form, header, h2))',
  ],
  expect: WITH_CARD,
});

export const profileCardLink = defineSelector({
  what: 'Link to the profile within that card',
  css: [
    'a.profile-card-one-to-one__profile-link[href*="/in/"]',
    '.msg-s-profile-card a[href*="/in/"]:not(:has(img))',
    ':is([id^="message-thread-"], [role="dialog"]) a[href*="/in/"]:not(:has(img, h2), [data-event-urn] *, header *, h2 *, [id="thread-detail-jump-target"] *)',
  ],
  expect: WITH_CARD,
});

export const profileCardHeadline = defineSelector({
  what: 'Headline within that card',
  css: [
    '.msg-s-profile-card .artdeco-entity-lockup__subtitle',
    '.profile-card-one-to-one .artdeco-entity-lockup__subtitle',
  ],
  expect: WITH_CARD,
});
