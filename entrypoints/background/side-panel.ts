/**
 * Opens the side panel beside a tab. Call it in the user's own gesture, before anything is awaited. The polyfill's
 * types lack it, and Firefox has a sidebar instead.
 */
export function openSidePanel(tabId: number): void {
  void chrome.sidePanel?.open({ tabId }).catch(() => undefined);
}
