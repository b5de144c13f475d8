import { ask, own } from './own.js';
import { virtualise } from './virtual.js';

const LISTS =
  '[componentkey="InvitationManagerPage_InvitationsList"], [componentkey="pending-invitations-preview"] [role="list"]';
/** How long a row stays after it was decided, ms. */
const FADE = 150;

const slugIn = (row) =>
  decodeURIComponent(new URL(row.querySelector('a[href*="/in/"]').href).pathname.split('/')[2]);

/** Brings the lists of invitations to life. */
export function openNetwork(data) {
  const list = document.querySelector(LISTS);
  if (!list) return undefined;
  const isSent = Boolean(document.querySelector('[data-sdui-screen*="InvitationSent"]'));
  const press = (event) => {
    const control = event.target.closest('button, a');
    const row = control?.closest('[role="listitem"]');
    if (!row || control.matches('a[href*="/in/"]')) return;
    const actions = [...row.querySelectorAll('button, a')].filter(
      (one) => !one.matches('a[href*="/in/"], [data-testid="expandable-text-button"]'),
    );
    const at = actions.indexOf(control);
    if (at < 0) return;
    event.preventDefault();
    if (isSent) confirmWithdrawal(row);
    else decide(row, at === actions.length - 1 ? 'accept' : 'ignore');
  };
  list.addEventListener('click', press);
  document.querySelector('main').addEventListener('click', inviteAtOnce);
  const rows = () => [...list.querySelectorAll('[role="listitem"]')];
  const virtual = data.virtualises ? virtualise(document.scrollingElement, rows) : undefined;
  return { close: () => virtual?.stop() };
}

/** Beside the lists a button to connect asks nothing and sends; it stands there as pending then. */
async function inviteAtOnce(event) {
  const button = event.target.closest(
    'button:has(#connect-small), button[componentkey^="ConnectButtonstate"][componentkey$="_connect"]',
  );
  if (!button) return;
  const row = button.closest('[role="listitem"]');
  const { sent, pending } = await ask('invite', {}, { slug: slugIn(row), name: nameIn(row) });
  if (!sent) return;
  own(() => {
    button.setAttribute('aria-label', pending);
    button.setAttribute('componentkey', button.getAttribute('componentkey').replace(/_connect$/, '_pending'));
    const icon = button.querySelector('svg');
    if (icon) icon.id = 'clock-small';
    [...button.querySelectorAll('span')].at(-1).textContent = pending.replace(nameIn(row), '').trim();
  });
}

/** The name may have a twin. */
const nameIn = (row) => {
  const line = row.querySelector('a[href*="/in/"] p');
  return (line.querySelector('span:not(:has(*))') ?? line).textContent.trim();
};

async function decide(row, answer) {
  await ask('decide', {}, { slug: slugIn(row), answer });
  setTimeout(() => leave(row), FADE);
}

/** The row goes, and the rule after it. */
function leave(row) {
  const active = document.activeElement;
  if (row.contains(active)) active.blur();
  const list = row.closest(LISTS);
  let outer = row;
  while (outer.parentElement && outer.parentElement !== list) outer = outer.parentElement;
  own(() => {
    if (outer.nextElementSibling?.localName === 'hr') outer.nextElementSibling.remove();
    outer.remove();
  });
}

/** The native dialog that asks whether an invitation is to be taken back. */
function confirmWithdrawal(row) {
  const dialog = [...document.querySelectorAll('dialog')].at(-1);
  const [no, yes] = dialog.querySelectorAll('button');
  own(() => dialog.setAttribute('open', ''));
  const end = new AbortController();
  const close = () => {
    end.abort();
    own(() => dialog.removeAttribute('open'));
  };
  no.addEventListener('click', close, { signal: end.signal });
  yes.addEventListener(
    'click',
    async () => {
      close();
      await ask('withdraw', {}, { slug: slugIn(row) });
      leave(row);
    },
    { signal: end.signal },
  );
}
