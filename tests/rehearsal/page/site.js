import { openChats } from './chats.js';
import { openCompose } from './compose.js';
import { closeDialog, pressConnect, stageDialogs } from './invite.js';
import { openNetwork } from './network.js';
import { ask, nodesOf, own, replace, watch } from './own.js';
import { openSales } from './sales.js';
import { openThread } from './thread.js';

/** Between two late sections of a profile, ms. */
const HYDRATION = 120;
/** What stays when the page round it changes. */
const LASTING = ['#interop-outlet', 'iframe[data-testid="interop-iframe"]', '#msg-overlay'];
const OWN_CARD = '.artdeco-card[data-member-id]';

let leave = () => {};
let draws = 0;
let data;
let chats;

const pause = (time) => new Promise((done) => setTimeout(done, time));

function start(given) {
  data = given;
  const overlay = prepareOutlet() ?? document.querySelector('#msg-overlay');
  if (overlay !== chats?.overlay) {
    chats?.close();
    chats = overlay ? openChats(overlay, data) : undefined;
  }
  const late = fillLate(data.late);
  const thread = data.thread && openThread(data, visit);
  const compose = data.compose && openCompose(data, visit);
  const network = openNetwork(data);
  openSales();
  leave = () => {
    clearTimeout(late.timer);
    thread?.close();
    compose?.close();
    network?.close();
    closeDialog();
    leave = () => {};
  };
  if (data.invite) connect(data.invite, () => location.assign(`/in/${encodeURIComponent(data.invite)}/`));
}

/** Where dialogs go, and in pages of the newer stack the overlay of chats, which is returned. */
function prepareOutlet() {
  const outlet = document.querySelector('#interop-outlet');
  if (!outlet && (data.thread || data.compose)) return undefined;
  if (!outlet) {
    const stage = document.createElement('div');
    const sheet = nodesOf('<link rel="stylesheet" href="/__rehearsal/dialog.css">');
    own(() => document.body.append(sheet, stage));
    stageDialogs(stage);
    return undefined;
  }
  if (!outlet.shadowRoot) {
    const root = outlet.attachShadow({ mode: 'open' });
    watch(root);
    const sheets = ['dialog', 'messaging', 'chats'].map(
      (name) => `<link rel="stylesheet" href="/__rehearsal/${name}.css">`,
    );
    const overlay =
      data.chatsIn === 'shadow' ? '<aside id="msg-overlay" class="msg-overlay-container"></aside>' : '';
    own(() => root.append(nodesOf(`${sheets.join('')}${overlay}<div class="ember-view"></div>`)));
  }
  stageDialogs(outlet.shadowRoot.lastElementChild);
  return outlet.shadowRoot.querySelector('#msg-overlay') ?? undefined;
}

/** Lower sections come one by one, the last one first. */
function fillLate(sections) {
  const slots = [...document.querySelectorAll('[data-sdui-component]')];
  const late = { timer: 0 };
  let left = sections.length;
  const next = () => {
    if (left === 0) return;
    left -= 1;
    own(() => slots[left].replaceChildren(nodesOf(sections[left])));
    late.timer = setTimeout(next, HYDRATION);
  };
  late.timer = setTimeout(next, HYDRATION);
  return late;
}

/** Draws another page of the site in this document, as the site does without loading; it may take its time. */
async function draw(path) {
  const turn = ++draws;
  const page = await ask('page', { path });
  for (const act of page.data.linger ? [leaveMain, () => {}] : []) {
    await pause(page.data.linger);
    if (turn !== draws) return location.pathname;
    act();
  }
  if (turn !== draws) return location.pathname;
  leave();
  replaceBody(nodesOf(page.html));
  own(() => {
    document.title = page.title;
    document.documentElement.lang = page.lang;
    for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
    for (const [name, value] of page.bodyAttributes) document.body.setAttribute(name, value);
  });
  start(page.data);
  return page.path;
}

function leaveMain() {
  leave();
  const main = document.querySelector('main');
  if (main) replace(main);
}

function replaceBody(fresh) {
  const lasting = LASTING.flatMap((css) => {
    const [old, next] = [document, fresh].map((root) => root.querySelector(css));
    if (!old || !next || old.getAttribute('src') !== next.getAttribute('src')) return [];
    next.remove();
    return [old];
  });
  const active = document.activeElement;
  if (active && active !== document.body && !lasting.includes(active)) active.blur();
  own(() => {
    for (const node of [...document.body.childNodes]) if (!lasting.includes(node)) node.remove();
    document.body.prepend(fresh);
  });
}

async function visit(path) {
  history.pushState(null, '', path);
  const end = await draw(path);
  if (end !== location.pathname) history.replaceState(null, '', end);
  window.scrollTo(0, 0);
}

const redraw = () => draw(location.pathname + location.search);
const connect = (slug, sent = redraw) => pressConnect(slug, data, sent);

function press(event) {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.button !== 0) return;
  const target = event.composedPath()[0];
  pressButton(target);
  const link = target.closest?.('a[href]');
  if (!link) return;
  const to = new URL(link.href, location.href);
  if (to.origin !== location.origin) return;
  event.preventDefault();
  const { pathname, searchParams } = to;
  if (/^\/preload\/(?:search-)?custom-invite\/$/.test(pathname)) connect(searchParams.get('vanityName'));
  else if (searchParams.get('interop') === 'msgOverlay' && data.chatsIn !== 'none')
    openChat(searchParams.get('recipient'));
  else if (pathname !== location.pathname) visit(pathname + to.search);
}

/** Profiles of the older stack have buttons without an address. */
function pressButton(target) {
  const button = target.closest?.(`${OWN_CARD} button`);
  if (!button || !data.person) return;
  if (button.querySelector('[data-test-icon="connect-small"]')) connect(data.person.slug);
  if (button.querySelector('[data-test-icon="send-privately-small"]')) openChat(data.person.memberId);
}

const openChat = (recipient) => ask('chat-open', {}, { recipient });

document.addEventListener('DOMContentLoaded', () => {
  document.addEventListener('click', press);
  window.addEventListener('popstate', redraw);
  start(JSON.parse(document.querySelector('#page-data').textContent));
});
