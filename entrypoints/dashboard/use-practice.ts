import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AskCardActions } from '@/components/referrals/AskCard';
import type { CourseActions } from '@/components/referrals/CourseCard';
import { send } from '@/utils/messaging/client';
import type { Goal, Rhythm, SelfCheck } from '@/utils/records/habit';
import type { ExcuseId, Party, Reminder } from '@/utils/records/referral';
import { recordAnswer, undoAnswer } from '@/utils/referrals/asks';
import { type Begun, courseFor, introductionFor, partyOf } from '@/utils/referrals/begin';
import { type Course, recordStep, undoStep } from '@/utils/referrals/pipeline';
import { finish, snooze } from '@/utils/referrals/reminders';
import type { Practice, PracticeChange } from '@/utils/relationships/practice';
import { book } from './book';
import type { PracticeView } from './search/practice';
import { saySo } from './standing';
import { useNews } from './use-news';
import { search } from './workers';

export interface Kept extends Practice {
  checks: SelfCheck[];
  goal: Goal | undefined;
  rhythm: Rhythm | undefined;
  /** By id, names of those who were asked. */
  names: ReadonlyMap<string, string>;
}

async function read(accountId: string): Promise<Kept> {
  const [asks, introductions, meetings, reminders, checks, goals, rhythms] = await Promise.all([
    book.list('asks', accountId),
    book.list('introductions', accountId),
    book.list('meetings', accountId),
    book.list('reminders', accountId),
    book.list('checks', accountId),
    book.list('goals', accountId),
    book.list('rhythms', accountId),
  ]);
  const people = await book.peopleById([...new Set(asks.map(({ personId }) => personId))]);
  const names = new Map(people.flatMap(({ id, name }) => (name ? [[id, name] as const] : [])));
  return { asks, introductions, meetings, reminders, checks, goal: goals[0], rhythm: rhythms[0], names };
}

/** Everything that the practice of asking shows: what is kept, straight from the book; whom to ask, from the search worker. */
export function usePractice(accountId: string) {
  const [kept, setKept] = useState<Kept>();
  const [view, setView] = useState<PracticeView>();
  const refresh = useCallback(async () => {
    setKept(await read(accountId));
    const found = await search('practice', { accountId }, { onNews: setView as (news: never) => void });
    setView(found);
    await book.remindOfSilence(accountId, found.missed);
  }, [accountId]);
  const again = useCallback(() => void refresh().catch(() => undefined), [refresh]);
  useEffect(again, [again]);
  useNews(again);
  const done = async (work: Promise<unknown>): Promise<void> => {
    await work;
    setKept(await read(accountId));
    await send('reminders/changed', {}).catch(() => undefined);
  };
  return { kept, view, ...pipelineActs(accountId, done), ...habitActs(accountId, kept, done) };
}

type Done = (work: Promise<unknown>) => Promise<void>;

const base = (accountId: string) => ({
  id: crypto.randomUUID(),
  accountId,
  modifiedAt: new Date().toISOString(),
});

/** What there is of it now; another page may have changed it. */
function found<T extends { id: string }>(list: readonly T[], { id }: { id: string }): T {
  const one = list.find((other) => other.id === id);
  if (!one) throw new Error('It is not in the book any more.');
  return one;
}

const keepCourse = (course: Course): PracticeChange =>
  'direction' in course ? { keep: { introductions: [course] } } : { keep: { meetings: [course] } };
const dropCourse = (course: Course): PracticeChange =>
  'direction' in course ? { drop: { introductions: [course.id] } } : { drop: { meetings: [course.id] } };

function pipelineActs(accountId: string, done: Done) {
  const practise = (change: (now: Practice) => PracticeChange) => done(book.practise(accountId, change));
  const courseIn = ({ introductions, meetings }: Practice, course: Course): Course =>
    'direction' in course ? found(introductions, course) : found(meetings, course);
  const remind = (reminder: Reminder, change: (one: Reminder) => Reminder) =>
    practise((now) => ({ keep: { reminders: [change(found(now.reminders, reminder))] } }));
  return {
    onStep: (course, step) =>
      practise((now) => {
        const result = recordStep(courseIn(now, course), step, { now: Date.now() });
        if (!result.ok) throw new Error(result.error);
        return keepCourse(result.value);
      }),
    onUndo: (course) =>
      practise((now) => {
        const before = undoStep(courseIn(now, course), Date.now());
        return before ? keepCourse(before) : dropCourse(course);
      }),
    async onIntroduced(ask, { who, at, reason }) {
      const people = await book.people(accountId);
      const asked = people.find(({ id }) => id === ask.personId);
      const by: Party = { personId: ask.personId, name: asked?.name || '?' };
      const introduction = introductionFor(base(accountId), ask, by, {
        who: partyOf(who, people),
        at,
        reason,
      });
      await practise(() => ({ keep: { introductions: [introduction] } }));
    },
    onAnswer: (ask, kind) =>
      practise(({ asks }) => {
        const now = Date.now();
        const result = recordAnswer(found(asks, ask), { kind, at: new Date(now).toISOString() }, now);
        if (!result.ok) throw new Error(result.error);
        return { keep: { asks: [result.value] } };
      }),
    onUndoAnswer: (ask) =>
      practise(({ asks }) => ({ keep: { asks: [undoAnswer(found(asks, ask), Date.now())] } })),
    onUndoAsk: (ask) => practise(() => ({ drop: { asks: [ask.id] } })),
    async onBegin(begun: Begun<string>) {
      const people = await book.people(accountId);
      const who = partyOf(begun.who, people);
      const whole: Begun =
        begun.kind === 'received'
          ? { ...begun, who, by: partyOf(begun.by, people) }
          : begun.kind === 'given'
            ? { ...begun, who, to: partyOf(begun.to, people) }
            : { ...begun, who };
      await practise(() => keepCourse(courseFor(base(accountId), whole)));
    },
    onDone: (reminder: Reminder) => remind(reminder, (one) => finish(one, Date.now())),
    onSnooze: (reminder: Reminder, until: number) =>
      remind(reminder, (one) => snooze(one, until, Date.now())),
    onUndoReminder: (reminder: Reminder) => practise(() => ({ keep: { reminders: [reminder] } })),
  } satisfies AskCardActions & CourseActions & Record<string, unknown>;
}

/** Of what an account has one of: two pages, or two presses, never make two of it. */
const only = (accountId: string) => ({ ...base(accountId), id: accountId });

function habitActs(accountId: string, kept: Kept | undefined, done: Done) {
  return {
    onGoal: (goal: Pick<Goal, 'clients' | 'from' | 'to'>) =>
      done(book.keep('goals', { ...only(accountId), ...kept?.goal, ...goal })),
    onCheck: (answers: SelfCheck['answers'], coachedBy: string) =>
      done(book.keep('checks', { ...base(accountId), at: new Date().toISOString(), answers, coachedBy })),
    onRhythm: (rhythm: Pick<Rhythm, 'workdays' | 'daysOff' | 'isLoud'>) =>
      done(book.keep('rhythms', { ...only(accountId), ...kept?.rhythm, ...rhythm })),
    onExcuse: (personId: string, excuse: ExcuseId) =>
      done(saySo(accountId, personId, { excuse: { id: excuse, at: new Date().toISOString() } })),
    onLeaveAlone: (personId: string, isLeftAlone: boolean) =>
      done(saySo(accountId, personId, { isLeftAlone: isLeftAlone || undefined })),
  };
}
