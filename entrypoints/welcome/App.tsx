import { ConsentChoice } from '@/components/consent/ConsentChoice';
import { PinHelp } from '@/components/consent/PinHelp';
import { Promises } from '@/components/consent/Promises';
import { t } from '@/utils/shared/i18n';
import { Erase } from './Erase';
import { useConsent } from './use-consent';
import { useIsPinned } from './use-pinned';

export function App() {
  const { consent, failed, choose, read } = useConsent();
  const isPinned = useIsPinned();
  return (
    <>
      <header class="hero">
        <img src="/icon/128.png" alt="" width="56" height="56" />
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.lede')}</p>
      </header>
      <div class="columns">
        <Promises
          title={t('welcome.reads.title')}
          points={[t('welcome.reads.drafts'), t('welcome.reads.page'), t('welcome.reads.visits')]}
        />
        <Promises
          title={t('welcome.keeps.title')}
          points={[
            t('welcome.keeps.sent'),
            t('welcome.keeps.notes'),
            t('welcome.keeps.visited'),
            t('welcome.keeps.where'),
          ]}
        />
        <Promises
          title={t('welcome.never.title')}
          points={[t('welcome.never.leaves'), t('welcome.never.acts'), t('welcome.never.shows')]}
        />
      </div>
      <ConsentChoice consent={consent} failed={failed} onChoose={choose} />
      <PinHelp isPinned={isPinned} />
      <section>
        <h2>{t('reload.title')}</h2>
        <p>{t('reload.what')}</p>
      </section>
      <Erase onErased={read} />
    </>
  );
}
