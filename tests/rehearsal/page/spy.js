/**
 * Runs before everything else in a page of the rehearsal and notes what the page could see of an extension.
 * The server wraps this file in a function and hands it `given`: `names` to listen for, `html` as it was served.
 *
 * Whose change is it? Mutation records carry no author, so the spy reads them out at the borders:
 * - until DOMContentLoaded: the parsed page must equal what was served;
 * - `__own(write)`: records pending before it are a stranger's, those made during it are the page's. Nothing but the
 *   page's code runs in there, as a write sets off no event;
 * - between the browser's own `beforeinput` and `input`: what changes inside the box written in is the user's.
 *   A stranger that writes there in between, synchronously, would pass for the user;
 * - all else is a stranger's.
 * The page of the rehearsal dispatches no event, posts no message, and keeps nothing in storage: whatever is seen
 * of these is a stranger's.
 */
/* global given */
const seen = [];
const say = (what) => {
  if (seen.length < 200 && !seen.includes(what)) seen.push(what);
};
const short = (value) => String(value).replace(/\s+/g, ' ').slice(0, 120);

// Changes of the page
const WATCHED = {
  subtree: true,
  childList: true,
  attributes: true,
  characterData: true,
  attributeOldValue: true,
};
let parsed = false;
const observer = new MutationObserver((records) => judge(records));
observer.observe(document, WATCHED);

function judge(records, isUsers = () => false) {
  if (!parsed) return;
  for (const record of records) {
    if (isUsers(record)) continue;
    const { type, target, attributeName } = record;
    const where =
      target.nodeType === 1
        ? target.cloneNode(false).outerHTML
        : `${target.nodeName} in ${target.parentNode?.nodeName}`;
    if (type === 'attributes') say(`attribute ${attributeName} of ${short(where)} was set or removed`);
    if (type === 'characterData') say(`text was changed: ${short(where)}`);
    for (const node of record.addedNodes)
      say(`node added to ${short(where)}: ${short(node.outerHTML ?? node.nodeValue)}`);
    for (const node of record.removedNodes)
      say(`node removed from ${short(where)}: ${short(node.outerHTML ?? node.nodeValue)}`);
  }
}

window.__own = (write) => {
  judge(observer.takeRecords());
  try {
    return write();
  } finally {
    observer.takeRecords();
  }
};

window.addEventListener(
  'DOMContentLoaded',
  () => {
    observer.takeRecords();
    const served = new DOMParser().parseFromString(given.html, 'text/html').documentElement.outerHTML;
    if (document.documentElement.outerHTML !== served) say('the page was changed while it was parsed');
    parsed = true;
    rememberSheets();
  },
  true,
);

window.addEventListener(
  'beforeinput',
  (event) => {
    if (event.isTrusted) judge(observer.takeRecords());
  },
  true,
);
window.addEventListener(
  'input',
  (event) => {
    if (!event.isTrusted) return;
    const box = event.composedPath()[0];
    const records = observer.takeRecords();
    // The browser goes on with a paragraph that it has taken out of the box, as at undo.
    const dropped = records.flatMap(({ removedNodes }) => [...removedNodes]);
    const isWithin = (target) => [box, ...dropped].some((node) => node.contains(target));
    judge(records, ({ target }) => box instanceof Node && box.isContentEditable && isWithin(target));
  },
  true,
);

// Events and messages. Only the browser's own are trusted, and the page makes none of its own.
const EVENTS = [
  'input', 'beforeinput', 'change', 'focus', 'blur', 'focusin', 'focusout', 'click', 'dblclick', 'auxclick',
  'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'mouseover', 'mouseenter', 'keydown', 'keyup', 'keypress', 'paste',
  'copy', 'cut', 'submit', 'scroll', 'wheel', 'select', 'selectionchange', 'compositionstart', 'compositionend',
  'visibilitychange', 'popstate', 'hashchange', 'storage', 'error',
]; // biome-ignore format: a list of words
const names = new Set([...EVENTS, ...given.names]);

function listen(target) {
  const hear = (event) => {
    if (!event.isTrusted)
      say(`synthetic event ${event.type} on ${short(event.composedPath()[0]?.nodeName ?? 'window')}`);
  };
  for (const name of names) target.addEventListener(name, hear, true);
}
listen(window);
listen(document);
window.addEventListener(
  'message',
  (event) => say(`message posted: ${short(JSON.stringify(event.data))}`),
  true,
);
for (const name of given.names) {
  new BroadcastChannel(name).onmessage = (event) =>
    say(`message on channel ${name}: ${short(JSON.stringify(event.data))}`);
}

