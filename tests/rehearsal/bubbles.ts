import type { Chat } from './chats';
import { subjectBox } from './compose';
import { snippetOf } from './conversation';
import { find, openFixture, reword, shadowOf, unsettle } from './fixture';
import { clock, dayName, label } from './languages';
import { fillList } from './message-items';
import { kofi, mara, type Person } from './people';
import { isGroup, type Thread, titleOf } from './threads';
import type { World } from './world';

const FIXTURE = 'bubbles.shadow.en';
const TITLE = '.msg-overlay-bubble-header__title';
const ROW = '.entry-point';

const fixture = (world: World) => shadowOf(openFixture(FIXTURE, world.language));

/** A bubble as the viewer's overlay shows it. */
export function bubbleMarkup(world: World, chat: Chat): string {
  const { thread, isMinimized } = chat;
  const bubble = thread ? conversationBubble(world, thread) : composeBubble(world, chat.to);
  bubble.classList.remove('msg-overlay-conversation-bubble--is-active');
  bubble.classList.toggle('msg-overlay-conversation-bubble--is-minimized', isMinimized);
  if (world.enterToSend) find(bubble, 'button.msg-form__send-button').remove();
  unsettle(bubble);
  return bubble.outerHTML;
}

function conversationBubble(world: World, thread: Thread): HTMLElement {
  const bubble = find(fixture(world), '.msg-overlay-conversation-bubble');
  const words = new Map([[kofi.name, titleOf(thread)]]);
  if (!isGroup(thread)) {
    words.set(kofi.memberId, thread.other.memberId).set(kofi.headline, thread.other.headline);
  }
  fillList(bubble, world, thread, words);
  if (isGroup(thread)) {
    const link = find(bubble, `${TITLE} a`);
    link.replaceWith(...link.childNodes);
  }
  return bubble;
}

function composeBubble(world: World, to: readonly Person[]): HTMLElement {
  const bubble = find(fixture(world), '.msg-overlay-conversation-bubble--is-compose');
  const pill = find(bubble, '.artdeco-pill');
  const pills = to.map((person) => {
    const one = pill.cloneNode(true) as HTMLElement;
    one.setAttribute('aria-label', label(world.language, 'Remove {}', person.name));
    find(one, '.artdeco-pill__text').textContent = ` ${person.name} `;
    return one;
  });
  pill.replaceWith(...pills);
  const [only, ...more] = to;
  if (only && !more.length && world.relation(only) !== 'connected')
    find(bubble, 'form.msg-form').prepend(subjectBox(world));
  if (!only || more.length) find(bubble, '.msg-s-profile-card').remove();
  else
    reword(
      find(bubble, '.msg-s-profile-card').parentElement ?? bubble,
      new Map([
        [mara.name, only.name],
        [mara.slug, only.slug],
        [mara.headline, only.headline],
      ]),
    );
  return bubble;
}

/** The list of conversations; its rows are there while it is unfolded. */
export function listMarkup(world: World): string {
  const list = find(fixture(world), '.msg-overlay-list-bubble');
  const row = find(list, ROW);
  const rows = world.chats.isListOpen
    ? world.mailbox().map((one) => listRow(row.cloneNode(true) as HTMLElement, world, one))
    : [];
  find(list, `${ROW}`).parentElement?.replaceChildren(...rows);
  find(list, 'header img').setAttribute('alt', world.viewer.name);
  list.classList.toggle('msg-overlay-list-bubble--is-minimized', !world.chats.isListOpen);
  unsettle(list);
  return list.outerHTML;
}

function listRow(row: HTMLElement, world: World, thread: Thread): HTMLElement {
  const at = thread.messages.at(-1)?.at;
  const isToday = at !== undefined && new Date(at).toDateString() === new Date().toDateString();
  find(row, 'h3 .truncate').textContent = ` ${titleOf(thread)} `;
  find(row, 'img').setAttribute('alt', titleOf(thread));
  find(row, 'time').textContent =
    at === undefined ? '' : ` ${isToday ? clock(world.language, at) : dayName(world.language, at)} `;
  find(row, '.msg-conversation-card__message-snippet').textContent = ` ${snippetOf(world, thread)} `;
  return row;
}
