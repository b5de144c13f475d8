import { useState } from 'preact/hooks';
import { send } from '@/utils/messaging/client';
import type { AskSteps } from '@/utils/records/referral';
import { openDashboard, openKeys, openWelcome } from './pages';
import { hasSidePanel, openSidePanel } from './side-panel';
import { useAtHand } from './use-at-hand';
import { useCommands } from './use-commands';
import { useFlagged, useNotes } from './use-notes';
import { usePerson } from './use-person';
import { useReferrals } from './use-referrals';
import { useReport } from './use-report';
import { useSettings } from './use-settings';
import type { Mode } from './use-tab';
import { useWordings } from './use-wordings';

type TabId = 'now' | 'referrals' | 'notes' | 'flagged' | 'settings';

/** An ask to the person at hand: known again by its words when it is sent, or said to have been made elsewhere. */
function askingActs(personId: string | undefined, refresh: () => Promise<void>) {
  return {
    onBuilt(text: string, steps: AskSteps) {
      if (personId !== undefined) void send('ask/built', { personId, text, steps }).catch(() => undefined);
    },
    async onAsked(text: string, steps: AskSteps) {
      if (personId === undefined) throw new Error('Nobody is at hand.');
      await send('ask/record', { personId, text, steps });
      await refresh();
    },
  };
}

/** Everything that the popup or the side panel shows, and every press on it. */
export function usePanel(mode: Mode) {
  const [tab, setTab] = useState<TabId>('now');
  const { view, tab: at, refresh, retry } = useAtHand(mode);
  const ready = view.is === 'ready' ? view : undefined;
  const coach = useWordings(ready, mode);
  const person = usePerson(ready, at, refresh);
  const list = { tabId: at?.id, refresh };
  const referrals = useReferrals(mode, tab === 'referrals');
  const notes = useNotes({ ...list, isShown: tab === 'notes' });
  const flagged = useFlagged({ ...list, isShown: tab === 'flagged' });
  const settings = useSettings({ ready, refresh, isShown: tab === 'settings' });
  const health = useReport(at?.id);
  useCommands(mode, at?.id);

  const onOpenWelcome = () => void openWelcome(mode);
  const onOpenDashboard = () => void openDashboard(mode);
  const onOpenPanel = () => {
    // Nothing may be awaited before this: the press would be over.
    const opened = openSidePanel(at!.windowId);
    void opened.then(() => window.close());
  };
  return {
    tab,
    onTab: setTab,
    now: {
      view,
      coach,
      person,
      asking: askingActs(ready?.atHand.person?.id, refresh),
      health,
      onRetry: retry,
      onOpenWelcome,
      onOpenDashboard,
    },
    referrals,
    notes: { ...notes, consent: ready?.atHand.consent },
    flagged,
    settings: { ...settings, onOpenKeys: () => void openKeys(mode), onOpenWelcome },
    onOpenPanel: mode === 'popup' && at && hasSidePanel() ? onOpenPanel : undefined,
  };
}
