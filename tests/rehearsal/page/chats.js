import { openBubble } from './bubble.js';
import { onNews } from './news.js';
import { ask, nodesOf, own, replace } from './own.js';

const LIST = '.msg-overlay-list-bubble';
const ROW = '.msg-overlay-list-bubble__convo-item--v2';

/**
 * Brings the overlay of chats to life: the bubbles that are open, and the list of conversations. What the user opens
 * and closes is kept on the server, so that each page and each tab shows the same.
 */
export function openChats(overlay, data) {
  /** By the bubble's id, and its conversation's once it has one. */
  const bubbles = new Map();
  /** Conversations in which something happened since the bubbles were last drawn; undefined: any. */
  const stale = new Set();
  let closed = false;
  let asked = 0;

  const update = async (news) => {
    const turn = ++asked;
    if (!news?.chats) stale.add(news?.thread);
    const { list, chats } = await ask('chats');
    const missing = chats.filter((chat) => !bubbles.has(keyOf(chat)));
    const markup = await Promise.all(missing.map(({ id }) => ask('bubble', { id })));
    if (closed || turn !== asked) return;
    for (const [key, bubble] of bubbles) {
      if (!chats.some((chat) => keyOf(chat) === key)) remove(key, bubble);
    }
    for (const index of [...missing.keys()].reverse()) add(missing[index], markup[index].html);
    for (const [index, chat] of chats.entries()) place(bubbles.get(keyOf(chat)), index, chat);
    drawList(list);
    for (const bubble of bubbles.values()) {
      if (stale.has(undefined) || stale.has(bubble.thread)) bubble.refresh();
    }
    stale.clear();
  };

  function add(chat, html) {
    const element = nodesOf(html).firstElementChild;
    own(() => overlay.prepend(element));
    bubbles.set(keyOf(chat), openBubble(element, chat, data));
  }
  function remove(key, bubble) {
    bubble.close();
    bubbles.delete(key);
    const active = bubble.element.getRootNode().activeElement;
    if (bubble.element.contains(active)) active.blur();
    own(() => bubble.element.remove());
  }
  function place(bubble, index, chat) {
    if (overlay.children[index] !== bubble.element)
      own(() => overlay.insertBefore(bubble.element, overlay.children[index]));
    bubble.show(chat);
  }
  function drawList(html) {
    const fresh = nodesOf(html).firstElementChild;
    const shown = overlay.querySelector(LIST);
    if (!shown) own(() => overlay.append(fresh));
    else if (shown.className !== fresh.className || shown.textContent !== fresh.textContent) {
      own(() => (shown.className = fresh.className));
      replace(shown, ...fresh.childNodes);
    }
  }

  const press = (event) => {
    const list = event.target.closest(LIST);
    if (!list) return;
    const row = [...list.querySelectorAll(ROW)].indexOf(event.target.closest(ROW));
    if (row >= 0) ask('chat-row', {}, { row: String(row) });
    else if (event.target.closest('[class*="new-convo-btn"]')) ask('chat-compose', {}, {});
    else if (event.target.closest('header')) ask('chat-list', {}, {});
  };
  overlay.addEventListener('click', press);
  const end = onNews((news) => (!news || news.thread || news.chats) && update(news));
  return {
    overlay,
    close() {
      closed = true;
      end();
      overlay.removeEventListener('click', press);
      for (const bubble of bubbles.values()) bubble.close();
    },
  };
}

const keyOf = ({ id, thread }) => `${id} ${thread ?? ''}`;
