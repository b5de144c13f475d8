import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** How often to look while the page is seen, ms: pinning happens outside the page and reports nothing to it. */
const PAUSE = 1_000;

/** Whether the icon is on the toolbar; undefined where the browser doesn't tell. */
export function useIsPinned(): boolean | undefined {
  const [isPinned, setPinned] = useState<boolean>();
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const settings = await browser.action.getUserSettings?.();
      setPinned(settings?.isOnToolbar);
    };
    look();
    const timer = setInterval(look, PAUSE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return isPinned;
}
