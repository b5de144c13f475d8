import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAnnouncements } from './announcements';
import { coalesced } from './coalesced';

/**
 * Something that the worker lists: asked for while it is shown, and again when something has changed. What was shown
 * stays until the new answer is there.
 */
export function useList<T>(ask: () => Promise<T>, isShown: boolean) {
  const [state, setState] = useState<{ value?: T; hasFailed: boolean }>({ hasFailed: false });
  const latest = useRef(ask);
  latest.current = ask;
  const refresh = useMemo(
    () =>
      coalesced(async () => {
        try {
          const value = await latest.current();
          setState({ value, hasFailed: false });
        } catch {
          setState((before) => ({ ...before, hasFailed: true }));
        }
      }),
    [],
  );
  useEffect(() => {
    if (isShown) void refresh();
  }, [isShown, refresh]);
  useAnnouncements(() => {
    if (isShown) void refresh();
  });
  return { ...state, refresh };
}
