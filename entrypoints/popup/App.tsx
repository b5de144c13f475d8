import { Button } from '@/components/base/Button';
import { EmptyState } from '@/components/base/EmptyState';
import { Notice } from '@/components/base/Notice';
import type { AtHand } from '@/utils/records/at-hand';
import { t } from '@/utils/shared/i18n';
import { Coach } from './Coach';
import { Foot, Keeping } from './Keeping';
import { useAtHand } from './use-at-hand';
import { Who } from './Who';

/** What to say of a page on which there is no draft. */
function PageState({ state, hasPerson }: { state: AtHand['state']; hasPerson: boolean }) {
  if (state === 'unknown' && hasPerson) return <Notice tone="warn">{t('state.unknown.title')}</Notice>;
  if (hasPerson) return <p class="soft">{t('state.person.what')}</p>;
  const is = state === 'known' ? 'quiet' : state;
  return <EmptyState title={t(`state.${is}.title`)} what={t(`state.${is}.what`)} />;
}

function Popup() {
  const [view, refresh] = useAtHand();
  if (view.is === 'loading') return <p class="loading">{t('state.loading')}</p>;
  if (view.is === 'failed') {
    return (
      <EmptyState title={t('state.failed.title')} what={t('state.failed.what')}>
        <Button onPress={refresh}>{t('state.failed.retry')}</Button>
      </EmptyState>
    );
  }

  const { tabId, atHand } = view;
  const { draft, onPage, person, state, consent } = atHand;
  return (
    <>
      {consent === 'unasked' && <Keeping {...atHand} />}
      {draft ? (
        <Coach tabId={tabId} atHand={{ ...atHand, draft }} />
      ) : (
        <PageState state={state} hasPerson={(onPage ?? person) !== undefined} />
      )}
      {consent !== 'unasked' && <Keeping {...atHand} />}
      <Who tabId={tabId} atHand={atHand} refresh={refresh} />
      <Foot {...atHand} />
    </>
  );
}

export function App() {
  return (
    <>
      <h1 class="visually-hidden">{t('app.name')}</h1>
      <Popup />
    </>
  );
}
