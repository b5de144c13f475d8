import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** `popup` stays with the tab that it was opened on; `panel` follows the active tab of its window. */
export type Mode = 'popup' | 'panel';

export interface Tab {
  id: number;
  windowId: number;
}

/** The tab that `?tab=<id>` names, for a page opened in a tab of its own. */
function namedTab(): number | undefined {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? undefined : Number(named);
}

async function tabToRead(): Promise<Tab> {
  const named = namedTab();
  const [active] = named === undefined ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  const id = named ?? active?.id;
  if (id === undefined) throw new Error('No tab is active.');
  return { id, windowId: active?.windowId ?? (await browser.tabs.get(id)).windowId! };
}

/**
 * The tab to speak of: absent until it is known, and `failed` where there is none; and a way to look for it anew.
 *
 * @param onLoaded called when its page has changed
 */
export function useTab(mode: Mode, onLoaded: () => void): [Tab | 'failed' | undefined, find: () => void] {
  const [tab, setTab] = useState<Tab | 'failed'>();
  const find = useCallback(() => void tabToRead().then(setTab, () => setTab('failed')), []);
  const state = useRef({ tab, onLoaded });
  state.current = { tab, onLoaded };
  useEffect(() => {
    find();
    const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
      const mine = state.current.tab;
      // Before the tab is known, its window isn't either.
      if (typeof mine !== 'object') find();
      else if (mine.windowId === windowId) setTab({ id: tabId, windowId });
    };
    const onUpdated = (tabId: number, change: { url?: string; status?: string }) => {
      const mine = state.current.tab;
      const isMine = typeof mine === 'object' && mine.id === tabId;
      if (isMine && (change.url !== undefined || change.status === 'complete')) state.current.onLoaded();
    };
    const follows = mode === 'panel' && namedTab() === undefined;
    if (follows) browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [mode, find]);
  return [tab, find];
}
