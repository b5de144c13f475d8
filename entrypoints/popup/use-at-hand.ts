import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { send } from '@/utils/messaging/client';
import type { AtHand } from '@/utils/records/at-hand';

export type View = { is: 'loading' } | { is: 'failed' } | { is: 'ready'; tabId: number; atHand: AtHand };

/** The tab behind the popup; `?tab=<id>` names another, for the popup opened in a tab of its own. */
async function tabToRead(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is active.');
  return tab.id;
}

/** What Vouch knows of the tab, and a way to ask anew. What was shown stays until the new answer is there. */
export function useAtHand(): [View, refresh: () => Promise<void>] {
  const [view, setView] = useState<View>({ is: 'loading' });
  const refresh = useCallback(async () => {
    try {
      const tabId = await tabToRead();
      setView({ is: 'ready', tabId, atHand: await send('tab/at-hand', { tabId }) });
    } catch {
      setView({ is: 'failed' });
    }
  }, []);
  useEffect(() => {
    refresh();
  }, [refresh]);
  return [view, refresh];
}
