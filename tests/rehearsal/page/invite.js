import { ask, nodesOf, own, replace } from './own.js';
import { remounting, swap } from './remount.js';

/** How often the box is drawn again from its state, ms. */
const RENDER = 50;
const COUNTER = /^\s*\d+\s*\/\s*(\d+)\s*$/;

let stage;
const find = (css) => stage.querySelector(css);
const primary = () => find('.artdeco-modal__actionbar .artdeco-button--primary');

/** Where dialogs are put from now on. */
export function stageDialogs(element) {
  stage = element;
}

/**
 * The invitation's two steps. @param slug Whom it is for.
 * @param sent Called after Send. @param data The page's
 */
export async function pressConnect(slug, data, sent) {
  await show('choose', slug);
  const address = find('input[type="email"]');
  if (address) return askAddress(address, slug, sent);
  find('.artdeco-button--secondary').addEventListener('click', () => writeNote(slug, data, sent));
  primary().addEventListener('click', () => send(slug, undefined, sent), { once: true });
  find('[role=dialog]').focus();
}

/** Send is ready once there is an address. */
function askAddress(box, slug, sent) {
  box.addEventListener('input', () =>
    own(() => (primary().disabled = box.value === '' || !box.checkValidity())),
  );
  find('.artdeco-button--tertiary.mr1').addEventListener('click', closeDialog);
  primary().addEventListener('click', () => send(slug, undefined, sent), { once: true });
  box.focus();
}

/** Puts one face of the dialog in the place of what is there. */
async function show(face, slug) {
  const { html } = await ask('dialog', { face, slug });
  replace(stage, nodesOf(html));
  find('[data-test-modal-close-btn]').addEventListener('click', closeDialog);
  find('[role=dialog]').addEventListener('keydown', (event) => event.key === 'Escape' && closeDialog());
}

export function closeDialog() {
  if (stage?.firstChild) replace(stage);
}

/** A box that keeps its text as a state of its own, which only the browser's own input events change. */
async function writeNote(slug, data, sent) {
  await show('note', slug);
  let box = find('textarea');
  if (!box) return find('[role=dialog]').focus(); // Premium is offered in its place.
  const counter = box.nextElementSibling.querySelector('span');
  const limit = Number(COUNTER.exec(counter.textContent)[1]);
  let state = box.value;

  const render = () => {
    if (box.value !== state) box.value = state;
    const count = `${state.length}/${limit}`;
    const disabled = state.length === 0 || state.length > limit;
    const button = primary();
    if (counter.textContent === count && button.disabled === disabled) return;
    own(() => {
      counter.textContent = count;
      button.disabled = disabled;
      button.classList.toggle('artdeco-button--disabled', disabled);
    });
  };
  const attach = () =>
    box.addEventListener('input', (event) => {
      if (event.isTrusted) state = box.value;
      render();
      remounts.atInput();
    });
  const remounts = remounting(data, () => {
    if (!box.isConnected) return;
    const old = box;
    const { selectionStart, selectionEnd } = old;
    box = old.cloneNode(false);
    box.value = state;
    attach();
    swap(old, box, own, () => box.setSelectionRange(selectionStart, selectionEnd));
  });
  attach();
  const timer = setInterval(() => {
    if (box.isConnected) return render();
    remounts.stop();
    clearInterval(timer);
  }, RENDER);
  find('.artdeco-button--tertiary.mr1').addEventListener('click', closeDialog);
  primary().addEventListener('click', () => send(slug, state, sent), { once: true });
  box.focus();
}

async function send(slug, note, sent) {
  const answer = await ask('invite', {}, { slug, note });
  if (answer.sent) {
    closeDialog();
    await sent();
  } else {
    await show('limit', slug);
    primary().addEventListener('click', closeDialog);
  }
}
