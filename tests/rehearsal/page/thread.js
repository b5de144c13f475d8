import { enliven } from './conversation.js';
import { onNews } from './news.js';
import { ask, nodesOf, replace } from './own.js';

const PANE = 'ul.msg-conversations-container__conversations-list';
const ROW = '.msg-conversations-container__convo-item-link';

/** Brings the page of a conversation to life. @param visit Goes to another address of the site. */
export function openThread(data, visit) {
  const path = `/messaging/thread/${data.thread}/`;
  const rows = data.rows;
  const live = enliven(document.querySelector('.msg__detail'), data, (text) =>
    ask('send', {}, { thread: data.thread, text }),
  );
  let closed = false;
  const end = onNews(async (news) => {
    if (news && !news.thread) return;
    const page = await ask('page', { path });
    if (closed) return;
    rows.splice(0, rows.length, ...page.data.rows);
    const fresh = nodesOf(page.html);
    live.update(fresh);
    replace(document.querySelector(PANE), ...fresh.querySelector(PANE).childNodes);
  });
  document.querySelector(PANE).addEventListener('click', (event) => {
    const row = [...document.querySelectorAll(ROW)].indexOf(event.target.closest(ROW));
    if (row >= 0) visit(rows[row]);
  });
  return {
    close() {
      closed = true;
      end();
      live.close();
    },
  };
}
