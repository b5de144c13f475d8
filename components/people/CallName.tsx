import { t } from '@/utils/shared/i18n';
import { givenName } from '@/utils/shared/names';
import { Editable } from '../base/Editable';

interface Props {
  /** As the page shows it. */
  name: string | undefined;
  /** As the rep has said; empty when nothing was said. */
  callName: string;
  onSave(callName: string): Promise<void>;
}

/** How they are addressed, and the rep's correction of it. */
export function CallName({ name, callName, onSave }: Props) {
  const called = callName || givenName(name);
  return (
    <Editable
      open={t('call.open')}
      label={t('call.label')}
      placeholder={t('call.placeholder')}
      saved={callName}
      isLine
      onSave={onSave}
    >
      <p class="soft hint">{called ? t('call.is', { name: called }) : t('call.none')}</p>
    </Editable>
  );
}
