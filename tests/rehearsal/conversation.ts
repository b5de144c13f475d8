import { find, openFixture, reword } from './fixture';
import { messageUrn } from './messages';
import { kofi, type Person } from './people';
import type { Thread, World } from './world';

const LIST = 'ul.msg-s-message-list-content';
const LINK = /https?:\/\/[^\s<>]+/g;
const clock = (at: number) =>
  new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' }).replace(/\s/g, ' ');

function dayName(at: number): string {
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
  if (days <= 0) return 'Today';
  if (days < 7) return new Date(at).toLocaleDateString('en-US', { weekday: 'long' });
  return new Date(at).toLocaleDateString('en-US', { month: 'short', day: 'numeric' });
}

/** A conversation's page: the pane of all of them, this one's messages, and an empty box. */
export function threadPage(world: World, thread: Thread): Document {
  const document = openFixture('thread.ember.en');
  const { other } = thread;
  const template = find(document, `${LIST} li:has([data-event-urn])`).cloneNode(true) as HTMLElement;
  const row = find(document, 'li.msg-conversation-listitem').cloneNode(true) as HTMLElement;
  for (const item of document.querySelectorAll(`${LIST} li:has([data-event-urn])`)) item.remove();
  for (const item of document.querySelectorAll(
    'li.msg-conversation-listitem:not(.msg-conversation-card--occluded)',
  )) {
    item.remove();
  }
  const words = new Map([
    [kofi.name, other.name],
    [kofi.memberId, other.memberId],
    [kofi.headline, other.headline],
    ['Thanks, Kofi', `Thanks, ${other.name.split(' ')[0]}`],
  ]);
  reword(document.documentElement, words);
  if (thread.messages.at(-1)?.from !== 'other')
    find(document, '.msg-s-message-list__quick-replies-container').remove();
  find(document, '.msg-s-message-list__typing-indicator-container--without-seen-receipt').before(
    ...thread.messages.map((_, index) =>
      messageItem(template.cloneNode(true) as HTMLElement, world.viewer, thread, index),
    ),
  );
  find(document, '.msg-conversations-container__conversations-list li').after(
    ...world.mailbox().map((one) => conversationRow(row.cloneNode(true) as HTMLElement, one, one === thread)),
  );
  if (world.enterToSend) find(document, 'button.msg-form__send-button').remove();
  return document;
}

/** Fills the fixture's first item, which has all parts, and takes out what this message does not show. */
function messageItem(item: HTMLElement, viewer: Person, thread: Thread, index: number): HTMLElement {
  const message = thread.messages[index];
  const before = thread.messages[index - 1];
  const after = thread.messages[index + 1];
  if (!message) throw new RangeError('no such message');
  const sender = message.from === 'viewer' ? viewer : thread.other;
  const sameDay = (one?: { at: number }) => one !== undefined && dayName(one.at) === dayName(message.at);
  const first = before?.from !== message.from || !sameDay(before);
  const event = find(item, '[data-event-urn]');
  event.setAttribute('data-event-urn', messageUrn(viewer.memberId, thread.uuid, message.at));
  event.classList.toggle('msg-s-event-listitem--other', message.from === 'other');
  event.classList.toggle(
    'msg-s-event-listitem--last-in-group',
    after?.from !== message.from || !sameDay(after),
  );
  find(item, '.msg-s-message-list__time-heading').textContent = ` ${dayName(message.at)} `;
  reword(
    item,
    new Map([
      [kofi.name, sender.name],
      [kofi.memberId, sender.memberId],
    ]),
  );
  find(item, '.msg-s-event-listitem--group-a11y-heading').textContent =
    ` ${sender.name} sent a message at ${clock(message.at)} `;
  find(item, '.msg-s-message-group__timestamp').textContent = ` ${clock(message.at)} `;
  find(item, '[aria-label^="Options for"]').setAttribute(
    'aria-label',
    `Options for ${message.from === 'viewer' ? 'your message' : `the message from ${sender.name}`}: ${message.text}`,
  );
  writeBody(find(item, '.msg-s-event-listitem__body'), message.text, message.from === 'other');
  if (sameDay(before)) find(item, '.msg-s-message-list__time-heading').remove();
  if (!first) {
    for (const css of [
      '.msg-s-event-listitem--group-a11y-heading',
      '.msg-s-event-listitem__link',
      '.msg-s-message-group__meta',
    ]) {
      find(item, css).remove();
    }
  }
  return item;
}

/** Both ways in which the site keeps line breaks: `br` in what came, raw newlines in what was sent. */
function writeBody(body: HTMLElement, text: string, breaks: boolean): void {
  const document = body.ownerDocument;
  body.replaceChildren();
  for (const [index, line] of (breaks ? text.split('\n') : [text]).entries()) {
    if (index) body.append(document.createElement('br'));
    let done = 0;
    for (const match of line.matchAll(LINK)) {
      const link = document.createElement('a');
      link.href = link.textContent = match[0];
      body.append(line.slice(done, match.index), link);
      done = match.index + match[0].length;
    }
    body.append(line.slice(done));
  }
}

function conversationRow(row: HTMLElement, thread: Thread, active: boolean): HTMLElement {
  const last = thread.messages.at(-1);
  const said = last
    ? `${last.from === 'viewer' ? 'You' : thread.other.name.split(' ')[0]}: ${last.text}`
    : '';
  find(row, '.msg-conversations-container__convo-item-link').classList.toggle(
    'msg-conversations-container__convo-item-link--active',
    active,
  );
  if (!active) find(row, '.msg-conversation-listitem__active-text').remove();
  find(row, '.msg-conversation-card').classList.toggle(
    'msg-conversation-card__convo-item-container--unread',
    thread.unread,
  );
  find(row, 'h3 .truncate').textContent = ` ${thread.other.name} `;
  find(row, 'img').setAttribute('alt', thread.other.name);
  find(row, 'time').textContent = last ? ` ${dayName(last.at)} ` : '';
  find(row, '.msg-conversation-card__message-snippet').textContent = ` ${said}`;
  return row;
}
