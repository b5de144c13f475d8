import { ask, nodesOf, own, replace } from './own.js';

/** How often the box is drawn again from its state, ms. */
const RENDER = 50;
const COUNTER = /^\s*\d+\s*\/\s*(\d+)\s*$/;

const stage = () => document.querySelector('#interop-outlet')?.shadowRoot.querySelector('.ember-view');
const find = (css) => stage().querySelector(css);
const primary = () => find('.artdeco-modal__actionbar .artdeco-button--primary');

/** The invitation's two steps in the site's shadow root. @param slug Whom it is for. @param sent Called after Send. */
export async function pressConnect(slug, sent) {
  await show('choose', slug);
  find('.artdeco-button--secondary').addEventListener('click', () => writeNote(slug, sent));
  primary().addEventListener('click', () => send(slug, undefined, sent), { once: true });
  find('[role=dialog]').focus();
}

/** Puts one face of the dialog in the place of what is there. */
async function show(face, slug) {
  const { html } = await ask('dialog', { face, slug });
  replace(stage(), nodesOf(html));
  find('[data-test-modal-close-btn]').addEventListener('click', close);
  find('[role=dialog]').addEventListener('keydown', (event) => event.key === 'Escape' && close());
}

function close() {
  if (stage()) replace(stage());
}

/** A box that keeps its text as a state of its own, which only the browser's own input events change. */
async function writeNote(slug, sent) {
  await show('note', slug);
  const box = find('textarea');
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
  const timer = setInterval(() => (box.isConnected ? render() : clearInterval(timer)), RENDER);
  box.addEventListener('input', (event) => {
    if (event.isTrusted) state = box.value;
    render();
  });
  find('.artdeco-button--tertiary.mr1').addEventListener('click', close);
  primary().addEventListener('click', () => send(slug, state, sent), { once: true });
  box.focus();
}

async function send(slug, note, sent) {
  const answer = await ask('invite', {}, { slug, note });
  if (answer.sent) {
    close();
    await sent();
  } else {
    await show('limit', slug);
    primary().addEventListener('click', close);
  }
}
