import { INVITE, PENDING, WITHOUT_NOTE } from '@/utils/linkedin/selectors/labels';
import { type Language, translate } from '../../rehearsal/languages';
import type { Random } from './random';

/** A change of a kind that LinkedIn makes to its pages, done to a whole page in place. */
export interface Mutation {
  name: string;
  change: (page: Document, random: Random) => void;
}

const HASH = /^_?[0-9a-f]{8}$/;
/** Classes that name a part of the page; utilities such as `t-14` and `truncate` stay. */
const PART =
  /__|--|^(?:msg|artdeco|send-invite|conversations|profile-card|presence|distance|dist-value|text-body|ui-attachment|ip-fuse|modal-upsell|scaffold|connect-button|entry-point|EntityPhoto|pv-|pvs-)/;
const PHRASING = new Set('A B BUTTON H1 H2 H3 H4 LABEL P SPAN STRONG TIME'.split(' '));
const NEVER_WRAPPED = new Set(
  'HTML HEAD BODY MAIN HEADER LI DT DD BR TEMPLATE META TITLE OPTION LINK STYLE SCRIPT IFRAME DIALOG'.split(
    ' ',
  ),
);

const rootsIn = (page: Document): (Document | ShadowRoot)[] => [
  page,
  ...[...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
];
const elementsIn = (page: Document): Element[] =>
  rootsIn(page).flatMap((root) => [...root.querySelectorAll('*')]);
const bodyOf = (page: Document) => elementsIn(page).filter((element) => element.closest('head') === null);
const isTyped = (element: Element) => element.closest('[contenteditable="true"]') !== null;
const isDrawing = (element: Element) => element.closest('svg') !== null;

function renameClasses(page: Document, random: Random, isRenamed: (name: string) => boolean): void {
  const names = new Map<string, string>();
  const renamed = (name: string) => {
    const known = names.get(name) ?? (isRenamed(name) ? random.hash() : name);
    names.set(name, known);
    return known;
  };
  for (const element of elementsIn(page)) {
    const all = element.getAttribute('class')?.split(/\s+/).filter(Boolean);
    if (all) element.setAttribute('class', all.map(renamed).join(' '));
  }
}

function wrap(page: Document, random: Random): void {
  for (const element of bodyOf(page)) {
    const parent = element.parentElement;
    const isFixed = NEVER_WRAPPED.has(element.tagName) || isDrawing(element) || isTyped(element);
    if (!parent || isFixed || !random.isUnder(0.2)) continue;
    const wrapper = page.createElement(PHRASING.has(parent.tagName) ? 'span' : 'div');
    wrapper.className = random.hash();
    if (random.isUnder(0.5)) wrapper.setAttribute('data-display-contents', 'true');
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
}

/** A `div` is a wrapper when it has nothing but classes and one child, or classes that say nothing. */
function isWrapper(element: Element): boolean {
  const names = element.getAttributeNames().filter((name) => name !== 'data-display-contents');
  if (element.localName !== 'div' || names.some((name) => name !== 'class') || isTyped(element)) return false;
  const saysNothing = [...element.classList].every((name) => HASH.test(name));
  const isRow = element.parentElement?.tagName === 'LI' || element.childElementCount === 0;
  return !isRow && (saysNothing || (element.childElementCount === 1 && !hasText(element)));
}

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());

function unwrap(page: Document, random: Random): void {
  for (const element of bodyOf(page)) {
    if (isWrapper(element) && random.isUnder(0.5)) element.replaceWith(...element.childNodes);
  }
}

function shuffleAttributes(page: Document, random: Random): void {
  for (const element of elementsIn(page)) {
    const all = random.shuffled(
      element.getAttributeNames().map((name) => [name, element.getAttribute(name)!] as const),
    );
    for (const [name] of all) element.removeAttribute(name);
    for (const [name, value] of all) element.setAttribute(name, value);
  }
}

const LABELS = ['aria-label', 'title', 'placeholder', 'data-placeholder'];
/** Where the page speaks of itself: no text that people wrote. */
const OWN_WORDS = 'button:not(:has(img)), .visually-hidden, .a11y-text, time, label';

/** Words that no language has, letter by letter, with people's names left as they are. */
function scrambler(page: Document, random: Random): (text: string) => string {
  const named = rootsIn(page).flatMap((root) => [
    ...root.querySelectorAll('h1, h2, h3, strong, a[href*="/in/"] p, [componentkey] p, .artdeco-pill__text'),
  ]);
  const alts = elementsIn(page).flatMap((element) => element.getAttribute('alt') ?? []);
  const names = [...new Set([...named.map(({ textContent }) => textContent ?? ''), ...alts])]
    .map((name) => name.trim())
    .filter((name) => name.length > 3 && name.length < 60)
    .sort((a, b) => b.length - a.length);
  const letters = [...'αβγδεζηθικλμνξοπρστυφχψω'];
  const scramble = (text: string, from: number): string => {
    const name = names.slice(from).find((one) => text.includes(one));
    if (name === undefined) return text.replace(/\p{L}/gu, () => random.pick(letters));
    return text
      .split(name)
      .map((part) => scramble(part, from))
      .join(name);
  };
  return (text) => scramble(text, 0);
}

/** The labels that Vouch knows, in the language at this place of its lists; undefined for all others. */
function knownLabel(label: string, at: number): string | undefined {
  const [before, after] = INVITE[0];
  if (label.startsWith(before) && label.endsWith(after)) {
    const name = label.slice(before.length, label.length - after.length);
    return INVITE[at]!.join(name);
  }
  if (label === WITHOUT_NOTE[0]) return WITHOUT_NOTE[at];
  return label.startsWith(PENDING[0]!) ? PENDING[at]! + label.slice(PENDING[0]!.length) : undefined;
}

/** All that the page says of itself becomes words of no language, but the labels that Vouch knows in one. */
function becomeUnreadable(page: Document, random: Random, at: number | undefined): void {
  const scramble = scrambler(page, random);
  for (const element of bodyOf(page)) {
    for (const name of LABELS) {
      const value = element.getAttribute(name);
      const known = value && at !== undefined ? knownLabel(value, at) : undefined;
      if (value) element.setAttribute(name, known ?? scramble(value));
    }
    if (!element.closest(OWN_WORDS)) continue;
    for (const node of element.childNodes) {
      if (node.nodeType === 3) node.nodeValue = scramble(node.nodeValue ?? '');
    }
  }
}

/** Languages of which the rehearsal has every word; of the others the labels that Vouch knows; and one that nobody does. */
const LANGUAGES: readonly (Language | number | 'unknown')[] = [
  'de',
  'es',
  'pl',
  'unknown',
  ...INVITE.map((_, at) => at).slice(1),
];

function changeLanguage(page: Document, random: Random): void {
  const language = random.pick(LANGUAGES);
  if (typeof language === 'number' || language === 'unknown') {
    page.documentElement.lang = 'el';
    becomeUnreadable(page, random, language === 'unknown' ? undefined : language);
    return;
  }
  for (const root of rootsIn(page)) translate(root, language);
  page.documentElement.lang = language;
}

const IDS = ['id', 'for', 'aria-owns', 'aria-labelledby', 'aria-controls'];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

function renumberIds(page: Document, random: Random): void {
  const by = 1000 + Math.floor(random() * 9000);
  for (const element of elementsIn(page)) {
    for (const name of IDS) {
      const value = element.getAttribute(name);
      const renumbered = value?.replace(/ember(\d+)/g, (_, number) => `ember${Number(number) + by}`);
      if (value && renumbered) element.setAttribute(name, renumbered);
    }
    const key = element.getAttribute('componentkey');
    const other = () => `${random.hash().slice(1)}-0a1b-4c2d-8e3f-${random.hash().slice(1)}4455`;
    if (key && UUID.test(key)) element.setAttribute('componentkey', key.replace(UUID, other));
  }
}

function dropTestIds(page: Document, random: Random): void {
  const share = random.pick([1, 1, 0.5]);
  for (const element of elementsIn(page)) {
    for (const name of element.getAttributeNames()) {
      if (/^data-test/.test(name) && random.isUnder(share)) element.removeAttribute(name);
    }
  }
}

/** Whose children come in another order from account to account, and which of them. */
const UNORDERED = [
  ['[data-testid="lazy-column"]', '[componentkey*="profileCards"], [componentkey$="Activity"]'],
  ['#msg-overlay, .msg-overlay-container', '[role="dialog"], .msg-overlay-list-bubble'],
  ['[data-sdui-component]', '[componentkey]'],
  ['body', '#interop-outlet, iframe, dialog'],
  ['[componentkey$="Topcard"] div', 'a[aria-disabled], button'],
  ['section[data-member-id] div', '.entry-point, .artdeco-dropdown'],
  ['.artdeco-modal', '.a11y-text, .artdeco-modal__dismiss'],
] as const;

function reorder(page: Document, random: Random): void {
  const groups = rootsIn(page).flatMap((root) =>
    UNORDERED.flatMap(([parents, children]) =>
      [...root.querySelectorAll(parents)].map((parent) =>
        [...parent.children].filter((child) => child.matches(children)),
      ),
    ),
  );
  for (const group of groups) {
    if (group.length < 2) continue;
    const places = group.map((element) => {
      const place = page.createComment('');
      element.replaceWith(place);
      return place;
    });
    for (const [at, element] of random.shuffled(group).entries()) places[at]!.replaceWith(element);
  }
}

/** What lies in the shadow root goes into the document; what lies in the document goes into the shadow root. */
function moveRoot(page: Document): void {
  const host = page.querySelector('#interop-outlet') ?? page.createElement('div');
  const inside = host.shadowRoot;
  if (inside && inside.childElementCount > 0) {
    page.body.append(...inside.childNodes);
    return;
  }
  host.id = 'interop-outlet';
  host.setAttribute('data-testid', 'interop-shadowdom');
  const moved = [...page.body.children].filter(
    (element) => !/^(?:IFRAME|DIALOG)$/.test(element.tagName) && !element.contains(host),
  );
  const root = inside ?? host.attachShadow({ mode: 'open' });
  root.append(...moved);
  page.body.append(host);
}

export const mutations: readonly Mutation[] = [
  {
    name: 'hashed classes',
    change: (page, random) => renameClasses(page, random, (name) => HASH.test(name)),
  },
  { name: 'wrappers added', change: wrap },
  { name: 'wrappers removed', change: unwrap },
  { name: 'attribute order', change: shuffleAttributes },
  { name: 'language', change: changeLanguage },
  { name: 'ids renumbered', change: renumberIds },
  { name: 'test ids dropped', change: dropTestIds },
  {
    name: 'BEM classes',
    change: (page, random) => {
      const share = random.pick([1, 1, 0.5]);
      renameClasses(page, random, (name) => PART.test(name) && random.isUnder(share));
    },
  },
  { name: 'siblings reordered', change: reorder },
  { name: 'shadow root', change: moveRoot },
];
