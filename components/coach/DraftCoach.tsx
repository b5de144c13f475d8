import type { Analysis, Verdict } from '@/utils/detection/types';
import type { AtHand } from '@/utils/records/at-hand';
import type { Draft } from '@/utils/records/page';
import { t } from '@/utils/shared/i18n';
import type { Wording } from '@/utils/wording/types';
import { Status } from '../base/Status';
import { AskLint } from './AskLint';
import { BlastNotice } from './BlastNotice';
import { CharacterCount } from './CharacterCount';
import { Findings } from './Findings';
import { OpenBlanks } from './OpenBlanks';
import { Tips } from './Tips';
import { readingOf, VerdictHeading } from './VerdictHeading';
import type { Outcome } from './WordingCard';
import { WordingList } from './WordingList';

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
  /** Selects words of the draft in its box. */
  onShow(span: { start: number; end: number }): void;
  /** The last selecting failed: the box is not there any more. */
  isGone?: boolean | undefined;
}

/** What Vouch says of the text that is being written, and three other ways to say it. */
export function DraftCoach(props: Props) {
  const { draft, analysis, answered, blast, wordings, outcome, onInsert, onCopy, onShow, isGone } = props;
  const { name } = draft.recipient;
  return (
    <section class="coach">
      <header class="row coach-to">
        <p dir="auto">{name ? t(`draft.${draft.kind}.to`, { name }) : t(`draft.${draft.kind}`)}</p>
        {draft.counter && <CharacterCount used={draft.counter.used} limit={draft.counter.limit} />}
      </header>
      <Status text={outcome?.is === 'inserted' ? t('wording.inserted') : undefined} />
      <VerdictHeading analysis={analysis} answered={answered} />
      {blast && <BlastNotice {...blast} />}
      <OpenBlanks
        title={readingOf(analysis) === 'slot' ? t('findings.slots') : t('verdict.slot.title')}
        analysis={analysis}
        text={draft.text}
      />
      <Findings analysis={analysis} text={draft.text} onShow={onShow} />
      {analysis.verdict === 'referral' && <AskLint text={draft.text} />}
      <Status text={isGone ? t('finding.gone') : undefined} tone="bad" />
      <WordingList
        wordings={wordings}
        analysis={analysis}
        limit={draft.counter?.limit}
        outcome={outcome}
        onInsert={onInsert}
        onCopy={onCopy}
      />
      <Tips tips={analysis.tips} />
    </section>
  );
}
