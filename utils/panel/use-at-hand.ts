import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { send } from '@/utils/messaging/client';
import type { AtHand } from '@/utils/records/at-hand';
import { useAnnouncements } from './announcements';
import { coalesced } from './coalesced';
import { type Mode, type Tab, useTab } from './use-tab';

export type Ready = { is: 'ready'; tabId: number; atHand: AtHand };
export type View = { is: 'loading' } | { is: 'failed' } | Ready;

/**
 * What Vouch knows of the tab, and a way to ask anew. What was shown stays until the new answer is there; an answer
 * for a tab that is not at hand any more is dropped.
 */
export function useAtHand(mode: Mode) {
  const [view, setView] = useState<View>({ is: 'loading' });
  const at = useRef<Tab>(undefined);

  const refresh = useMemo(
    () =>
      coalesced(async () => {
        const tab = at.current;
        if (!tab) return;
        const answer = await send('tab/at-hand', { tabId: tab.id }).catch(() => undefined);
        if (at.current?.id !== tab.id) return;
        setView(answer ? { is: 'ready', tabId: tab.id, atHand: answer } : { is: 'failed' });
      }),
    [],
  );
  const onLoaded = useCallback(() => void refresh(), [refresh]);
  const [tab, find] = useTab(mode, onLoaded);
  at.current = typeof tab === 'object' ? tab : undefined;
  const tabId = at.current?.id;
  useEffect(() => {
    if (tabId !== undefined) void refresh();
  }, [tabId, refresh]);
  useAnnouncements((changed) => {
    if (changed === undefined || changed === tabId) void refresh();
  });

  return {
    view: tab === 'failed' ? ({ is: 'failed' } as const) : view,
    /** The tab at hand, which may not have been read yet. */
    tab: at.current,
    refresh,
    /** After a failure: looks for the tab as well. */
    retry: () => (tab === 'failed' ? find() : void refresh()),
  };
}
