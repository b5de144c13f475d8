import { createEditor } from './editor.js';
import { own } from './own.js';
import { remounting } from './remount.js';
import { virtualise } from './virtual.js';

const LIST = 'ul.msg-s-message-list-content';
const EVENT = '[data-event-urn]';

/**
 * Brings a conversation to life, a page's or a bubble's: its box, its Send, its messages.
 * @param send called with the text of what is sent
 */
export function enliven(container, data, send) {
  const form = container.querySelector('form.msg-form');
  const button = form.querySelector('button[type=submit]');
  const placeholder = placeholderOf(form);
  const scroller = container.querySelector('.msg-s-message-list');
  const rows = () => [...container.querySelectorAll(`${LIST} > li.msg-s-message-list__event`)];
  const editor = createEditor(form.querySelector('[contenteditable]'), (text) => {
    const disabled = text.trim() === '';
    if (button && button.disabled !== disabled) own(() => (button.disabled = disabled));
    placeholder.draw(text);
    remounts.atInput();
  });
  const virtual = data.virtualises && scroller ? virtualise(scroller, rows) : undefined;
  const remounts = remounting(data, () => {
    editor.remount();
    own(() => {
      for (const row of rows()) if (row.childElementCount) row.replaceWith(row.cloneNode(true));
    });
  });
  const scrollDown = () => {
    if (!scroller) return;
    scroller.scrollTop = scroller.scrollHeight;
    virtual?.prune();
  };
  scrollDown();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = editor.text().trim();
    if (text === '') return;
    editor.clear();
    send(text);
  });
  form.addEventListener('keydown', (event) => {
    const sends = data.enterToSend && event.key === 'Enter' && !event.shiftKey && !event.isComposing;
    if (!sends || event.target !== editor.element) return;
    event.preventDefault();
    form.requestSubmit();
  });
  return {
    /** @param fresh the same conversation as the server draws it now */
    update(fresh) {
      const list = container.querySelector(LIST);
      if (!list || !fresh.querySelector(LIST)) return;
      virtual?.fillAll();
      if (showNews(list, fresh)) scrollDown();
      else virtual?.prune();
    },
    close() {
      remounts.stop();
      editor.close();
      virtual?.stop();
    },
  };
}

/** The site takes the placeholder out while there is text. */
function placeholderOf(form) {
  let kept = form.querySelector('.msg-form__placeholder');
  return {
    draw(text) {
      const shown = form.querySelector('.msg-form__placeholder');
      if (shown && text !== '') {
        kept = shown;
        own(() => shown.remove());
      } else if (!shown && text === '' && kept) {
        own(() => form.querySelector('[contenteditable]').after(kept));
      }
    },
  };
}

const looksOf = (event) =>
  event.querySelector('.msg-s-event__content').innerHTML +
  event.querySelectorAll('[class*="reaction-summary-presenter__pill-emoji"]').length;

/** Adds the messages that the list does not show yet and draws changed ones anew. @returns whether any is new */
function showNews(list, fresh) {
  const end = list.querySelector('[class*="typing-indicator"]');
  const shown = new Map([...list.querySelectorAll(EVENT)].map((event) => [event.dataset.eventUrn, event]));
  let isNew = false;
  own(() => {
    for (const event of [...fresh.querySelectorAll(`${LIST} ${EVENT}`)]) {
      const known = shown.get(event.dataset.eventUrn);
      if (!known) {
        end.before(event.closest('li'));
        isNew = true;
      } else if (looksOf(known) !== looksOf(event)) known.closest('li').replaceWith(event.closest('li'));
      else known.className = event.className;
    }
    if (isNew) list.querySelector('.msg-s-message-list__quick-replies-container')?.remove();
  });
  return isNew;
}
