import { defineSelector } from './define';
import { CONTENT, NOT_CONTENT } from './message-parts';

const MESSAGES = {
  'thread.ember.en': 6,
  'thread.ember.de': 2,
  'thread-odd.ember.en': 12,
  'thread-group.ember.en': 5,
  'bubbles.shadow.en': 7,
  'bubbles.frame.es': 3,
};
const NAMED = {
  ...MESSAGES,
  'thread.ember.en': 4,
  'thread-odd.ember.en': 5,
  'thread-group.ember.en': 4,
  'bubbles.shadow.en': 5,
};

export const messageRow = defineSelector({
  what: 'One message of the list',
  css: [
    '.msg-s-message-list__event .msg-s-event-listitem[data-event-urn]',
    '[data-event-urn^="urn:li:msg_message:"]',
    '[data-view-name="message-list-item"][data-event-urn]',
  ],
  expect: MESSAGES,
});

export const messageBody = defineSelector({
  what: 'Text of a message',
  css: ['p.msg-s-event-listitem__body', '.msg-s-event__content > p', `${CONTENT} p:not(button p)`],
  expect: { ...MESSAGES, 'thread-odd.ember.en': 7 },
});

export const messageSubject = defineSelector({
  what: 'Subject of an InMail, above its text',
  css: ['.msg-s-event-listitem__subject', `${CONTENT} h3`],
  expect: { 'thread-odd.ember.en': 1 },
});

// No capture shows the next five. The names are those that public code of 2025 and 2026 reads, the first two in the
// code of one author alone; where they are absent, a message is read as any other.
export const editMark = defineSelector({
  what: 'The word in brackets, within the text, that says that it was edited',
  css: ['p.msg-s-event-listitem__body span.pl1:last-child', `${CONTENT} p span.pl1:last-child`],
  expect: { 'thread-odd.ember.en': 1 },
});

export const recalledBody = defineSelector({
  what: 'What stands in the place of a message that was deleted on LinkedIn',
  css: ['.msg-s-event-listitem__body--recalled', `${CONTENT} p.t-italic`],
  expect: { 'thread-odd.ember.en': 1 },
});

export const messageFile = defineSelector({
  what: 'A file or an image in a message',
  css: [
    `${CONTENT} :is(.ui-attachment, .msg-s-event-listitem__image-container)`,
    `${CONTENT} :is(button:has(p), img:not(a img))`,
  ],
  expect: { 'thread-odd.ember.en': 3 },
});

export const messageVoice = defineSelector({
  what: 'A spoken message',
  css: [`${CONTENT} audio`, '.msg-s-event-listitem__voice-message'],
  expect: { 'thread-odd.ember.en': 1 },
});

export const messageReactions = defineSelector({
  what: 'Reactions to a message',
  css: [
    '.msg-reactions-reaction-summary-presenter__container',
    '[data-event-urn] ul:not([role="menu"]):has(button[aria-label] span)',
  ],
  expect: { 'thread-odd.ember.en': 2 },
});

export const messageContent = defineSelector({
  what: 'What a message holds, of whatever kind',
  css: ['.msg-s-event__content', CONTENT],
  expect: MESSAGES,
});

export const messageSender = defineSelector({
  what: 'Link to the sender, on the first message of a group',
  css: [
    'a.msg-s-event-listitem__link[href]',
    '.msg-s-message-group__meta a[href*="/in/"]',
    `[data-event-urn] a[href*="/in/"]:has(img)${NOT_CONTENT}`,
  ],
  expect: NAMED,
});

export const messageSenderName = defineSelector({
  what: 'Name of the sender, on the first message of a group',
  css: ['.msg-s-message-group__name', `[data-event-urn] a[href*="/in/"]:not(:has(img))${NOT_CONTENT}`],
  expect: NAMED,
});

export const dayHeading = defineSelector({
  what: 'Heading of a day, within the row of its first message',
  css: ['time.msg-s-message-list__time-heading', 'li:has([data-event-urn]) time:not([data-event-urn] *)'],
  expect: {
    'thread.ember.en': 2,
    'thread.ember.de': 2,
    'thread-odd.ember.en': 5,
    'thread-group.ember.en': 2,
    'bubbles.shadow.en': 4,
    'bubbles.frame.es': 3,
  },
});

export const theirMessage = defineSelector({
  what: 'A message of the other side, by its class alone',
  css: ['.msg-s-event-listitem--other'],
  expect: {
    'thread.ember.en': 3,
    'thread.ember.de': 1,
    'thread-odd.ember.en': 10,
    'thread-group.ember.en': 4,
    'bubbles.shadow.en': 5,
    'bubbles.frame.es': 2,
  },
});

export const groupEnd = defineSelector({
  what: 'The last message of a group of one sender’s',
  css: ['.msg-s-event-listitem--last-in-group'],
  expect: {
    'thread.ember.en': 4,
    'thread.ember.de': 2,
    'thread-odd.ember.en': 5,
    'thread-group.ember.en': 4,
    'bubbles.shadow.en': 5,
    'bubbles.frame.es': 3,
  },
});

export const failedMessage = defineSelector({
  what: 'A message that LinkedIn could not send',
  css: ['.msg-s-event-listitem--error'],
  expect: {},
});
