import { defineSelector } from './define';

const PAGES = {
  'thread.ember.en': 1,
  'thread.ember.de': 1,
  'thread-odd.ember.en': 1,
  'thread-group.ember.en': 1,
};
/** Folded bubbles keep their content. */
const EACH = { ...PAGES, 'bubbles.shadow.en': 4, 'bubbles.frame.es': 3 };
/** A group has no one person; a new message has no link. */
const WITH_ONE = {
  'thread.ember.en': 1,
  'thread.ember.de': 1,
  'thread-odd.ember.en': 1,
  'bubbles.shadow.en': 3,
  'bubbles.frame.es': 2,
};
const WITH_CARD = {
  'thread.ember.en': 1,
  'thread.ember.de': 1,
  'bubbles.shadow.en': 4,
  'bubbles.frame.es': 1,
};
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

export const messageEditor = defineSelector({
  what: 'Text box of a message, in a conversation page or a chat bubble',
  css: [
    '.msg-form__contenteditable[contenteditable="true"]',
    'form.msg-form [contenteditable="true"][role="textbox"][aria-multiline="true"]',
  ],
  expect: EACH,
});

export const messageForm = defineSelector({
  what: 'Form round that box',
  css: ['form.msg-form', 'form[id^="msg-form-"]'],
  expect: EACH,
});

export const messageSend = defineSelector({
  what: 'Send button of that form; absent where Enter sends',
  css: ['button.msg-form__send-button', 'form[id^="msg-form-"] button[type="submit"]'],
  expect: EACH,
});

export const conversation = defineSelector({
  what: 'One conversation with its box: the page’s or a chat bubble’s',
  css: ['.msg-convo-wrapper', '.msg-overlay-conversation-bubble'],
  expect: EACH,
});

export const openBubble = defineSelector({
  what: 'A chat bubble that shows its messages: neither folded nor a new message nor the list of all',
  // `--petite` is the ordinary size and says nothing of this. `--is-minimized` is known from public code alone.
  css: [
    '.msg-overlay-conversation-bubble:not(.msg-overlay-conversation-bubble--is-minimized, .msg-overlay-conversation-bubble--is-compose)',
  ],
  expect: { 'bubbles.frame.es': 1, 'bubbles.shadow.en': 2 },
});

export const pageConversation = defineSelector({
  what: 'The conversation that the page is about',
  css: ['.msg__detail .msg-convo-wrapper', '.msg-convo-wrapper.msg-thread'],
  expect: PAGES,
});

export const otherSide = defineSelector({
  what: 'Link to the profile of the person that the conversation is with',
  css: ['a.msg-thread__link-to-profile[href*="/in/"]', '.msg-overlay-bubble-header__title a[href*="/in/"]'],
  expect: WITH_ONE,
});

export const otherSideName = defineSelector({
  what: 'Their name; the link round it holds presence and headline too',
  css: [
    '.msg-thread__link-to-profile h2.msg-entity-lockup__entity-title',
    '.msg-overlay-bubble-header__title a',
  ],
  expect: WITH_ONE,
});

export const addressee = defineSelector({
  what: 'A recipient added to a new message',
  css: ['.msg-connections-typeahead__added-recipients .artdeco-pill__text'],
  expect: { 'bubbles.frame.es': 2, 'bubbles.shadow.en': 1 },
});

export const profileCard = defineSelector({
  what: 'Card of the other side within the conversation',
  css: ['.msg-s-profile-card', '.profile-card-one-to-one'],
  expect: WITH_CARD,
});

export const profileCardLink = defineSelector({
  what: 'Link to the profile within that card',
  css: ['a.profile-card-one-to-one__profile-link[href*="/in/"]', '.msg-s-profile-card a[href*="/in/"]'],
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

export const messageRow = defineSelector({
  what: 'One message of the list',
  css: [
    '.msg-s-message-list__event .msg-s-event-listitem[data-event-urn]',
    '[data-event-urn^="urn:li:msg_message:"]',
  ],
  expect: MESSAGES,
});

export const messageBody = defineSelector({
  what: 'Text of a message',
  css: ['p.msg-s-event-listitem__body', '.msg-s-event__content > p'],
  expect: { ...MESSAGES, 'thread-odd.ember.en': 7 },
});

export const messageSubject = defineSelector({
  what: 'Subject of an InMail, above its text',
  css: ['.msg-s-event-listitem__subject'],
  expect: { 'thread-odd.ember.en': 1 },
});

// No capture shows the next five. The names are those that public code of 2025 and 2026 reads, the first two in the
// code of one author alone; where they are absent, a message is read as any other.
export const editMark = defineSelector({
  what: 'The word in brackets, within the text, that says that it was edited',
  css: ['p.msg-s-event-listitem__body > span.pl1:last-child'],
  expect: { 'thread-odd.ember.en': 1 },
});

export const recalledBody = defineSelector({
  what: 'What stands in the place of a message that was deleted on LinkedIn',
  css: ['.msg-s-event-listitem__body--recalled'],
  expect: { 'thread-odd.ember.en': 1 },
});

export const messageFile = defineSelector({
  what: 'A file or an image in a message',
  css: [
    '.msg-s-event__content :is(.ui-attachment, .msg-s-event-listitem__image-container)',
    '.msg-s-event-listitem__attachment-item',
  ],
  expect: { 'thread-odd.ember.en': 3 },
});

export const messageVoice = defineSelector({
  what: 'A spoken message',
  css: ['.msg-s-event__content audio', '.msg-s-event-listitem__voice-message'],
  expect: { 'thread-odd.ember.en': 1 },
});

export const messageReactions = defineSelector({
  what: 'Reactions to a message',
  css: ['.msg-reactions-reaction-summary-presenter__container'],
  expect: { 'thread-odd.ember.en': 2 },
});

export const messageContent = defineSelector({
  what: 'What a message holds, of whatever kind',
  css: ['.msg-s-event-listitem .msg-s-event__content', '.msg-s-event__content'],
  expect: MESSAGES,
});

export const messageSender = defineSelector({
  what: 'Link to the sender, on the first message of a group',
  css: ['a.msg-s-event-listitem__link[href]', '.msg-s-message-group__meta a[href*="/in/"]'],
  expect: NAMED,
});

export const messageSenderName = defineSelector({
  what: 'Name of the sender, on the first message of a group',
  css: ['.msg-s-message-group__name'],
  expect: NAMED,
});

export const dayHeading = defineSelector({
  what: 'Heading of a day, within the row of its first message',
  css: ['time.msg-s-message-list__time-heading'],
  expect: {
    'thread.ember.en': 2,
    'thread.ember.de': 2,
    'thread-odd.ember.en': 5,
    'thread-group.ember.en': 2,
    'bubbles.shadow.en': 4,
    'bubbles.frame.es': 3,
  },
});

export const failedMessage = defineSelector({
  what: 'A message that LinkedIn could not send',
  css: ['.msg-s-event-listitem--error'],
  expect: {},
});
