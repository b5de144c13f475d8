import { useEffect, useRef } from 'preact/hooks';

/** What the worker says on it when something has changed: of one tab, or of everything. */
const CHANNEL = 'vouch';

const tabOf = (data: unknown): number | undefined => {
  const tabId = (data as { tabId?: unknown } | null)?.tabId;
  return typeof tabId === 'number' ? tabId : undefined;
};

/** Calls `onChange` with the tab that changed, or nothing where anything may have. */
export function useAnnouncements(onChange: (tabId: number | undefined) => void): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }) => latest.current(tabOf(data));
    return () => channel.close();
  }, []);
}
