import { createEditor } from './editor.js';
import { ask, nodesOf, own } from './own.js';

const LIST = 'ul.msg-s-message-list-content';
const EVENT = '[data-event-urn]';

/** Brings an open conversation to life. @param visit Goes to another address of the site. */
export function openThread(data, visit) {
  const form = document.querySelector('form.msg-form');
  const button = form.querySelector('button[type=submit]');
  const editor = createEditor(form.querySelector('[contenteditable]'), (text) => {
    const disabled = text.trim() === '';
    if (button && button.disabled !== disabled) own(() => (button.disabled = disabled));
    drawPlaceholder(form, text);
  });
  const source = new EventSource('/__rehearsal/events');
  source.onmessage = ({ data: id }) => id === data.thread && update();
  scrollDown();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = editor.text().trim();
    if (text === '') return;
    editor.clear();
    ask('send', {}, { thread: data.thread, text }).then(update);
  });
  form.addEventListener('keydown', (event) => {
    const sends = data.enterToSend && event.key === 'Enter' && !event.shiftKey && !event.isComposing;
    if (!sends || event.target !== editor.element) return;
    event.preventDefault();
    form.requestSubmit();
  });
  const rows = document.querySelectorAll('.msg-conversations-container__convo-item-link');
  for (const [index, row] of rows.entries()) row.addEventListener('click', () => visit(data.rows[index]));
  return {
    close() {
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

/** Adds the messages that the page does not show yet, and closes the group before them. */
async function update() {
  const page = await ask('page', { path: location.pathname });
  const list = document.querySelector(LIST);
  if (!list) return;
  const end = list.querySelector('[class*="typing-indicator"]');
  const shown = new Map([...list.querySelectorAll(EVENT)].map((event) => [event.dataset.eventUrn, event]));
  own(() => {
    for (const event of nodesOf(page.html).querySelectorAll(`${LIST} ${EVENT}`)) {
      const known = shown.get(event.dataset.eventUrn);
      if (known) known.className = event.className;
      else end.before(event.closest('li'));
    }
    list.querySelector('.msg-s-message-list__quick-replies-container')?.remove();
  });
  scrollDown();
}

function scrollDown() {
  const pane = document.querySelector('.msg-s-message-list');
  pane.scrollTop = pane.scrollHeight;
}
