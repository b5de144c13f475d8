import type { Ask, Introduction, Party, Reminder, Step } from '@/utils/records/referral';
import { isReceived, type Received } from './asks';
import type { Missed } from './known';

const DAY = 86_400_000;

/**
 * When a reminder is due after what it follows from, ms. Thank at once and keep the source posted at each step, after
 * No More Cold Calling (right-referral-metrics); the days are Vouch's own choice.
 */
const AFTER = {
  /** The day after a step: until then the user may have said so unasked. */
  post: DAY,
  /** An introduction of which nothing has come so far: the source wonders too. */
  stalled: 14 * DAY,
  /** An ask of which nothing is recorded. It asks what came of it; it does not say to ask again. */
  answer: 14 * DAY,
};

/** A reminder as its occasion calls for it, before the user did anything with it. */
export type Occasion = Omit<Reminder, 'modifiedAt' | 'snoozedUntil' | 'doneAt' | 'endedAt'>;

const iso = (ms: number): string => new Date(ms).toISOString();

function thank({ id, accountId, by, who, steps }: Received): Occasion {
  return {
    id: `${id}/thank`,
    accountId,
    kind: 'thank',
    to: by,
    subject: id,
    step: 'introduced',
    about: who,
    due: steps[0]!.at,
  };
}

/** Keep the source posted of the latest step: it tells of those before, too. */
function post({ id, accountId, by, who }: Received, { kind, at }: Step): Occasion {
  const due = iso(Date.parse(at) + (kind === 'introduced' ? AFTER.stalled : AFTER.post));
  return {
    id: `${id}/post/${kind}`,
    accountId,
    kind: 'post',
    to: by,
    subject: id,
    step: kind,
    about: who,
    due,
  };
}

function meeting({ id, accountId, who }: Received, { kind, meetsAt }: Step): Occasion[] {
  if (kind !== 'meeting-set' || meetsAt === undefined) return [];
  const due = iso(Date.parse(meetsAt));
  return [
    { id: `${id}/meeting`, accountId, kind: 'meeting', to: who, subject: id, step: kind, about: who, due },
  ];
}

/** What an introduction calls for as it stands. One that the user gave calls for nothing. */
export function occasionsOf(introduction: Introduction): Occasion[] {
  if (!isReceived(introduction)) return [];
  const last = introduction.steps.at(-1)!;
  return [thank(introduction), post(introduction, last), ...meeting(introduction, last)];
}

/** What an ask calls for while nothing is recorded of it. */
export function occasionsOfAsk(ask: Ask, to: Party, introductions: readonly Introduction[]): Occasion[] {
  const { id, accountId } = ask;
  const isSettled = ask.answer || introductions.some((one) => isReceived(one) && one.askId === id);
  if (isSettled) return [];
  return [
    {
      id: `${id}/answer`,
      accountId,
      kind: 'answer',
      to,
      subject: id,
      due: iso(Date.parse(ask.at) + AFTER.answer),
    },
  ];
}

/** Somebody who is missed. The id carries the last contact, so that any contact makes it another occasion: the reminder resets itself. */
export function occasionOfSilence({ known: { person }, lastAt, since }: Missed): Occasion {
  const to: Party = { personId: person.id, name: person.name || '?' };
  return {
    id: `${person.id}/touch/${lastAt}`,
    accountId: person.accountId,
    kind: 'touch',
    to,
    subject: person.id,
    due: iso(since),
  };
}

/** The last contact before a silence, epoch ms; undefined where a reminder is of something else. */
export const silenceSince = ({ id, kind }: Pick<Reminder, 'id' | 'kind'>): number | undefined =>
  kind === 'touch' ? Number(id.slice(id.lastIndexOf('/') + 1)) : undefined;

/** What to write to the book, and the ids to delete. */
export interface Change {
  put: Reminder[];
  remove: string[];
}

/**
 * Brings the kept reminders of one subject in line with what it calls for now. What the user snoozed or did stays,
 * ended, when its occasion goes, so that a step taken back brings it back as it was.
 *
 * @param kept all that the book has of this subject
 * @param now epoch ms
 */
export function reconcile(occasions: readonly Occasion[], kept: readonly Reminder[], now: number): Change {
  const modifiedAt = iso(now);
  const called = new Set(occasions.map(({ id }) => id));
  const before = new Map(kept.map((reminder) => [reminder.id, reminder]));
  const put = occasions.flatMap((occasion): Reminder[] => {
    const { endedAt, ...old } = before.get(occasion.id) ?? { ...occasion, modifiedAt };
    const isSame = before.has(occasion.id) && endedAt === undefined && old.due === occasion.due;
    return isSame ? [] : [{ ...old, ...occasion, modifiedAt }];
  });
  const gone = kept.filter(({ id }) => !called.has(id));
  const isActedOn = ({ snoozedUntil, doneAt }: Reminder) =>
    snoozedUntil !== undefined || doneAt !== undefined;
  const ended = gone
    .filter((reminder) => isActedOn(reminder) && reminder.endedAt === undefined)
    .map((reminder) => ({ ...reminder, endedAt: modifiedAt, modifiedAt }));
  return {
    put: [...put, ...ended],
    remove: gone.filter((reminder) => !isActedOn(reminder)).map(({ id }) => id),
  };
}

/** When a reminder wants to be seen, epoch ms; undefined where it no longer does. */
export function duesAt({ due, snoozedUntil, doneAt, endedAt }: Reminder): number | undefined {
  if (doneAt !== undefined || endedAt !== undefined) return undefined;
  return Math.max(Date.parse(due), snoozedUntil === undefined ? 0 : Date.parse(snoozedUntil));
}

/** Those due by now, the longest due first. */
export function dueBy(reminders: readonly Reminder[], now: number): Reminder[] {
  return reminders
    .map((reminder) => ({ reminder, at: duesAt(reminder) ?? Number.POSITIVE_INFINITY }))
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at || a.reminder.id.localeCompare(b.reminder.id))
    .map(({ reminder }) => reminder);
}

export function snooze(reminder: Reminder, until: number, now: number): Reminder {
  return { ...reminder, snoozedUntil: iso(until), modifiedAt: iso(now) };
}

export function finish(reminder: Reminder, now: number): Reminder {
  return { ...reminder, doneAt: iso(now), modifiedAt: iso(now) };
}

/** Takes Done back. */
export function reopen({ doneAt: _, ...reminder }: Reminder, now: number): Reminder {
  return { ...reminder, modifiedAt: iso(now) };
}
