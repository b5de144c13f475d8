/**
 * Where a page keeps its content: the document, and the open shadow root in which LinkedIn puts its older dialogs
 * and chat bubbles. Look up anew before each use, since both come and go.
 */
export function rootsOf(page: Document): (Document | ShadowRoot)[] {
  const outlet = page.querySelector('#interop-outlet, [data-testid="interop-shadowdom"]');
  return outlet?.shadowRoot ? [outlet.shadowRoot, page] : [page];
}
