import { t } from '@/utils/shared/i18n';
import type { HonestWay } from '@/utils/wording/honest-ways';

interface Props {
  ways: readonly HonestWay[];
}

/** For an invite of which nothing is known: says so, and what else one can do. */
export function HonestWays({ ways }: Props) {
  if (ways.length === 0) return null;
  return (
    <section class="ways" aria-label={t('ways.title')}>
      <h3>{t('ways.title')}</h3>
      <p class="soft">{t('ways.what')}</p>
      <ul>
        {ways.map(({ id, text }) => (
          <li key={id} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
