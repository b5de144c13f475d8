/** What to look for on a page, and how often each fixture shows it. */
export interface Selector {
  what: string;
  /**
   * CSS hooks of unlike kinds, the most durable first, so that a change of one kind leaves another. Each alone finds on
   * every fixture what is expected there, or nothing at all.
   */
  css: readonly [string, ...string[]];
  /** How many elements each fixture of `tests/fixtures/linkedin` shows; a fixture not named shows none. */
  expect: Readonly<Record<string, number>>;
}

export const defineSelector = (selector: Selector): Selector => selector;

/** Every element that the first hook with any match finds, root by root. */
export function findAll(roots: ParentNode | readonly ParentNode[], { css }: Selector): Element[] {
  const all = Array.isArray(roots) ? (roots as readonly ParentNode[]) : [roots as ParentNode];
  for (const hook of css) {
    const found = all.flatMap((root) => [...root.querySelectorAll(hook)]);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first of `findAll`, without collecting the rest. */
export function find(roots: ParentNode | readonly ParentNode[], { css }: Selector): Element | undefined {
  const all = Array.isArray(roots) ? (roots as readonly ParentNode[]) : [roots as ParentNode];
  for (const hook of css) {
    for (const root of all) {
      const found = root.querySelector(hook);
      if (found) return found;
    }
  }
  return undefined;
}

/** By which of its hooks, counted from 0, a selector finds anything; undefined when by none. */
export function hookOf(roots: ParentNode | readonly ParentNode[], { css }: Selector): number | undefined {
  const all = Array.isArray(roots) ? (roots as readonly ParentNode[]) : [roots as ParentNode];
  const at = css.findIndex((hook) => all.some((root) => root.querySelector(hook) !== null));
  return at < 0 ? undefined : at;
}

/** Whether an element is one, by any hook. */
export const isOne = (element: Element, { css }: Selector): boolean =>
  css.some((hook) => element.matches(hook));

/** The first element of an event's path that is one; a path crosses shadow roots, `closest` does not. */
export function findInPath(path: readonly EventTarget[], { css }: Selector): Element | undefined {
  const elements = path.filter((target): target is Element => 'matches' in target);
  for (const hook of css) {
    const found = elements.find((element) => element.matches(hook));
    if (found) return found;
  }
  return undefined;
}

/** The element itself or the nearest one round it. */
export function closest(element: Element, { css }: Selector): Element | undefined {
  for (const hook of css) {
    const found = element.closest(hook);
    if (found) return found;
  }
  return undefined;
}
