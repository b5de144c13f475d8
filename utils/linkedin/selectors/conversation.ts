import { defineSelector } from './define';
import { EACH, EDITOR, NOT_CONTENT, PAGES } from './message-parts';

/** A group has no one person; a new message has no link. */
const WITH_ONE = {
  'thread.ember.en': 1,
  'thread.ember.de': 1,
  'thread-odd.ember.en': 1,
  'bubbles.shadow.en': 3,
  'bubbles.frame.es': 2,
};

export const conversation = defineSelector({
  what: 'One conversation with its box: the page’s or a chat bubble’s',
  css: [
    '.msg-convo-wrapper',
    ':is([id^="message-thread-"], .msg-overlay-conversation-bubble, [role="dialog"]:has(form[id^="msg-form-"]))',
    `:is([id^="message-thread-"], [role="dialog"]):has(form ${EDITOR}[aria-multiline="true"])`,
  ],
  expect: EACH,
});

export const chatOverlay = defineSelector({
  what: 'What holds the chat bubbles and the list of conversations',
  css: ['#msg-overlay', '.msg-overlay-container'],
  expect: { 'bubbles.frame.es': 1, 'bubbles.shadow.en': 1 },
});

export const openBubble = defineSelector({
  what: 'A chat bubble that shows its messages: neither folded nor a new message nor the list of all',
  // `--petite` is the ordinary size and says nothing of this. `--is-minimized` is known from public code alone.
  css: [
    '.msg-overlay-conversation-bubble:not(.msg-overlay-conversation-bubble--is-minimized, .msg-overlay-conversation-bubble--is-compose):has(header button[aria-expanded="true"])',
    '[role="dialog"]:has([data-event-urn^="urn:li:msg_message:"]):has(header button[aria-expanded="true"])',
  ],
  expect: { 'bubbles.frame.es': 1, 'bubbles.shadow.en': 2 },
});

export const chatBubble = defineSelector({
  what: 'A chat bubble, of any kind',
  css: ['.msg-overlay-conversation-bubble', `[role="dialog"]:has(form ${EDITOR})`],
  expect: { 'bubbles.frame.es': 3, 'bubbles.shadow.en': 4 },
});

export const pageConversation = defineSelector({
  what: 'The conversation that the page is about',
  css: [
    '.msg__detail .msg-convo-wrapper',
    '[id^="message-thread-"]',
    '.msg-convo-wrapper.msg-thread',
    'main [data-feedback-redacted]:has(form [contenteditable="true"][role="textbox"])',
  ],
  expect: PAGES,
});

export const otherSide = defineSelector({
  what: 'Link to the profile of the person that the conversation is with',
  css: [
    ':is(a.msg-thread__link-to-profile, .msg-overlay-bubble-header__title a)[href*="/in/"]',
    ':is([id="thread-detail-jump-target"] a, [role="dialog"] header h2 a)[href*="/in/"]',
    `:is(h2 a, a:has(h2))[href*="/in/ACoAA"]${NOT_CONTENT}`,
  ],
  expect: WITH_ONE,
});

export const otherSideName = defineSelector({
  what: 'Their name; the link round it holds presence and headline too',
  css: [
    ':is(.msg-thread__link-to-profile .msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title a)',
    ':is([id="thread-detail-jump-target"] a h2, [role="dialog"] header h2 a)',
    `:is(h2 a[href*="/in/ACoAA"], a[href*="/in/ACoAA"] h2)${NOT_CONTENT}`,
  ],
  expect: WITH_ONE,
});
