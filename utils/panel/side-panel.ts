/** The part of `chrome.sidePanel` that Vouch uses; webextension-polyfill does not know it, and Firefox has none. */
const sidePanel = () => (globalThis.chrome as Partial<typeof chrome> | undefined)?.sidePanel;

/** Whether this browser has side panels that can be opened by a press. */
export const hasSidePanel = (): boolean => typeof sidePanel()?.open === 'function';

/** Opens it. Call this in the press itself, before anything is awaited: the browser asks for the user's gesture. */
export const openSidePanel = (windowId: number): Promise<void> => sidePanel()!.open({ windowId });
