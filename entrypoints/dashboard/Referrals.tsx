import browser from 'webextension-polyfill';
import { EmptyState } from '@/components/base/EmptyState';
import { AskList } from '@/components/referrals/AskList';
import { Figures } from '@/components/referrals/Figures';
import { GoalPlan } from '@/components/referrals/GoalPlan';
import { LeaderQuestions } from '@/components/referrals/LeaderQuestions';
import { NewCourse } from '@/components/referrals/NewCourse';
import { PipelineBoard } from '@/components/referrals/PipelineBoard';
import { ProposalOfTheDay } from '@/components/referrals/ProposalOfTheDay';
import { ReferralsView, type Section } from '@/components/referrals/ReferralsView';
import { Reminders } from '@/components/referrals/Reminders';
import { RhythmFields } from '@/components/referrals/RhythmFields';
import { SelfCheck } from '@/components/referrals/SelfCheck';
import type { Account } from '@/utils/records/book';
import type { Reminder } from '@/utils/records/referral';
import type { AskList as List } from '@/utils/referrals/ask-list';
import { boardOf } from '@/utils/referrals/board';
import { dayOf, isWorkday, USUAL_WEEK } from '@/utils/referrals/day';
import { askedThisWeek, ownRates, planFor } from '@/utils/referrals/goal';
import { leaderAnswers } from '@/utils/referrals/leader';
import { dueBy } from '@/utils/referrals/reminders';
import { plural, t } from '@/utils/shared/i18n';
import { type Kept, usePractice } from './use-practice';
import { hrefOf } from './use-route';

interface Props {
  account: Account;
  section: Section | undefined;
}

type Practice = ReturnType<typeof usePractice>;
type PartProps = { practice: Practice; kept: Kept; now: number };

const go = (href: string) => {
  location.hash = href;
};
const toAsk = (personId: string) => go(hrefOf({ page: 'people', personId, isAsking: true }));

/** Where a reminder leads: to the person, or to what became of the ask or the meeting. */
function open({ kind, to }: Reminder): void {
  if (kind === 'answer' || kind === 'meeting' || !to.personId) {
    go(hrefOf({ page: 'referrals', section: 'pipeline' }));
  } else go(hrefOf({ page: 'people', personId: to.personId }));
}

const isNobody = ({ clients, others, asked, leftAlone }: List): boolean =>
  clients.length + others.length + asked.length + leftAlone.length === 0;

/** A rhythm that nobody has set. */
const USUAL = { ...USUAL_WEEK, workdays: [...USUAL_WEEK.workdays], daysOff: [], isLoud: false };

function Today({ practice, kept, now }: PartProps) {
  const { view, onDone, onSnooze, onUndoReminder, onRhythm } = practice;
  const week = kept.rhythm ?? USUAL;
  return (
    <div class="halves">
      <div class="stack">
        {view && isNobody(view.list) ? (
          <EmptyState title={t('referrals.list.empty.title')} what={t('referrals.list.empty.what')} />
        ) : view ? (
          <ProposalOfTheDay
            key={dayOf(now)}
            proposals={view.proposals}
            isWorkday={isWorkday(dayOf(now), week)}
            now={now}
            onAsk={toAsk}
          />
        ) : (
          <p class="loading">{t('dashboard.counting')}</p>
        )}
        <details>
          <summary>{t('referrals.rhythm.title')}</summary>
          <RhythmFields
            rhythm={week}
            now={now}
            onChange={async (rhythm) => {
              // Before anything is awaited: the browser asks for a permission only while the press is fresh.
              if (rhythm.isLoud && !week.isLoud) {
                const isAllowed = await browser.permissions.request({ permissions: ['notifications'] });
                if (!isAllowed) throw new Error('The browser may not show notifications.');
              }
              await onRhythm({ workdays: rhythm.workdays, daysOff: rhythm.daysOff, isLoud: rhythm.isLoud });
            }}
          />
        </details>
      </div>
      <Reminders
        reminders={dueBy(kept.reminders, now)}
        now={now}
        onOpen={open}
        onDone={onDone}
        onSnooze={onSnooze}
        onUndo={onUndoReminder}
      />
    </div>
  );
}

function People({ practice, now }: PartProps) {
  const { view, onExcuse, onLeaveAlone } = practice;
  if (!view) return <p class="loading">{t('dashboard.counting')}</p>;
  return (
    <>
      {!view.isWhole && <p class="soft">{t('dashboard.counting')}</p>}
      <AskList
        list={view.list}
        now={now}
        hrefOf={(personId) => hrefOf({ page: 'people', personId })}
        onAsk={toAsk}
        onExcuse={onExcuse}
        onLeaveAlone={onLeaveAlone}
      />
      {view.unlisted > 0 && (
        <p class="soft">
          {plural('referrals.list.unlisted', view.unlisted)}{' '}
          <a href={hrefOf({ page: 'people' })}>{t('referrals.list.unlisted.open')}</a>
        </p>
      )}
    </>
  );
}

function Pipeline({ practice, kept, now }: PartProps) {
  const { onStep, onUndo, onIntroduced, onAnswer, onUndoAnswer, onUndoAsk, onBegin } = practice;
  return (
    <>
      <PipelineBoard
        board={boardOf(kept.asks, [...kept.introductions, ...kept.meetings])}
        nameOf={(personId) => kept.names.get(personId) ?? t('person.unnamed')}
        now={now}
        onStep={onStep}
        onUndo={onUndo}
        onIntroduced={onIntroduced}
        onAnswer={onAnswer}
        onUndoAnswer={onUndoAnswer}
        onUndoAsk={onUndoAsk}
      />
      <details>
        <summary>{t('referrals.new.title')}</summary>
        <NewCourse now={now} onBegin={onBegin} />
      </details>
    </>
  );
}

/** The year until its end: what a goal begins with. */
function yearAhead(now: number) {
  return { clients: 10, from: dayOf(now), to: `${new Date(now).getFullYear()}-12-31` };
}

function Goal({ practice, kept, now }: PartProps) {
  const { asks, introductions, meetings, goal, rhythm } = kept;
  return (
    <div class="halves">
      <GoalPlan
        key={goal?.modifiedAt}
        goal={goal ?? yearAhead(now)}
        plan={goal && planFor(goal, asks, introductions, rhythm ?? USUAL, now)}
        own={ownRates(asks, introductions, now)}
        asked={askedThisWeek(asks, now)}
        onSave={practice.onGoal}
      />
      <Figures
        asks={asks}
        introductions={introductions}
        meetings={meetings}
        conversations={practice.view?.conversations}
        now={now}
      />
    </div>
  );
}

function Check({ practice, kept, now }: PartProps) {
  return (
    <div class="halves">
      <SelfCheck checks={kept.checks} now={now} onSave={practice.onCheck} />
      <LeaderQuestions answers={leaderAnswers(kept.introductions, kept.meetings, kept.checks, now)} />
    </div>
  );
}

const PARTS = { today: Today, people: People, pipeline: Pipeline, goal: Goal, check: Check };

/** Whom to ask, how it stands, and what it comes to. */
export function Referrals({ account, section = 'today' }: Props) {
  const practice = usePractice(account.id);
  const Part = PARTS[section];
  return (
    <ReferralsView current={section} hrefOf={(one) => hrefOf({ page: 'referrals', section: one })}>
      {practice.kept ? (
        <Part practice={practice} kept={practice.kept} now={Date.now()} />
      ) : (
        <p class="loading">{t('dashboard.loading')}</p>
      )}
    </ReferralsView>
  );
}
