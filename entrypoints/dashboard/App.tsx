import { Button } from '@/components/base/Button';
import { EmptyState } from '@/components/base/EmptyState';
import { Notice } from '@/components/base/Notice';
import { Shell } from '@/components/dashboard/Shell';
import { plural, t } from '@/utils/shared/i18n';
import { Pages } from './Pages';
import { saveFile } from './save-file';
import { useAccount } from './use-account';
import { hrefOf, PAGES, useRoute } from './use-route';

/** The relationship book, in a page of its own. */
export function App() {
  const route = useRoute();
  const { view, choose } = useAccount();
  const accounts = view.is === 'ready' ? view.accounts : [];
  return (
    <Shell
      pages={PAGES.map((id) => ({ id, title: t(`dashboard.page.${id}`), href: hrefOf({ page: id }) }))}
      current={route.page}
      href={hrefOf({ ...route, isAsking: undefined })}
      accounts={accounts.map(({ id, name, slug }) => ({
        id,
        name: name ?? slug ?? t('settings.account.unnamed'),
      }))}
      accountId={view.is === 'ready' ? view.account.id : undefined}
      onAccount={choose}
    >
      {view.is === 'loading' && <p class="loading">{t('dashboard.loading')}</p>}
      {view.is === 'unasked' && (
        <EmptyState title={t('dashboard.consent.title')} what={t('dashboard.consent.what')}>
          <a class="button button-primary" href="/welcome.html">
            {t('dashboard.consent.open')}
          </a>
        </EmptyState>
      )}
      {view.is === 'failed' && (
        <EmptyState
          title={t(view.why === 'newer' ? 'dashboard.newer.title' : 'dashboard.failed.title')}
          what={t(view.why === 'newer' ? 'dashboard.newer.what' : 'dashboard.failed.what')}
        />
      )}
      {view.is === 'ready' && (
        <>
          {view.damaged.length > 0 && (
            <Notice tone="warn">
              <p>{plural('dashboard.damaged', view.damaged.length)}</p>
              <Button
                kind="link"
                onPress={() =>
                  saveFile(
                    new Blob([JSON.stringify(view.damaged, null, 2)], { type: 'application/json' }),
                    'vouch-damaged.json',
                  )
                }
              >
                {t('dashboard.damaged.save')}
              </Button>
            </Notice>
          )}
          <Pages route={route} account={view.account} />
        </>
      )}
    </Shell>
  );
}
