import { z } from 'zod/mini';

/** What goes over the wire: the entry's name and its request. */
export const Envelope = z.object({ name: z.string().check(z.maxLength(64)), request: z.unknown() });

/** What comes back. `refused`: not allowed or not understood; `failed`: the handler could not do it. */
export const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.enum(['refused', 'failed']), message: z.string() }),
]);
export type Reply = z.infer<typeof Reply>;

/** `gone`: nobody answers, since the tab has no content script or this script has outlived its extension. */
type MessagingErrorCode = 'gone' | 'refused' | 'failed';

export class MessagingError extends Error {
  constructor(
    readonly code: MessagingErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'MessagingError';
  }
}
