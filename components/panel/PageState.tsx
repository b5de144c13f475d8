import type { AtHand } from '@/utils/records/at-hand';
import { t } from '@/utils/shared/i18n';
import { EmptyState } from '../base/EmptyState';
import { Notice } from '../base/Notice';

interface Props {
  state: AtHand['state'];
  /** A person or a group is shown below. */
  hasPerson: boolean;
}

/** What to say of a page on which there is no draft. */
export function PageState({ state, hasPerson }: Props) {
  if (state === 'unknown' && hasPerson) return <Notice tone="warn">{t('state.unknown.title')}</Notice>;
  if (hasPerson) return <p class="soft">{t('state.person.what')}</p>;
  const is = state === 'known' ? 'quiet' : state;
  return <EmptyState title={t(`state.${is}.title`)} what={t(`state.${is}.what`)} />;
}
