/** What a function that can fail in ways that its caller should tell apart gives back, in place of throwing. */
export type Result<Value, Fault extends string> = { ok: true; value: Value } | { ok: false; error: Fault };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const failed = <Fault extends string>(error: Fault): { ok: false; error: Fault } => ({
  ok: false,
  error,
});
