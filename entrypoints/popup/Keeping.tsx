import browser from 'webextension-polyfill';
import { Button } from '@/components/base/Button';
import { Notice } from '@/components/base/Notice';
import type { AtHand } from '@/utils/records/at-hand';
import { t } from '@/utils/shared/i18n';

const openWelcome = async () => {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  window.close();
};

/** Says so where nothing is kept, and why. */
export function Keeping({ consent, isPrivate }: Pick<AtHand, 'consent' | 'isPrivate'>) {
  if (isPrivate) return <Notice tone="plain">{t('keep.private')}</Notice>;
  if (consent === 'given') return null;
  return (
    <Notice tone="plain">
      <p>
        {t(`keep.${consent}`)}{' '}
        <Button kind="link" onPress={openWelcome}>
          {consent === 'unasked' ? t('keep.choose') : t('keep.change')}
        </Button>
      </p>
    </Notice>
  );
}

export function Foot({ account }: Pick<AtHand, 'account'>) {
  return (
    <footer class="foot row">
      {account?.name && <span dir="auto">{t('foot.account', { name: account.name })}</span>}
      <Button kind="link" onPress={openWelcome}>
        {t('foot.welcome')}
      </Button>
    </footer>
  );
}
