import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Tabs } from '../base/Tabs';
import { FlaggedPeople, type FlaggedProps } from '../flags/FlaggedPeople';
import { ConnectionNotes, type NotesProps } from '../notes/ConnectionNotes';
import { type SettingsProps, SettingsView } from '../settings/SettingsView';
import { Now, type NowProps } from './Now';
import { type ReferralsProps, ReferralsTab } from './ReferralsTab';

type TabId = 'now' | 'referrals' | 'notes' | 'flagged' | 'settings';

interface Props {
  tab: TabId;
  onTab(tab: TabId): void;
  now: NowProps;
  referrals: ReferralsProps;
  notes: NotesProps;
  flagged: FlaggedProps;
  settings: SettingsProps;
  /** Absent in the side panel itself, and where the browser has none. */
  onOpenPanel?: (() => void) | undefined;
}

/** All that the popup and the side panel show. */
export function Panel({ tab, onTab, now, referrals, notes, flagged, settings, onOpenPanel }: Props) {
  return (
    <>
      <h1 class="visually-hidden">{t('app.name')}</h1>
      <Tabs
        label={t('tabs.label')}
        current={tab}
        onChoose={onTab}
        tabs={[
          { id: 'now', title: t('tabs.now'), content: <Now {...now} /> },
          { id: 'referrals', title: t('tabs.referrals'), content: <ReferralsTab {...referrals} /> },
          { id: 'notes', title: t('tabs.notes'), content: <ConnectionNotes {...notes} /> },
          { id: 'flagged', title: t('tabs.flagged'), content: <FlaggedPeople {...flagged} /> },
          { id: 'settings', title: t('tabs.settings'), content: <SettingsView {...settings} /> },
        ]}
        aside={
          onOpenPanel && (
            <Button kind="quiet" name={t('panel.open')} onPress={onOpenPanel}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <title>{t('panel.open')}</title>
                <path d="M2.5 3.5h11v9h-11zM9.5 3.5v9" />
              </svg>
            </Button>
          )
        }
      />
    </>
  );
}
