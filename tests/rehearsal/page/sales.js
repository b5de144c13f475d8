import { own } from './own.js';

/** Brings a form of Sales Navigator to life: Send is ready while there is a text, and with it the text goes. */
export function openSales() {
  const box = document.querySelector('#connect-cta-form__invitation, .compose-form__message-field');
  if (!box) return;
  const form = box.closest('form');
  const send = form.querySelector('button');
  const ready = () => own(() => (send.disabled = !box.value.trim()));
  box.addEventListener('input', ready);
  form.addEventListener('submit', (event) => event.preventDefault());
  send.addEventListener('click', () => {
    const dialog = box.closest('[role="dialog"]');
    if (!dialog) {
      box.value = '';
      ready();
      return;
    }
    document.activeElement.blur();
    own(() => dialog.remove());
  });
}
