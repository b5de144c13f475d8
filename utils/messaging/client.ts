import browser from 'webextension-polyfill';
import { contract, type Name, type NameTo, type Request, type Response } from './contract';
import { MessagingError, Reply } from './envelope';

function open<N extends Name>(name: N, raw: unknown): Response<N> {
  const reply = Reply.safeParse(raw);
  if (!reply.success) throw new MessagingError('gone', `Nobody answered ${name}.`);
  if (!reply.data.ok) throw new MessagingError(reply.data.error, reply.data.message);
  const value = contract[name].response.safeParse(reply.data.value);
  if (!value.success) throw new MessagingError('failed', `The answer to ${name} has another shape.`);
  return value.data as Response<N>;
}

async function answered(call: () => Promise<unknown>, name: Name): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    throw new MessagingError('gone', `${name}: ${String(error)}`);
  }
}

/**
 * Asks the worker, which is started if it sleeps.
 *
 * @throws {MessagingError} `gone` when this script has outlived its extension, `refused` when the caller may not
 * ask that, `failed` when the worker could not do it
 */
export async function send<N extends NameTo<'worker'>>(name: N, request: Request<N>): Promise<Response<N>> {
  return open(name, await answered(() => browser.runtime.sendMessage({ name, request }), name));
}

/**
 * Asks the content script of one frame of a tab.
 *
 * @param frameId 0, the default, is the top frame
 * @throws {MessagingError} as `send`; `gone` too when the tab is no LinkedIn page or was open before Vouch
 */
export async function sendToTab<N extends NameTo<'content'>>(
  tabId: number,
  name: N,
  request: Request<N>,
  frameId = 0,
): Promise<Response<N>> {
  return open(
    name,
    await answered(() => browser.tabs.sendMessage(tabId, { name, request }, { frameId }), name),
  );
}

/**
 * Tells every frame of a tab.
 *
 * @throws {MessagingError} as `sendToTab`, by the frame that answers first
 */
export async function sendToFrames<N extends NameTo<'content'>>(
  tabId: number,
  name: N,
  request: Request<N>,
): Promise<Response<N>> {
  return open(name, await answered(() => browser.tabs.sendMessage(tabId, { name, request }), name));
}
