import { defineSelector } from './define';

/** How many conversations each list shows, of the page or of the chats. */
const LISTED = {
  'thread.ember.en': 2,
  'thread.ember.de': 1,
  'thread-odd.ember.en': 2,
  'thread-group.ember.en': 2,
  'message-new.ember.en': 2,
  'bubbles.shadow.en': 3,
  'bubbles.frame.es': 1,
};
const CARD = '[id*="conversation-card-"]';

export const conversationRow = defineSelector({
  what: 'A conversation in the list of all, drawn; those out of sight are empty',
  css: ['.msg-conversation-card:has(h3)', CARD, '[tabindex="0"]:has(h3):not(:has([dir]))'],
  expect: LISTED,
});

export const rowName = defineSelector({
  what: 'Whom it is with',
  css: ['.msg-conversation-listitem__participant-names', `${CARD} h3`, '[tabindex="0"]:not(:has([dir])) h3'],
  expect: LISTED,
});

export const rowPreview = defineSelector({
  what: 'Beginning of its latest message, after the first name of its sender',
  css: ['.msg-conversation-card__message-snippet', `${CARD} p`],
  expect: LISTED,
});

export const unreadRow = defineSelector({
  what: 'A conversation with something unread',
  css: ['.msg-conversation-card__convo-item-container--unread', `${CARD}:has(h3.t-bold)`],
  expect: { 'thread.ember.en': 1, 'message-new.ember.en': 1 },
});
