import type { Analysis, Verdict } from '@/utils/detection/types';
import type { AtHand } from '@/utils/records/at-hand';
import type { Draft } from '@/utils/records/page';
import { t } from '@/utils/shared/i18n';
import type { HonestWay } from '@/utils/wording/honest-ways';
import type { Wording } from '@/utils/wording/types';
import { Button } from '../base/Button';
import { Status } from '../base/Status';
import { AskLint } from './AskLint';
import { BlastNotice } from './BlastNotice';
import { CharacterCount } from './CharacterCount';
import { Findings, type Fixing } from './Findings';
import { HonestWays } from './HonestWays';
import { OpenBlanks } from './OpenBlanks';
import { RewritePress, Rewritten } from './Rewriting';
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
  /** To how many others almost the same went lately. */
  blast?: AtHand['blast'];
  wordings: readonly Wording[];
  outcome?: { id: string; is: Outcome } | undefined;
  onInsert(id: string, text: string, select: [number, number] | undefined): void;
  onCopy(id: string, text: string): void;
  /** Takes back what the browser’s undo does not know of. */
  onUndo(): void;
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
  const { draft, analysis, answered, blast, wordings, outcome, onInsert, onCopy, onUndo, onShow, isGone } =
    props;
  const { fixing, ways = [], moments, rewriting } = props;
  const is = outcome?.is;
  const said = is === 'inserted' || is === 'set' || is === 'undone' ? is : undefined;
  const { name } = draft.recipient;
  const rewritten = rewriting?.state?.id === 'draft' ? rewriting.state : undefined;
  return (
    <section class="coach">
      <header class="row coach-to">
        <p dir="auto">{name ? t(`draft.${draft.kind}.to`, { name }) : t(`draft.${draft.kind}`)}</p>
        {draft.counter && <CharacterCount used={draft.counter.used} limit={draft.counter.limit} />}
      </header>
      <Status text={said ? t(`wording.${said}`) : undefined} />
      {said === 'set' && <Button onPress={onUndo}>{t('wording.undo')}</Button>}
      <VerdictHeading analysis={analysis} answered={answered} />
      {blast && <BlastNotice {...blast} />}
      <OpenBlanks
        title={readingOf(analysis) === 'slot' ? t('findings.slots') : t('verdict.slot.title')}
        analysis={analysis}
        text={draft.text}
      />
      <Findings analysis={analysis} text={draft.text} onShow={onShow} fixing={fixing} />
      {analysis.verdict === 'referral' && <AskLint text={draft.text} />}
      <Status text={isGone ? t('finding.gone') : undefined} tone="bad" />
      {rewriting && draft.text.trim().length >= SHORTEST && (
        <div>
          <RewritePress
            label={t(`draft.${draft.kind}`)}
            state={rewritten}
            onRewrite={() => rewriting.onRewrite('draft', draft.text)}
          />
          <Rewritten state={rewritten} onInsert={(text, select) => onInsert('draft', text, select)} />
        </div>
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
