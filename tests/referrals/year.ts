import type {
  Ask,
  Introduction,
  Meeting,
  MetLevel,
  Reminder,
  Step,
  StepKind,
} from '@/utils/records/referral';
import { recordAnswer } from '@/utils/referrals/asks';
import { advance, recordStep } from '@/utils/referrals/pipeline';
import { dueBy, finish, occasionsOf, occasionsOfAsk, reconcile } from '@/utils/referrals/reminders';
import { ask, at, given, meeting, noon, party, received } from './made-up';

/**
 * A made-up year of one rep, 2025, month by month alike:
 *
 * - On the 3rd they ask somebody, who introduces them on the 8th. A meeting is set on the 12th and held on the 20th,
 *   with somebody who decides. On the 5th of the next month that is a client, if it was asked for in an odd month,
 *   else a no.
 * - On the 10th they ask somebody, who introduces them on the 14th. A meeting is set on the 18th and held on the 26th,
 *   with somebody who has a say; on the 9th of the next month it is a no.
 * - On the 17th they ask somebody who says no on the 19th, and on the 24th somebody who never answers.
 * - A meeting from a cold call is set on the 11th and held on the 15th, with somebody who does neither. Those of April
 *   and August become clients on the 2nd of the next month.
 *
 * The 48 people asked are 47, since the one of January 3rd is asked again on December 24th. Besides, they give
 * introductions on March 1st, June 1st and October 1st, and get one unasked on July 1st, from the one of January
 * 3rd, of which nothing has come. They do whatever they are reminded of the day it is due.
 */
export interface Year {
  asks: Map<string, Ask>;
  introductions: Map<string, Introduction>;
  meetings: Map<string, Meeting>;
  reminders: Map<string, Reminder>;
}

type Act = (year: Year, now: number) => void;

const day = (month: number, date: number): string => {
  const carried =
    month > 12 ? `2026-${String(month - 12).padStart(2, '0')}` : `2025-${String(month).padStart(2, '0')}`;
  return `${carried}-${String(date).padStart(2, '0')}`;
};

/** Brings reminders in line, and does those that are due. */
function tend({ asks, introductions, reminders }: Year, now: number) {
  const all = [...introductions.values()];
  const subjects = [
    ...all.map((one) => ({ id: one.id, occasions: occasionsOf(one) })),
    ...[...asks.values()].map((one) => ({
      id: one.id,
      occasions: occasionsOfAsk(one, party(one.personId), all),
    })),
  ];
  for (const { id, occasions } of subjects) {
    const kept = [...reminders.values()].filter(({ subject }) => subject === id);
    const { put, remove } = reconcile(occasions, kept, now);
    for (const gone of remove) reminders.delete(gone);
    for (const reminder of put) reminders.set(reminder.id, reminder);
  }
  for (const due of dueBy([...reminders.values()], now)) reminders.set(due.id, finish(due, now));
}

const need = <T>(result: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

/** What happens, and on which day. */
function diary() {
  const acts: { on: string; act: Act }[] = [];
  const on = (when: string, act: Act) => void acts.push({ on: when, act });
  return {
    acts,
    on,
    asks: (who: string, when: string) =>
      on(when, (year) => void year.asks.set(`${who} ${when}`, ask(who, when))),
    introduces: (by: string, when: string, askKey?: string) =>
      on(when, (year, now) => {
        const asked = askKey === undefined ? undefined : year.asks.get(askKey)!;
        const since = asked && Date.parse(asked.at);
        const steps = need(advance([], { kind: 'introduced', at: at(when) }, { now, since }));
        const one = received(by, `met by ${by} ${when}`, steps, asked ? { askId: asked.id } : {});
        year.introductions.set(`${by} ${when}`, one);
      }),
    goes: (name: 'introductions' | 'meetings', key: string, kind: StepKind, when: string, level?: MetLevel) =>
      on(when, (year, now) => {
        const courses = year[name] as Map<string, Introduction | Meeting>;
        const step: Step = { kind, at: at(when), ...(level && { level }) };
        courses.set(key, need(recordStep(courses.get(key)!, step, { now })));
      }),
  };
}

type Diary = ReturnType<typeof diary>;

function writeMonth({ on, asks, introduces, goes }: Diary, month: number) {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => `${letter}${month}`) as [
    string,
    string,
    string,
    string,
  ];
  asks(a, day(month, 3));
  introduces(a, day(month, 8), `${a} ${day(month, 3)}`);
  const first = `${a} ${day(month, 8)}`;
  goes('introductions', first, 'meeting-set', day(month, 12));
  goes('introductions', first, 'held', day(month, 20), 'decides');
  goes('introductions', first, month % 2 ? 'client' : 'no', day(month + 1, 5));

  asks(b, day(month, 10));
  introduces(b, day(month, 14), `${b} ${day(month, 10)}`);
  const second = `${b} ${day(month, 14)}`;
  goes('introductions', second, 'meeting-set', day(month, 18));
  goes('introductions', second, 'held', day(month, 26), 'influences');
  goes('introductions', second, 'no', day(month + 1, 9));

  asks(c, day(month, 17));
  on(day(month, 19), (year, now) => {
    const key = `${c} ${day(month, 17)}`;
    const answer = { kind: 'no', at: at(day(month, 19)) } as const;
    year.asks.set(key, need(recordAnswer(year.asks.get(key)!, answer, now)));
  });
  asks(month === 12 ? 'a1' : d, day(month, 24));

  const cold = `cold ${month}`;
  on(day(month, 11), (year) => {
    year.meetings.set(cold, meeting(cold, [{ kind: 'meeting-set', at: at(day(month, 11)) }]));
  });
  goes('meetings', cold, 'held', day(month, 15), 'neither');
  if (month === 4 || month === 8) goes('meetings', cold, 'client', day(month + 1, 2));
}

function plan(): Diary['acts'] {
  const book = diary();
  for (let month = 1; month <= 12; month++) writeMonth(book, month);
  for (const month of [3, 6, 10]) {
    book.on(day(month, 1), (year) => {
      year.introductions.set(`given ${month}`, given(`x${month}`, `y${month}`, day(month, 1)));
    });
  }
  book.introduces('a1', day(7, 1));
  return book.acts;
}

/** The book as it stood at noon of a day. */
export function yearUntil(last: string): Year {
  const year: Year = { asks: new Map(), introductions: new Map(), meetings: new Map(), reminders: new Map() };
  const acts = plan();
  for (let now = noon('2025-01-01'); now <= noon(last); ) {
    for (const { on, act } of acts) if (noon(on) === now) act(year, now);
    tend(year, now);
    // Noon of the next day, also where the clocks change.
    const date = new Date(now);
    now = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, 12).getTime();
  }
  return year;
}
