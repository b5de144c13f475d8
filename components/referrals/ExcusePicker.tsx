import { useState } from 'preact/hooks';
import type { ExcuseId } from '@/utils/records/referral';
import { excuses } from '@/utils/referrals/excuses';
import { t } from '@/utils/shared/i18n';
import { Choice } from '../base/Choice';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';

interface Props {
  name: string;
  picked: ExcuseId | undefined;
  onPick(excuse: ExcuseId): Promise<void>;
}

/** The usual reasons not to ask, each with what speaks against it. Whoever is behind one stays on the list. */
export function ExcusePicker({ name, picked, onPick }: Props) {
  const [current, setCurrent] = useState<ExcuseId | undefined>(picked);
  const [pick, state] = useTask(onPick);
  const excuse = excuses.find(({ id }) => id === current);
  return (
    <div class="excuse">
      <Choice<ExcuseId | ''>
        label={t('referrals.excuse.which', { name })}
        options={excuses.map(({ id, what }) => ({ id, title: what.en }))}
        current={current ?? ''}
        onChoose={(id) => {
          if (id === '') return;
          setCurrent(id);
          pick(id);
        }}
      />
      <p class="answer" role="status">
        {excuse?.answer.en}
      </p>
      <Status text={state === 'failed' ? t('change.failed') : undefined} tone="bad" />
    </div>
  );
}