const roots = [];
window.__watch = (root) => {
  roots.push(root);
  observer.observe(root, WATCHED);
  root.addEventListener('load', rememberSheets, true);
  listen(root);
};

const { lookAtStyles, highlights, rememberSheets } = given.looks({ say, short, roots });
const allRoots = () => [document, ...roots];

// Natives, globals, properties
const NATIVES = {
  fetch, setTimeout, postMessage, addEventListener, removeEventListener, dispatchEvent, getSelection, getComputedStyle,
  'XMLHttpRequest.open': XMLHttpRequest.prototype.open,
  'XMLHttpRequest.send': XMLHttpRequest.prototype.send,
  'history.pushState': history.pushState,
  'history.replaceState': history.replaceState,
  'document.execCommand': document.execCommand,
  'document.createElement': document.createElement,
  'document.querySelector': document.querySelector,
  'Element.attachShadow': Element.prototype.attachShadow,
  'Element.setAttribute': Element.prototype.setAttribute,
  'Node.appendChild': Node.prototype.appendChild,
  'Function.toString': Function.prototype.toString,
  MutationObserver,
  EventSource,
  'textarea.value': Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set,
}; // biome-ignore format: a list of names
const resolve = (name) => {
  if (name === 'textarea.value')
    return Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
  const [owner, member] = name.split('.');
  return member === undefined ? window[owner] : (window[owner].prototype ?? window[owner])[member];
};
const sourceOf = Function.prototype.toString;
const places = { window, document, html: document.documentElement };
const propertiesOf = (place) => Object.getOwnPropertyNames(place).filter((name) => !/^\d+$/.test(name));
window.__spyReport = report;
window.__spyHighlights = highlights;
const before = Object.fromEntries(
  Object.entries(places).map(([name, place]) => [name, new Set(propertiesOf(place))]),
);

function lookAtTraces() {
  for (const entry of performance.getEntries()) {
    if (entry.entryType === 'mark' || entry.entryType === 'measure')
      say(`timing ${entry.entryType} ${entry.name}`);
    if (entry.entryType !== 'resource') continue;
    const { origin, pathname } = new URL(entry.name);
    const ours = origin === location.origin && /^\/(?:__rehearsal\/|preload\/|favicon\.ico)/.test(pathname);
    if (!ours) say(`something was loaded: ${short(entry.name)}`);
  }
  for (const root of allRoots()) {
    const html = root === document ? document.documentElement.outerHTML : root.innerHTML;
    if (/(?:chrome|moz)-extension:/.test(html)) say('an address of an extension stands in the page');
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot && !roots.includes(element.shadowRoot))
        say(`a shadow root on ${short(element.nodeName)}`);
    }
  }
  for (const [name, place] of Object.entries(places)) {
    for (const added of propertiesOf(place))
      if (!before[name].has(added)) say(`property ${added} on ${name}`);
  }
  for (const [name, native] of Object.entries(NATIVES)) {
    if (resolve(name) !== native || !sourceOf.call(native).includes('[native code]'))
      say(`${name} was replaced`);
  }
}

async function lookAtStorage() {
  for (const [name, area] of Object.entries({ localStorage, sessionStorage })) {
    for (const key of Object.keys(area)) say(`${name} holds ${key}`);
  }
  if (document.cookie) say(`cookies: ${short(document.cookie)}`);
  for (const { name } of await indexedDB.databases()) say(`database ${name}`);
  for (const name of await caches.keys()) say(`cache ${name}`);
}

/** How long a frame may take to load, ms. */
const LOADING = 3000;

/** What a frame saw; nothing when the page takes it away meanwhile, since then it never answers. */
const reportOf = (frame) =>
  new Promise((done) => {
    const start = performance.now();
    let asked = false;
    const timer = setInterval(() => {
      if (frame.closed) end([]);
      else if (frame.__spyReport && !asked) {
        asked = true;
        frame.__spyReport().then(end);
      } else if (!asked && performance.now() - start > LOADING) end(['a frame without the spy']);
    }, 20);
    const end = (lines) => {
      clearInterval(timer);
      done(lines);
    };
  });

/** All that was seen up to now, in the frames of this page too; empty when there was nothing. */
async function report() {
  await new Promise((done) => setTimeout(done, 50)); // messages that are under way
  judge(observer.takeRecords());
  lookAtStyles();
  lookAtTraces();
  await lookAtStorage();
  const frames = await Promise.all(Array.from(window.frames, reportOf));
  return [...new Set([...seen, ...frames.flat()])];
}
