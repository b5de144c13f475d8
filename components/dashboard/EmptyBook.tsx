import { t } from '@/utils/shared/i18n';
import { EmptyState } from '../base/EmptyState';

/** What a book says that nobody is in yet. */
export const EmptyBook = ({ transferHref }: { transferHref: string }) => (
  <EmptyState title={t('dashboard.overview.empty.title')} what={t('dashboard.overview.empty.what')}>
    <a class="button button-primary" href={transferHref}>
      {t('dashboard.overview.empty.open')}
    </a>
  </EmptyState>
);
