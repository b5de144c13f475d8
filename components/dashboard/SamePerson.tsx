import type { PersonEntry } from '@/utils/search/people-index';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';

export interface SamePersonProps {
  words: string;
  onWords(words: string): void;
  /** Who may be the same, the person themselves left out. */
  found: readonly PersonEntry[];
  onJoin(id: string): Promise<void>;
}

/** Makes one of two records; only the user can say that two of one name are one person. */
export function SamePerson({ words, onWords, found, onJoin }: SamePersonProps) {
  const [join, state] = useTask(onJoin);
  return (
    <details>
      <summary>{t('dashboard.person.same')}</summary>
      <Field label={t('dashboard.person.same.find')} type="search" value={words} onInput={onWords} />
      <ul class="plain-list">
        {found.map(({ id, name = t('person.unnamed'), headline, position, company }) => (
          <li key={id} class="row">
            <span dir="auto">{name}</span>
            <span class="soft" dir="auto">
              {headline ?? [position, company].filter(Boolean).join(', ')}
            </span>
            <Button
              name={t('dashboard.person.same.join.name', { name })}
              busy={state === 'busy'}
              onPress={() => join(id)}
            >
              {t('dashboard.person.same.join')}
            </Button>
          </li>
        ))}
      </ul>
      <Status text={state === 'failed' ? t('dashboard.failed') : undefined} tone="bad" />
    </details>
  );
}
