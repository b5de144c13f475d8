import type { ComponentChildren } from 'preact';
import { StepKind } from '@/utils/records/referral';
import type { Board } from '@/utils/referrals/board';
import { t } from '@/utils/shared/i18n';
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

interface StageProps {
  title: string;
  count: number;
  children: ComponentChildren;
}

function Stage({ title, count, children }: StageProps) {
  if (count === 0) return null;
  return (
    <section class="stage" aria-label={title}>
      <h3>
        {title} <span class="count">{count}</span>
      </h3>
      <ul class="stack">{children}</ul>
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
  const cardsOf = (asks: Board['asked']) =>
    asks.map((ask) => (
      <li key={ask.id}>
        <AskCard ask={ask} name={nameOf(ask.personId)} now={now} {...askActions} />
      </li>
    ));
  return (
    <section class="board" aria-label={t('referrals.board.title')}>
      <h2>{t('referrals.board.title')}</h2>
      <div class="stages">
        <Stage title={t('referrals.stage.asked')} count={asked.length}>
          {cardsOf(asked)}
        </Stage>
        {StepKind.options.map((kind) => (
          <Stage key={kind} title={t(`referrals.stage.${kind}`)} count={stages[kind].length}>
            {stages[kind].map((course) => (
              <li key={course.id}>
                <CourseCard course={course} now={now} onStep={onStep} onUndo={onUndo} />
              </li>
            ))}
          </Stage>
        ))}
        <Stage title={t('referrals.stage.declined')} count={declined.length}>
          {cardsOf(declined)}
        </Stage>
      </div>
    </section>
  );
}
