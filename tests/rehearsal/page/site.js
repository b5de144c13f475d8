import { pressConnect } from './invite.js';
import { ask, nodesOf, own, replace, watch } from './own.js';
import { openThread } from './thread.js';

/** Between two late sections of a profile, ms. */
const HYDRATION = 120;

let leave = () => {};
let draws = 0;

function start(data) {
  const outlet = document.querySelector('#interop-outlet');
  if (outlet) prepareOutlet(outlet);
  const late = fillLate(data.late);
  const thread = data.thread && openThread(data, visit);
  leave = () => {
    clearTimeout(late.timer);
    thread?.close();
  };
}

function prepareOutlet(outlet) {
  const root = outlet.attachShadow({ mode: 'open' });
  watch(root);
  own(() =>
    root.append(
      nodesOf('<link rel="stylesheet" href="/__rehearsal/dialog.css"><div class="ember-view"></div>'),
    ),
  );
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

/** Draws another page of the site in this document, as the site does without loading. */
async function draw(path) {
  const turn = ++draws;
  const page = await ask('page', { path });
  if (turn !== draws) return location.pathname;
  leave();
  replace(document.body, nodesOf(page.html));
  own(() => {
    document.title = page.title;
    document.documentElement.lang = page.lang;
    for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
    for (const [name, value] of page.bodyAttributes) document.body.setAttribute(name, value);
  });
  start(page.data);
  return page.path;
}

async function visit(path) {
  history.pushState(null, '', path);
  const end = await draw(path);
  if (end !== location.pathname) history.replaceState(null, '', end);
  window.scrollTo(0, 0);
}

function press(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || event.metaKey || event.ctrlKey || event.button !== 0) return;
  const to = new URL(link.href, location.href);
  if (to.origin !== location.origin) return;
  event.preventDefault();
  if (to.pathname === '/preload/custom-invite/') {
    pressConnect(to.searchParams.get('vanityName'), () => draw(location.pathname));
  } else if (to.pathname !== location.pathname) {
    visit(to.pathname + to.search);
  }
}

document.addEventListener('DOMContentLoaded', () => {
  document.addEventListener('click', press);
  window.addEventListener('popstate', () => draw(location.pathname));
  start(JSON.parse(document.querySelector('#page-data').textContent));
});
