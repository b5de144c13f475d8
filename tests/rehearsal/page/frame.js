import { openChats } from './chats.js';

document.addEventListener('DOMContentLoaded', () => {
  const data = JSON.parse(document.querySelector('#page-data').textContent);
  // A link in the frame leads the page round it elsewhere.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    if (!link) return;
    event.preventDefault();
    window.top.location.assign(link.href);
  });
  openChats(document.querySelector('#msg-overlay'), data);
});
