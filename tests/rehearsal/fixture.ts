import { createHash, randomInt, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { type Language, translate } from './languages';

const sources = new Map<string, string>();

/** A fresh document of one of the files in `tests/fixtures/linkedin`, its labels in the language asked for. */
export function openFixture(name: string, language: Language = 'en'): Document {
  const path = fileURLToPath(new URL(`../fixtures/linkedin/${name}.html`, import.meta.url));
  const source = sources.get(name) ?? readFileSync(path, 'utf8');
  sources.set(name, source);
  const { document } = new JSDOM(source).window;
  document.documentElement.lang = language;
  translate(document, language);
  return document;
}

/** What stands in a fixture's shadow root. */
export function shadowOf(document: Document): DocumentFragment {
  return find<HTMLTemplateElement>(document, '#interop-outlet template').content;
}

/** Throws where a fixture lost the part that the rehearsal builds on. */
export function find<E extends Element = HTMLElement>(root: ParentNode, css: string): E {
  const found = root.querySelector<E>(css);
  if (!found) throw new Error(`The fixture has no ${css}`);
  return found;
}

/**
 * Puts other words in the place of the fixture's, in all text and attributes, in one pass.
 * @param words Fixture's words and what stands for them. Those that the fixture lacks are an error.
 */
export function reword(root: Element, words: ReadonlyMap<string, string>): void {
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const any = new RegExp(escaped.join('|'), 'g');
  const seen = new Set<string>();
  const put = (text: string) =>
    text.replace(any, (word) => {
      seen.add(word);
      return words.get(word) ?? word;
    });
  for (const element of root.querySelectorAll('*')) {
    for (const attribute of element.attributes) attribute.value = put(attribute.value);
    for (const node of element.childNodes)
      if (node.nodeType === 3) node.nodeValue = put(node.nodeValue ?? '');
  }
  const missing = longestFirst.filter((word) => !seen.has(word));
  if (missing.length) throw new Error(`The fixture no longer says ${missing.join(', ')}`);
}

const HASH = /^_?[0-9a-f]{7,8}$/;
const EMBER = /ember(\d+)/g;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const VOLATILE = ['id', 'class', 'for', 'aria-controls', 'componentkey'];

/** New hashed classes, `#emberNNN` and component keys, as every load of the site has them. Equal ones stay equal. */
export function unsettle(root: Element): void {
  const seed = randomUUID();
  const shift = randomInt(200, 4000);
  const keys = new Map<string, string>();
  const token = (word: string) => {
    if (!HASH.test(word)) return word;
    const hash = createHash('md5')
      .update(seed + word)
      .digest('hex')
      .slice(0, 8);
    return /^\d/.test(hash) ? `_${hash}` : hash;
  };
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of VOLATILE) {
      const value = element.getAttribute(name);
      if (value === null) continue;
      if (UUID.test(value)) {
        keys.set(value, keys.get(value) ?? randomUUID());
        element.setAttribute(name, keys.get(value) ?? value);
        continue;
      }
      const moved = value.replace(EMBER, (_, number) => `ember${Number(number) + shift}`);
      element.setAttribute(name, name === 'class' ? moved.split(/\s+/).map(token).join(' ') : moved);
    }
  }
}
