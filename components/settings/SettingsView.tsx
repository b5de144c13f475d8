import type { Consent } from '@/utils/records/at-hand';
import type { Account } from '@/utils/records/book';
import { type Limits, type Settings, type SettingsChange, WORDING } from '@/utils/records/settings';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Toggle } from '../base/Toggle';
import { Keys } from './Keys';
import { Lessons } from './Lessons';
import { LimitFields } from './LimitFields';
import { OwnFrames } from './OwnFrames';
import { OwnProfileField } from './OwnProfileField';
import { Remember } from './Remember';
import { WordingChoices } from './WordingChoices';

export interface SettingsProps {
  /** Absent until they are known. */
  settings: Settings | undefined;
  consent: Consent | undefined;
  accounts: readonly Account[];
  commands: readonly { name: string; shortcut: string }[];
  hasFailed: boolean;
  canReadOwn: boolean;
  /** The browser has a language model that is ready. */
  canRewrite?: boolean | undefined;
  onChange(change: SettingsChange): Promise<void>;
  onLimit(name: keyof Limits, value: number): Promise<void>;
  onReadOwn(): Promise<void>;
  onOpenKeys(): void;
  onOpenWelcome(): void;
}

/** The account in use first: the one that was last taken up. */
function Accounts({ accounts }: Pick<SettingsProps, 'accounts'>) {
  const inOrder = accounts.toSorted((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt));
  return (
    <section>
      <h3>{t('settings.account.title')}</h3>
      {inOrder.length === 0 && <p class="soft">{t('settings.account.none')}</p>}
      <ul>
        {inOrder.map(({ id, name }, index) => (
          <li key={id} class="facts">
            <span dir="auto">{name ?? t('settings.account.unnamed')}</span>
            {index === 0 && <span class="soft">{t('settings.account.used')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SettingsView({ settings, consent, accounts, commands, hasFailed, ...props }: SettingsProps) {
  if (hasFailed) return <p role="alert">{t('settings.failed')}</p>;
  if (!settings) return null;
  return (
    <div class="settings">
      <h2 class="visually-hidden">{t('settings.title')}</h2>
      <section>
        <Remember
          remember={settings.remember}
          isLocked={consent !== 'given'}
          onChange={(remember) => props.onChange({ remember })}
        />
        <Button kind="link" onPress={props.onOpenWelcome}>
          {t('settings.kept.open')}
        </Button>
      </section>
      <section>
        <h3>{t('settings.marks.title')}</h3>
        <Toggle
          label={t('settings.marks')}
          hint={t('settings.marks.hint')}
          isOn={settings.marks}
          onChange={(marks) => props.onChange({ marks })}
        />
      </section>
      <Lessons
        learnFrom={settings.learnFrom}
        onReset={() => props.onChange({ learnFrom: new Date().toISOString() })}
      />
      <WordingChoices
        wording={settings.wording}
        canRewrite={props.canRewrite === true}
        onChange={(wording) => props.onChange({ wording })}
      />
      <OwnFrames
        frames={settings.wording?.frames ?? []}
        limit={settings.limits.note.value}
        onChange={(frames) => props.onChange({ wording: { ...(settings.wording ?? WORDING), frames } })}
      />
      <Keys commands={commands} onOpenKeys={props.onOpenKeys} />
      <Accounts accounts={accounts} />
      <OwnProfileField
        own={settings.own}
        canRead={props.canReadOwn}
        onRead={props.onReadOwn}
        onForget={() => props.onChange({ own: null })}
      />
      <LimitFields limits={settings.limits} onChange={props.onLimit} />
    </div>
  );
}
