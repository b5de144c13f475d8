import { enliven } from './conversation.js';
import { ask } from './own.js';

const PANE = 'ul.msg-conversations-container__conversations-list';
const ROW = '.msg-conversations-container__convo-item-link';

/** Brings the page of a new message to life. @param visit Goes to another address of the site. */
export function openCompose({ compose, rows, ...data }, visit) {
  const detail = document.querySelector('.msg__detail');
  const live = enliven(detail, data, async (text) => {
    const subject = detail.querySelector('input[name="subject"]')?.value;
    const { thread } = await ask('begin', {}, { recipient: compose, text, subject });
    if (thread) visit(`/messaging/thread/${thread}/`);
  });
  const pane = document.querySelector(PANE);
  pane.addEventListener('click', (event) => {
    const row = [...pane.querySelectorAll(ROW)].indexOf(event.target.closest(ROW));
    if (row >= 0) visit(rows[row]);
  });
  return live;
}
