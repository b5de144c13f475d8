import type { AtHand } from '@/utils/records/at-hand';
import type { AskSteps } from '@/utils/records/referral';
import { t } from '@/utils/shared/i18n';
import { countsAs } from '@/utils/wording/counts-as';
import type { HonestWay } from '@/utils/wording/honest-ways';
import type { Wording } from '@/utils/wording/types';
import { Button } from '../base/Button';
import { EmptyState } from '../base/EmptyState';
import { DraftCoach } from '../coach/DraftCoach';
import type { Fixing } from '../coach/Findings';
import type { Outcome } from '../coach/WordingCard';
import type { WordingActions } from '../coach/WordingCards';
import type { Moments } from '../coach/WordingList';
import type { AskingActions } from '../referrals/Asking';
import { Health } from './Health';
import { Keeping } from './Keeping';
import { PageState } from './PageState';
import { type PersonActions, Who } from './Who';

export interface CoachActions {
  wordings: readonly Wording[];
  /** Asks for an introduction, for somebody who trusts the rep or has just thanked them. */
  asks: readonly Wording[];
  isMoment?: boolean | undefined;
  fixing?: Fixing | undefined;
  ways?: readonly HonestWay[] | undefined;
  moments?: Moments | undefined;
  rewriting?: WordingActions['rewriting'];
  outcome?: { id: string; is: Outcome } | undefined;
  onInsert(id: string, text: string, select: [number, number] | undefined): void;
  onCopy(id: string, text: string): void;
  onUndo(): void;
  onShow(span: { start: number; end: number }): void;
  /** The last selecting failed: the box is not there any more. */
  isGone: boolean;
}

export interface NowProps {
  view: { is: 'loading' | 'failed' } | { is: 'ready'; atHand: AtHand };
  coach: CoachActions;
  person: PersonActions;
  asking: Pick<AskingActions, 'onAsked'> & {
    /** An ask was built, and goes into a box or onto the clipboard. */
    onBuilt(text: string, steps: AskSteps): void;
  };
  health: { report?: 'copied' | 'uncopied' | undefined; onReport(): void };
  onRetry(): void;
  onOpenWelcome(): void;
  onOpenDashboard(): void;
}

/** What the tab at hand shows: the draft, and the person or the group. */
export function Now({
  view,
  coach,
  person,
  asking,
  health,
  onRetry,
  onOpenWelcome,
  onOpenDashboard,
}: NowProps) {
  if (view.is === 'loading') return <p class="loading">{t('state.loading')}</p>;
  if (view.is !== 'ready') {
    return (
      <EmptyState title={t('state.failed.title')} what={t('state.failed.what')}>
        <Button onPress={onRetry}>{t('state.failed.retry')}</Button>
      </EmptyState>
    );
  }
  const { atHand } = view;
  const { draft, state, consent, isGroup, timeline, account } = atHand;
  const { asks, isMoment, ...coaching } = coach;
  const { outcome, onInsert, onCopy, rewriting } = coaching;
  const keeping = <Keeping {...atHand} onOpenWelcome={onOpenWelcome} />;
  const last = timeline.at(-1);
  const hasPerson = isGroup || (atHand.onPage ?? atHand.person) !== undefined;
  const canInsert = draft?.draft.kind === 'message';
  return (
    <>
      {consent === 'unasked' && keeping}
      {!draft && <Health health={atHand.health ?? []} {...health} />}
      {draft ? (
        <DraftCoach
          draft={draft.draft}
          analysis={draft.analysis}
          answered={last?.from === 'them' && !isGroup ? countsAs(last) : undefined}
          blast={atHand.blast}
          {...coaching}
        />
      ) : (
        <PageState state={state} hasPerson={hasPerson} />
      )}
      {consent !== 'unasked' && keeping}
      <Who
        atHand={atHand}
        actions={person}
        asks={asks}
        isMoment={isMoment}
        asking={{
          outcome: outcome?.id === 'ask-built' ? outcome.is : undefined,
          onInsert: canInsert
            ? (text, select, steps) => {
                asking.onBuilt(text, steps);
                onInsert('ask-built', text, select);
              }
            : undefined,
          onCopy(text, steps) {
            asking.onBuilt(text, steps);
            onCopy('ask-built', text);
          },
          onAsked: asking.onAsked,
        }}
        wording={{ outcome, onCopy, onInsert: canInsert ? onInsert : undefined, rewriting }}
      />
      <footer class="foot row">
        {account?.name && <span dir="auto">{t('foot.account', { name: account.name })}</span>}
        <Button kind="link" onPress={onOpenDashboard}>
          {t('dashboard.open')}
        </Button>
        <Button kind="link" onPress={onOpenWelcome}>
          {t('foot.welcome')}
        </Button>
      </footer>
    </>
  );
}
