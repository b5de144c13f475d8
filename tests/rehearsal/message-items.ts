import { find, reword } from './fixture';
import { clock, dayName, label } from './languages';
import { type Message, messageUrn } from './messages';
import { addOddities } from './odd';
import { kofi } from './people';
import { isGroup, senderOf, type Thread } from './threads';
import type { World } from './world';

const LIST = 'ul.msg-s-message-list-content';
const ITEM = `${LIST} li:has([data-event-urn])`;
const LINK = /https?:\/\/[^\s<>]+/g;
const RTL = /^[^\p{L}]*[\u0590-\u08ff]/u;

/**
 * Puts a conversation's messages into a fixture's list, in the place of those of the fixture, whose first has all
 * parts and is Kofi's. @param words What to say round the messages in the place of the fixture's words
 */
export function fillList(
  root: Element,
  world: World,
  thread: Thread,
  words: ReadonlyMap<string, string>,
): void {
  const template = find(root, ITEM).cloneNode(true) as HTMLElement;
  for (const item of root.querySelectorAll(ITEM)) item.remove();
  reword(root, words);
  find(root, '.msg-s-message-list__typing-indicator-container--without-seen-receipt').before(
    ...thread.messages.map((_, index) =>
      messageItem(template.cloneNode(true) as HTMLElement, world, thread, index),
    ),
  );
  if (isGroup(thread)) find(root, '.msg-s-profile-card').closest('li')?.remove();
}

/** Fills the fixture's first item and takes out what this message does not show. */
function messageItem(item: HTMLElement, world: World, thread: Thread, index: number): HTMLElement {
  const { language, viewer } = world;
  const message = thread.messages[index];
  const before = thread.messages[index - 1];
  const after = thread.messages[index + 1];
  if (!message) throw new RangeError('no such message');
  const sender = senderOf(thread, message, viewer);
  const sameDay = (one: Message) => dayName(language, one.at) === dayName(language, message.at);
  const goesWith = (one?: Message) =>
    one !== undefined && senderOf(thread, one, viewer) === sender && sameDay(one);
  const event = find(item, '[data-event-urn]');
  event.setAttribute('data-event-urn', messageUrn(viewer.memberId, thread.uuid, message.at));
  event.classList.toggle('msg-s-event-listitem--other', message.from === 'other');
  event.classList.toggle('msg-s-event-listitem--last-in-group', !goesWith(after));
  reword(
    item,
    new Map([
      [kofi.name, sender.name],
      [kofi.memberId, sender.memberId],
    ]),
  );
  writeLabels(item, world, message, sender.name);
  writeBody(find(item, '.msg-s-event-listitem__body'), message.text, message.from === 'other');
  addOddities(item, message, language);
  if (before && sameDay(before)) find(item, '.msg-s-message-list__time-heading').remove();
  if (goesWith(before)) {
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

function writeLabels(item: HTMLElement, { language }: World, message: Message, name: string): void {
  const time = clock(language, message.at);
  find(item, '.msg-s-message-list__time-heading').textContent = ` ${dayName(language, message.at)} `;
  find(item, '.msg-s-event-listitem--group-a11y-heading').textContent =
    ` ${label(language, '{} sent the following message at {}', name, time)} `;
  find(item, '.msg-s-message-group__timestamp').textContent = ` ${time} `;
  find(item, '.msg-s-event-listitem__reactions-options-ellipsis').setAttribute(
    'aria-label',
    message.from === 'viewer'
      ? label(language, 'Options for your message: {}', message.text)
      : label(language, 'Options for the message from {}: {}', name, message.text),
  );
  if (RTL.test(message.text)) find(item, '.msg-s-event__content').setAttribute('dir', 'rtl');
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
