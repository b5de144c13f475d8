/**
 * The page's own writes. Every change that the rehearsal makes to its DOM goes through `own`, so that the spy,
 * where it runs, can tell it from a stranger's. `own` must not set off events: focus and blur happen outside.
 */
export const own = (write) => (window.__own ? window.__own(write) : write());

/** Shows the spy a shadow root. */
export const watch = (root) => window.__watch?.(root);

/** Puts nodes in the place of a parent's children; the focus leaves first, as its events must not fall into `own`. */
export function replace(parent, ...nodes) {
  const active = parent.getRootNode().activeElement;
  if (active && parent.contains(active)) active.blur();
  own(() => parent.replaceChildren(...nodes));
}

/** Markup of the rehearsal's server as nodes. */
export function nodesOf(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** Asks the rehearsal's server: `body` makes it a POST. */
export async function ask(name, query = {}, body) {
  const response = await fetch(`/__rehearsal/${name}?${new URLSearchParams(query)}`, {
    method: body ? 'POST' : 'GET',
    ...(body && { body: JSON.stringify(body) }),
  });
  return response.json();
}
