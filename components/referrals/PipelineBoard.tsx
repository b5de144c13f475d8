import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { StepKind } from '@/utils/records/referral';
import type { Board } from '@/utils/referrals/board';
import { plural, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { EmptyState } from '../base/EmptyState';
import { AskCard, type AskCardActions } from './AskCard';
import { type CourseActions, CourseCard } from './CourseCard';

interface Props extends CourseActions, AskCardActions {
  board: Board;
  /** The name of somebody in the book. */
  nameOf(personId: string): string;
  /** Epoch ms. */
  now: number;
}

/** Before the rest is asked for: the latest are those that one has something to do with. */
const SHOWN = 5;

interface StageProps<T> {
  title: string;
  records: readonly T[];
  children(record: T): ComponentChildren;
}

function Stage<T extends { id: string }>({ title, records, children }: StageProps<T>) {
  const [shown, setShown] = useState(SHOWN);
  if (records.length === 0) return null;
  return (
    <section class="stage" aria-label={title}>
      <h3>
        {title} <span class="count">{records.length}</span>
      </h3>
      <ul class="stack">
        {records.slice(0, shown).map((record) => (
          <li key={record.id}>{children(record)}</li>
        ))}
      </ul>
      {records.length > shown && (
        <Button kind="link" onPress={() => setShown(shown + 4 * SHOWN)}>
          {plural('referrals.list.more', records.length - shown)}
        </Button>
      )}
    </section>
  );
}

/** From asks to clients: each introduction and meeting with its next steps, and the way back. */
export function PipelineBoard({ board, nameOf, now, onStep, onUndo, ...askActions }: Props) {
  const { asked, declined, stages } = board;
  const isEmpty =
    asked.length + declined.length === 0 && StepKind.options.every((kind) => stages[kind].length === 0);
  if (isEmpty) {
    return <EmptyState title={t('referrals.board.empty.title')} what={t('referrals.board.empty.what')} />;
  }
  const cardOf = (ask: Board['asked'][number]) => (
    <AskCard ask={ask} name={nameOf(ask.personId)} now={now} {...askActions} />
  );
  return (
    <section class="board" aria-label={t('referrals.board.title')}>
      <h2>{t('referrals.board.title')}</h2>
      <div class="stages">
        <Stage title={t('referrals.stage.asked')} records={asked}>
          {cardOf}
        </Stage>
        {StepKind.options.map((kind) => (
          <Stage key={kind} title={t(`referrals.stage.${kind}`)} records={stages[kind]}>
            {(course) => <CourseCard course={course} now={now} onStep={onStep} onUndo={onUndo} />}
          </Stage>
        ))}
        <Stage title={t('referrals.stage.declined')} records={declined}>
          {cardOf}
        </Stage>
      </div>
    </section>
  );
}
