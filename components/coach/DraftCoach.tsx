import type { Analysis, Verdict } from '@/utils/detection/types';
import type { Draft } from '@/utils/records/page';
import { t } from '@/utils/shared/i18n';
import type { HonestWay } from '@/utils/wording/honest-ways';
import { firstBlankIn } from '@/utils/wording/render';
import type { Wording } from '@/utils/wording/types';
import { Status } from '../base/Status';
import { CharacterCount } from './CharacterCount';
import { Findings, type Fixing } from './Findings';
import { HonestWays } from './HonestWays';
import { OpenBlanks } from './OpenBlanks';
import { Rewriting } from './Rewriting';
import { Tips } from './Tips';
import { readingOf, VerdictHeading } from './VerdictHeading';
import type { Outcome } from './WordingCard';
import type { WordingActions } from './WordingCards';
import { type Moments, WordingList } from './WordingList';

interface Props {
  draft: Draft;
  analysis: Analysis;
  /** The verdict of the message that the draft answers. */
  answered?: Verdict | undefined;
  wordings: readonly Wording[];
  outcome?: { id: string; is: Outcome } | undefined;
  onInsert(id: string, text: string, select: [number, number] | undefined): void;
  onCopy(id: string, text: string): void;
  /** Selects words of the draft in its box. */
  onShow(span: { start: number; end: number }): void;
  /** The last selecting failed: the box is not there any more. */
  isGone?: boolean | undefined;
  fixing?: Fixing | undefined;
  /** For an invite of which nothing is known. */
  ways?: readonly HonestWay[] | undefined;
  moments?: Moments | undefined;
  rewriting?: WordingActions['rewriting'];
}

/** Under this many UTF-16 code units there is nothing to rewrite. */
const SHORTEST = 30;

/** What Vouch says of the text that is being written, and three other ways to say it. */
export function DraftCoach(props: Props) {
  const { draft, analysis, answered, wordings, outcome, onInsert, onCopy, onShow, isGone } = props;
  const { fixing, ways = [], moments, rewriting } = props;
  const { name } = draft.recipient;
  return (
    <section class="coach">
      <header class="row coach-to">
        <p dir="auto">{name ? t(`draft.${draft.kind}.to`, { name }) : t(`draft.${draft.kind}`)}</p>
        {draft.counter && <CharacterCount used={draft.counter.used} limit={draft.counter.limit} />}
      </header>
      <Status text={outcome?.is === 'inserted' ? t('wording.inserted') : undefined} />
      <VerdictHeading analysis={analysis} answered={answered} />
      <OpenBlanks
        title={readingOf(analysis) === 'slot' ? t('findings.slots') : t('verdict.slot.title')}
        analysis={analysis}
        text={draft.text}
      />
      <Findings analysis={analysis} text={draft.text} onShow={onShow} fixing={fixing} />
      <Status text={isGone ? t('finding.gone') : undefined} tone="bad" />
      {rewriting && draft.text.trim().length >= SHORTEST && (
        <Rewriting
          label={t(`draft.${draft.kind}`)}
          state={rewriting.state?.id === 'draft' ? rewriting.state : undefined}
          onRewrite={() => rewriting.onRewrite('draft', draft.text)}
          onInsert={(text) => onInsert('draft', text, firstBlankIn(text))}
        />
      )}
      <HonestWays ways={ways} />
      <WordingList
        wordings={wordings}
        analysis={analysis}
        limit={draft.counter?.limit}
        outcome={outcome}
        onInsert={onInsert}
        onCopy={onCopy}
        moments={moments}
        rewriting={rewriting}
      />
      <Tips tips={analysis.tips} />
    </section>
  );
}
