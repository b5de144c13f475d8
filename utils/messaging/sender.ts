/** The part of `runtime.MessageSender` that tells who speaks. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

const LINKEDIN = 'https://www.linkedin.com';

/** `URL.origin` is opaque for extensions outside the browser, so scheme and host are put together here. */
function originOf({ origin, url }: Sender): string | undefined {
  if (origin !== undefined) return origin;
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

/**
 * Who sent a message: our script in a frame of LinkedIn, or one of the extension's own pages or its worker.
 * Undefined for everybody else, other extensions included.
 *
 * @param self our own id and origin (`chrome-extension://…` without a slash at the end)
 */
export function speaker(
  sender: Sender,
  self: { id: string; origin: string },
): 'content' | 'page' | undefined {
  if (sender.id !== self.id) return undefined;
  const origin = originOf(sender);
  if (origin === self.origin) return 'page';
  if (origin !== LINKEDIN || sender.tab?.id === undefined || sender.frameId === undefined) return undefined;
  return 'content';
}
