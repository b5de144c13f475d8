import { createEditor } from './editor.js';
import { ask, nodesOf, own, replace } from './own.js';

const LIST = 'ul.msg-s-message-list-content';
const EVENT = '[data-event-urn]';
const PANE = 'ul.msg-conversations-container__conversations-list';
const ROW = '.msg-conversations-container__convo-item-link';

/** Brings an open conversation to life. @param visit Goes to another address of the site. */
export function openThread(data, visit) {
  const form = document.querySelector('form.msg-form');
  const button = form.querySelector('button[type=submit]');
  const editor = createEditor(form.querySelector('[contenteditable]'), (text) => {
    const disabled = text.trim() === '';
    if (button && button.disabled !== disabled) own(() => (button.disabled = disabled));
    drawPlaceholder(form, text);
  });
  const rows = data.rows;
  const source = new EventSource('/__rehearsal/events');
  let closed = false;

  const update = async () => {
    const page = await ask('page', { path: location.pathname });
    if (closed) return;
    rows.splice(0, rows.length, ...page.data.rows);
    showNews(nodesOf(page.html));
    scrollDown();
  };
  source.onmessage = update;
  source.onopen = update; // for what came between the page and the stream
  scrollDown();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = editor.text().trim();
    if (text === '') return;
    editor.clear();
    ask('send', {}, { thread: data.thread, text });
  });
  form.addEventListener('keydown', (event) => {
    const sends = data.enterToSend && event.key === 'Enter' && !event.shiftKey && !event.isComposing;
    if (!sends || event.target !== editor.element) return;
    event.preventDefault();
    form.requestSubmit();
  });
  document.querySelector(PANE).addEventListener('click', (event) => {
    const row = [...document.querySelectorAll(ROW)].indexOf(event.target.closest(ROW));
    if (row >= 0) visit(rows[row]);
  });
  return {
    close() {
      closed = true;
      source.close();
      editor.close();
    },
  };
}

const placeholders = new WeakMap();

/** The site takes the placeholder out while there is text. */
function drawPlaceholder(form, text) {
  const shown = form.querySelector('.msg-form__placeholder');
  if (shown && text !== '') {
    placeholders.set(form, shown);
    own(() => shown.remove());
  } else if (!shown && text === '') {
    own(() => form.querySelector('[contenteditable]').after(placeholders.get(form)));
  }
}

/** Adds the messages that the page does not show yet, closes the group before them, and draws the pane again. */
function showNews(page) {
  const list = document.querySelector(LIST);
  const end = list.querySelector('[class*="typing-indicator"]');
  const shown = new Map([...list.querySelectorAll(EVENT)].map((event) => [event.dataset.eventUrn, event]));
  own(() => {
    for (const event of page.querySelectorAll(`${LIST} ${EVENT}`)) {
      const known = shown.get(event.dataset.eventUrn);
      if (known) known.className = event.className;
      else end.before(event.closest('li'));
    }
    list.querySelector('.msg-s-message-list__quick-replies-container')?.remove();
  });
  replace(document.querySelector(PANE), ...page.querySelector(PANE).childNodes);
}

function scrollDown() {
  const pane = document.querySelector('.msg-s-message-list');
  pane.scrollTop = pane.scrollHeight;
}
