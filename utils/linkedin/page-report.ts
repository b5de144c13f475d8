import type { SurfaceHealth } from '@/utils/records/page';
import { surfaces } from './health';
import type { Route } from './routes';
import { selectors } from './selectors/all';

const TAGS = new Set(
  'a article aside b body br button div dialog em fieldset figure footer form h1 h2 h3 h4 header html iframe img input label li main nav ol p section span strong svg textarea time ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'alt aria-expanded aria-hidden aria-label aria-labelledby aria-multiline autocomplete class contenteditable data-display-contents data-placeholder dir disabled for href id lang maxlength name placeholder rel role src style tabindex target title type'.split(
    ' ',
  ),
);
/** These say what an element is, in words of the standard. */
const STANDARD =
  /^(?:true|false|button|text|submit|email|search|hidden|textbox|dialog|list|listitem|presentation|combobox|main|navigation|ltr|rtl|auto|off|on|-?[0-9])$/;
const WORTH_A_LINE =
  'textarea, [contenteditable], [role="textbox"], [role="dialog"], dialog[open], form, iframe';
const MOST_LINES = 300;
const MOST_LEVELS = 10;
const MOST_TOKENS = 12;

interface Hooks {
  /** Values that a hook names, whole or as a beginning. */
  values: string[];
  classes: Set<string>;
  attributes: Set<string>;
}

/** The names and values that the hooks themselves hold: the only ones of a page that a report repeats. */
function knownHooks(): Hooks {
  const css = Object.values(selectors).flatMap((selector) => selector.css);
  const all = (pattern: RegExp) =>
    css.flatMap((hook) => [...hook.matchAll(pattern)].map((found) => found[1]!));
  return {
    // A label's beginning may be the beginning of a sentence about somebody; what follows is a shape anyhow.
    values: [...all(/="([^"]{2,})"/g), ...all(/#([\w-]+)/g)].sort((a, b) => b.length - a.length),
    classes: new Set(all(/\.([A-Za-z][\w-]+)/g)),
    attributes: new Set(all(/\[([a-z][a-z-]+)[\]^$*|~=]/g)),
  };
}

/** What a text is made of: a run of letters is `a`, of digits `9`. */
export function shapeOf(text: string): string {
  const parts = text.slice(0, 200).match(/\p{L}+|\p{N}+|[-_.:/]|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
  const shape = parts.slice(0, MOST_TOKENS).map((part) => {
    if (/^\p{L}/u.test(part)) return 'a';
    if (/^\p{N}/u.test(part)) return '9';
    return /^[-_.:/]$/.test(part) ? part : ' ';
  });
  return shape.join('') + (parts.length > MOST_TOKENS || text.length > 200 ? '…' : '');
}

function shown(name: string, value: string, { values, classes }: Hooks): string {
  if (name === 'class') {
    return value
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, MOST_TOKENS)
      .map((one) => (classes.has(one) ? one : shapeOf(one)))
      .join(' ');
  }
  if (STANDARD.test(value)) return value;
  const known = values.find((one) => value.startsWith(one));
  return known === undefined ? shapeOf(value) : known + shapeOf(value.slice(known.length));
}

function lineFor(element: Element, level: number, hooks: Hooks): string {
  const tag = TAGS.has(element.localName) ? element.localName : shapeOf(element.localName);
  const attributes = [...element.attributes].slice(0, 30).map(({ name, value }) => {
    const isKnown = ATTRIBUTES.has(name) || hooks.attributes.has(name);
    return ` ${isKnown ? name : shapeOf(name)}="${shown(name, value, hooks)}"`;
  });
  return `${'  '.repeat(level)}<${tag}${attributes.join('')}>`;
}

/** The elements that matter, and what they stand in. */
function structureOf(root: ParentNode, hooks: Hooks): string[] {
  const told = new Set<Element>();
  const lines: string[] = [];
  for (const element of [...root.querySelectorAll(WORTH_A_LINE)].slice(0, MOST_LINES)) {
    const chain: Element[] = [];
    for (let one: Element | null = element; one && chain.length < MOST_LEVELS; one = one.parentElement)
      chain.unshift(one);
    for (const [level, one] of chain.entries()) {
      if (told.has(one)) continue;
      told.add(one);
      lines.push(lineFor(one, level, hooks));
    }
  }
  return lines.slice(0, MOST_LINES);
}

const healthLine = ({ surface, is, hook }: SurfaceHealth): string => {
  const count = surfaces.find(({ name }) => name === surface)?.selectors[0]?.css.length ?? 0;
  if (is !== 'found' || hook === undefined)
    return `${surface}: ${is === 'missing' ? 'not found' : 'not on this page'}`;
  return `${surface}: found by hook ${hook + 1} of ${count}`;
};

/**
 * What a page looks like to Vouch, to be sent to whoever mends it: names of attributes, values that the hooks name
 * themselves, and the shape of every other value. No text of the page, no name, no address.
 */
export function pageReport(
  roots: readonly ParentNode[],
  route: Route,
  health: readonly SurfaceHealth[],
): string {
  const hooks = knownHooks();
  return [
    `Page: ${route.kind}`,
    ...health.map(healthLine),
    ...roots.flatMap((root) => ['', ...structureOf(root, hooks)]),
  ].join('\n');
}
