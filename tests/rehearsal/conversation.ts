import { find, openFixture } from './fixture';
import { dayName, label } from './languages';
import { fillList } from './message-items';
import { kofi } from './people';
import { isGroup, senderOf, type Thread, titleOf } from './threads';
import type { World } from './world';

const ROW = 'li.msg-conversation-listitem:not(.msg-conversation-card--occluded)';
const QUICK = '.msg-s-message-list__quick-replies-container';

/** A conversation's page: the pane of all of them, this one's messages, and an empty box. */
export function threadPage(world: World, thread: Thread): Document {
  const { language } = world;
  const document = openFixture('thread.ember.en', language);
  const { other } = thread;
  for (const item of document.querySelectorAll(ROW)) item.remove();
  const thanks = ({ name }: { name: string }) => label(language, 'Thanks, {}', name.split(' ')[0] ?? '');
  const words = new Map([
    [kofi.name, isGroup(thread) ? titleOf(thread) : other.name],
    [kofi.headline, other.headline],
    [thanks(kofi), thanks(other)],
  ]);
  if (!isGroup(thread)) words.set(kofi.memberId, other.memberId);
  fillList(document.documentElement, world, thread, words);
  if (isGroup(thread)) makeGroup(document, thread, world);
  if (thread.messages.at(-1)?.from !== 'other' || isGroup(thread)) find(document, QUICK).remove();
  find(document, '.msg-conversations-container__conversations-list li').after(
    ...conversationRows(world, thread),
  );
  if (world.enterToSend) find(document, 'button.msg-form__send-button').remove();
  return document;
}

/** The rows of the pane of all conversations. @param active the one that is open, if any is */
export function conversationRows(world: World, active?: Thread): HTMLElement[] {
  const row = find(openFixture('thread.ember.en', world.language), ROW);
  return world
    .mailbox()
    .map((one) => conversationRow(row.cloneNode(true) as HTMLElement, world, one, one === active));
}

/** A group's title is no link, and tells how many they are. */
function makeGroup(document: Document, thread: Thread, { language }: World): void {
  const link = find(document, 'a.msg-thread__link-to-profile');
  link.replaceWith(...link.childNodes);
  find(document, '.msg-entity-lockup__entity-info').textContent =
    ` ${label(language, '{} people', thread.others.length + 1)} `;
}

/** The start of a conversation's last message, as lists of conversations show it. */
export function snippetOf({ language, viewer }: World, thread: Thread): string {
  const last = thread.messages.at(-1);
  if (!last) return '';
  const isOwn = last.from === 'viewer';
  return `${isOwn ? label(language, 'You') : senderOf(thread, last, viewer).name.split(' ')[0]}: ${last.text}`;
}

function conversationRow(row: HTMLElement, world: World, thread: Thread, active: boolean): HTMLElement {
  const last = thread.messages.at(-1);
  find(row, '.msg-conversations-container__convo-item-link').classList.toggle(
    'msg-conversations-container__convo-item-link--active',
    active,
  );
  if (!active) find(row, '.msg-conversation-listitem__active-text').remove();
  find(row, '.msg-conversation-card').classList.toggle(
    'msg-conversation-card__convo-item-container--unread',
    thread.unread,
  );
  find(row, 'h3 .truncate').textContent = ` ${titleOf(thread)} `;
  find(row, 'img').setAttribute('alt', titleOf(thread));
  find(row, 'time').textContent = last ? ` ${dayName(world.language, last.at)} ` : '';
  find(row, '.msg-conversation-card__message-snippet').textContent = ` ${snippetOf(world, thread)}`;
  return row;
}
