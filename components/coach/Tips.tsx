import type { Tip } from '@/utils/detection/types';
import { t } from '@/utils/shared/i18n';

interface Props {
  tips: readonly Tip[];
}

export function Tips({ tips }: Props) {
  if (tips.length === 0) return null;
  return (
    <section>
      <h3>{t('tips.title')}</h3>
      <ul class="stack">
        {tips.map(({ id, text, source }) => (
          <li key={id}>
            <p>{text}</p>
            {source && <p class="source">{source}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
