/**
 * Where a page keeps its content: the document, and the open shadow root in which LinkedIn puts its older dialogs
 * and chat bubbles. Look up anew before each use, since both come and go.
 */
export function rootsOf(page: Document): (Document | ShadowRoot)[] {
  const root =
    page.querySelector('#interop-outlet')?.shadowRoot ??
    page.querySelector('[data-testid="interop-shadowdom"]')?.shadowRoot;
  return root ? [root, page] : [page];
}
