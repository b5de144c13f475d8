import { enliven } from './conversation.js';
import { ask, nodesOf, own, replace } from './own.js';

const BUBBLE = 'msg-overlay-conversation-bubble';
const PILLS = '.msg-connections-typeahead__added-recipients';
const SEARCH = '.msg-connections-typeahead__search-field';

/** Brings one chat bubble to life, a conversation's or a new message's. */
export function openBubble(element, { id, thread }, data) {
  let closed = false;
  let recipients = namesIn(element);
  const subject = () => element.querySelector('input[name="subject"]')?.value;
  const live = enliven(element, data, (text) =>
    thread ? ask('send', {}, { thread, text }) : ask('chat-send', {}, { id, text, subject: subject() }),
  );

  const setActive = (isActive) => own(() => element.classList.toggle(`${BUBBLE}--is-active`, isActive));
  element.addEventListener('focusin', () => setActive(true));
  element.addEventListener('focusout', () => setActive(false));
  element.addEventListener('click', (event) => {
    if (event.target.closest('a')) return;
    const controls = [...element.querySelectorAll('header button')];
    const pill = [...element.querySelectorAll(`${PILLS} .artdeco-pill`)].indexOf(
      event.target.closest('.artdeco-pill'),
    );
    if (pill >= 0) ask('chat-drop', {}, { id, row: String(pill) });
    else if (event.target.closest('button') === controls.at(-1)) ask('chat-close', {}, { id });
    else if (event.target.closest('header')) ask('chat-fold', {}, { id });
  });
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.target.matches(SEARCH)) return;
    event.preventDefault();
    ask('chat-add', {}, { id, text: event.target.value });
  });

  const fresh = async () => nodesOf((await ask('bubble', { id })).html);
  return {
    element,
    thread,
    /** The messages as they are now. */
    async refresh() {
      if (!thread) return;
      const drawn = await fresh();
      if (!closed) live.update(drawn);
    },
    /** Folded or not, and for whom. */
    async show({ isMinimized, to }) {
      if (element.classList.contains(`${BUBBLE}--is-minimized`) !== isMinimized)
        own(() => element.classList.toggle(`${BUBBLE}--is-minimized`, isMinimized));
      if (thread || to.join() === recipients.join()) return;
      recipients = to;
      const drawn = await fresh();
      if (closed) return;
      for (const css of [PILLS, '.msg-thread__thread-actions-tray']) {
        const [old, next] = [element, drawn].map((root) => root.querySelector(css)?.parentElement);
        if (old && next) replace(old, ...next.childNodes);
      }
    },
    close() {
      closed = true;
      live.close();
    },
  };
}

const namesIn = (element) =>
  [...element.querySelectorAll(`${PILLS} .artdeco-pill__text`)].map((pill) => pill.textContent.trim());
