/**
 * One at a time: while one asking is under way, at most one more waits, however often it is called.
 *
 * @returns calls it; the promise is that of an asking that began after the call, and settles as it does
 */
export function coalesced(ask: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => {
    next = undefined;
    const mine = ask().finally(() => {
      if (current === mine) current = undefined;
    });
    current = mine;
    return mine;
  };
  return () => {
    if (!current) return start();
    next ??= current.then(start, start);
    return next;
  };
}
