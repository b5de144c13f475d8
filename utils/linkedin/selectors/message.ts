import { defineSelector } from './define';

const THREADS = { 'thread.ember.en': 1, 'thread.ember.de': 1 };

export const messageEditor = defineSelector({
  what: 'Text box of a message, in a conversation page or a chat bubble',
  css: [
    '.msg-form__contenteditable[contenteditable="true"]',
    'form.msg-form [contenteditable="true"][role="textbox"][aria-multiline="true"]',
  ],
  expect: THREADS,
});

export const messageForm = defineSelector({
  what: 'Form round that box',
  css: ['form.msg-form', 'form[id^="msg-form-"]'],
  expect: THREADS,
});

export const messageSend = defineSelector({
  what: 'Send button of that form; absent where Enter sends',
  css: ['button.msg-form__send-button', 'form[id^="msg-form-"] button[type="submit"]'],
  expect: THREADS,
});

export const conversation = defineSelector({
  what: 'One conversation with its box: the page’s or a chat bubble’s',
  css: ['.msg-convo-wrapper', '.msg-overlay-conversation-bubble'],
  expect: THREADS,
});

export const pageConversation = defineSelector({
  what: 'The conversation that the page is about',
  css: ['.msg__detail .msg-convo-wrapper', '.msg-convo-wrapper.msg-thread'],
  expect: THREADS,
});

export const otherSide = defineSelector({
  what: 'Link to the profile of the person that the conversation is with',
  css: ['a.msg-thread__link-to-profile[href*="/in/"]', '.msg-overlay-bubble-header__title a[href*="/in/"]'],
  expect: THREADS,
});

export const otherSideName = defineSelector({
  what: 'Their name; the link round it holds presence and headline too',
  css: [
    '.msg-thread__link-to-profile h2.msg-entity-lockup__entity-title',
    '.msg-overlay-bubble-header__title a',
  ],
  expect: THREADS,
});

export const addressee = defineSelector({
  what: 'A recipient added to a new message',
  css: ['.msg-connections-typeahead__added-recipients .artdeco-pill__text'],
  expect: {},
});

export const profileCard = defineSelector({
  what: 'Card of the other side within the conversation',
  css: ['.msg-s-profile-card', '.profile-card-one-to-one'],
  expect: THREADS,
});

export const profileCardLink = defineSelector({
  what: 'Link to the profile within that card',
  css: ['a.profile-card-one-to-one__profile-link[href*="/in/"]', '.msg-s-profile-card a[href*="/in/"]'],
  expect: THREADS,
});

export const profileCardHeadline = defineSelector({
  what: 'Headline within that card',
  css: [
    '.msg-s-profile-card .artdeco-entity-lockup__subtitle',
    '.profile-card-one-to-one .artdeco-entity-lockup__subtitle',
  ],
  expect: THREADS,
});

export const messageRow = defineSelector({
  what: 'One message of the list',
  css: [
    '.msg-s-message-list__event .msg-s-event-listitem[data-event-urn]',
    '[data-event-urn^="urn:li:msg_message:"]',
  ],
  expect: { 'thread.ember.en': 6, 'thread.ember.de': 2 },
});

export const messageBody = defineSelector({
  what: 'Text of a message',
  css: ['p.msg-s-event-listitem__body', '.msg-s-event__content p'],
  expect: { 'thread.ember.en': 6, 'thread.ember.de': 2 },
});

export const messageSender = defineSelector({
  what: 'Link to the sender, on the first message of a group',
  css: ['a.msg-s-event-listitem__link[href]', '.msg-s-message-group__meta a[href*="/in/"]'],
  expect: { 'thread.ember.en': 4, 'thread.ember.de': 2 },
});

export const messageSenderName = defineSelector({
  what: 'Name of the sender, on the first message of a group',
  css: ['.msg-s-message-group__name'],
  expect: { 'thread.ember.en': 4, 'thread.ember.de': 2 },
});

export const dayHeading = defineSelector({
  what: 'Heading of a day, within the row of its first message',
  css: ['time.msg-s-message-list__time-heading'],
  expect: { 'thread.ember.en': 2, 'thread.ember.de': 2 },
});

export const failedMessage = defineSelector({
  what: 'A message that LinkedIn could not send',
  css: ['.msg-s-event-listitem--error'],
  expect: {},
});
