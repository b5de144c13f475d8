import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';

interface Props {
  /** The browser's commands for Vouch, with their present keys; empty where there is none. */
  commands: readonly { name: string; shortcut: string }[];
  onOpenKeys(): void;
}

const NAMES = ['_execute_action', 'open-panel', 'next-finding', 'insert-wording', 'flag-message'] as const;

export function Keys({ commands, onOpenKeys }: Props) {
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut;
  return (
    <section>
      <h3>{t('settings.keys.title')}</h3>
      <dl class="keys">
        {NAMES.map((name) => (
          <div key={name}>
            <dt>{t(`command.${name}`)}</dt>
            <dd>{keyOf(name) ? <kbd>{keyOf(name)}</kbd> : t('settings.keys.unset')}</dd>
          </div>
        ))}
      </dl>
      <Button onPress={onOpenKeys}>{t('settings.keys.change')}</Button>
      <p class="soft hint">{t('settings.keys.where')}</p>
    </section>
  );
}
