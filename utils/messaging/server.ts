import browser from 'webextension-polyfill';
import { contract, type Name, type NameTo, type Parsed, type Response } from './contract';
import { Envelope, type Reply } from './envelope';
import { type Sender, speaker } from './sender';

export type Handlers<To extends 'worker' | 'content'> = {
  [N in NameTo<To>]: (request: Parsed<N>, sender: Sender) => Promise<Response<N>>;
};
type AnyHandler = (request: unknown, sender: Sender) => Promise<unknown>;

const refused = (message: string): Reply => ({ ok: false, error: 'refused', message });

async function answer(handler: AnyHandler, name: Name, request: unknown, sender: Sender): Promise<Reply> {
  try {
    const value = await handler(request, sender);
    return { ok: true, value: contract[name].response.parse(value) };
  } catch (error) {
    return { ok: false, error: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Answers every message that is addressed to this side, after checking who sends it and parsing what it holds.
 * Register synchronously when the script starts: a worker is woken for its listeners.
 *
 * @returns stops answering
 */
export function serve<To extends 'worker' | 'content'>(to: To, handlers: Handlers<To>): () => void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
  const listener = (raw: unknown, sender: Sender): Promise<Reply> | undefined => {
    const envelope = Envelope.safeParse(raw);
    if (!envelope.success || !Object.hasOwn(contract, envelope.data.name)) return undefined;
    const name = envelope.data.name as Name;
    const entry = contract[name];
    if (entry.to !== to) return undefined;
    if (speaker(sender, self) !== entry.from)
      return Promise.resolve(refused(`${name} is not for this caller.`));
    const request = entry.request.safeParse(envelope.data.request);
    if (!request.success) return Promise.resolve(refused(`${name} was asked in another shape.`));
    return answer(handlers[name as NameTo<To>] as AnyHandler, name, request.data, sender);
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
