import { useId } from 'preact/hooks';
import type { Limits } from '@/utils/records/settings';
import { formatDay, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Status } from '../base/Status';
import { useEdit } from '../base/use-edit';

type Name = keyof Limits;

interface Props {
  limits: Limits;
  /** Of one limit; it counts as looked up today. */
  onChange(name: Name, value: number): Promise<void>;
}

const NAMES = ['note', 'notesAMonth', 'invitesAWeek', 'message'] as const satisfies readonly Name[];

/** As the settings take it; undefined where they don't. */
function numberOf(text: string): number | undefined {
  const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
  return value >= 1 && value <= 100_000 ? value : undefined;
}

interface FieldProps {
  name: Name;
  limit: Limits[Name];
  onChange(value: number): Promise<void>;
}

function LimitField({ name, limit, onChange }: FieldProps) {
  const onSave = async (text: string) => {
    const value = numberOf(text);
    if (value !== undefined) await onChange(value);
  };
  const edit = useEdit(String(limit.value), onSave, { isLine: true });
  const isBad = edit.isChanged && numberOf(edit.text) === undefined;
  const id = useId();
  return (
    <div class="limit">
      <label for={id}>{t(`settings.limits.${name}`)}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        maxLength={6}
        value={edit.text}
        aria-invalid={isBad}
        aria-describedby={`${id}-of`}
        onInput={(event) => edit.onInput(event.currentTarget.value)}
        onKeyDown={(event) =>
          isBad && event.key === 'Enter' ? event.preventDefault() : edit.onKeyDown(event)
        }
      />
      <p id={`${id}-of`} class={isBad ? 'status status-bad' : 'soft hint'}>
        {isBad ? t('settings.limits.range') : t('settings.limits.asOf', { day: formatDay(limit.asOf) })}
      </p>
      {edit.isChanged && !isBad && (
        <Button kind="primary" onPress={edit.save} busy={edit.state === 'saving'} keys="Enter">
          {t('note.save')}
        </Button>
      )}
      <Status
        text={
          (edit.state === 'saved' && !edit.isChanged) || edit.state === 'failed'
            ? t(edit.state === 'failed' ? 'change.failed' : 'note.saved')
            : undefined
        }
        tone={edit.state === 'failed' ? 'bad' : 'plain'}
      />
    </div>
  );
}

/** LinkedIn's limits, each with the day on which somebody last looked. */
export function LimitFields({ limits, onChange }: Props) {
  return (
    <section>
      <h3>{t('settings.limits.title')}</h3>
      <p class="soft hint">{t('settings.limits.what')}</p>
      {NAMES.map((name) => (
        <LimitField key={name} name={name} limit={limits[name]} onChange={(value) => onChange(name, value)} />
      ))}
    </section>
  );
}
