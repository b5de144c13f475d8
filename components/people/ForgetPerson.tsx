import { t } from '@/utils/shared/i18n';
import { Confirm } from '../base/Confirm';

interface Props {
  name: string;
  onForget(): Promise<void>;
}

export function ForgetPerson({ name, onForget }: Props) {
  return (
    <Confirm
      kind="link"
      open={t('forget.open')}
      title={t('forget.title', { name })}
      what={t('forget.what')}
      confirm={t('forget.confirm')}
      failed={t('forget.failed')}
      onConfirm={onForget}
    />
  );
}
