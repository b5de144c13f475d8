let channel: BroadcastChannel | undefined;

/**
 * Tells the extension's own pages that what they show is another now: of one tab, or of all. They ask again when they
 * hear it, so it must never be said for being asked, nor when nothing has changed.
 */
export function announce(tabId?: number): void {
  channel ??= new BroadcastChannel('vouch');
  channel.postMessage(tabId === undefined ? {} : { tabId });
}
