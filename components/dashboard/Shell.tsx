import type { ComponentChildren } from 'preact';
import { t } from '@/utils/shared/i18n';
import { Select } from '../base/Select';
import { useKeptFocus } from '../base/use-kept-focus';

interface Props<Page extends string> {
  pages: readonly { id: Page; title: string; href: string }[];
  current: Page;
  /** The address of what is shown. */
  href: string;
  /** More than one where this browser was signed in to several. */
  accounts: readonly { id: string; name: string }[];
  accountId: string | undefined;
  onAccount(id: string): void;
  children: ComponentChildren;
}

/** What stands around every page of the dashboard. */
export function Shell<Page extends string>({
  pages,
  current,
  href: shown,
  accounts,
  accountId,
  onAccount,
  children,
}: Props<Page>) {
  const main = useKeptFocus(shown);
  return (
    <>
      <header class="shell">
        <img src="/icon/48.png" alt="" width="28" height="28" />
        <h1>{t('dashboard.title')}</h1>
        <nav aria-label={t('dashboard.nav')}>
          {pages.map(({ id, title, href }) => (
            <a key={id} href={href} aria-current={id === current ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
        {accounts.length > 1 && accountId !== undefined && (
          <Select
            label={t('dashboard.account')}
            options={accounts.map(({ id, name }) => ({ id, title: name }))}
            current={accountId}
            onChoose={onAccount}
          />
        )}
      </header>
      <main ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
