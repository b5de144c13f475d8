import type { Person } from '@/utils/records/book';
import type {
  Ask,
  Introduction,
  Meeting,
  Party,
  SharedResult,
  Standing,
  Step,
  StepKind,
} from '@/utils/records/referral';
import type { Received } from '@/utils/referrals/asks';
import { exchangesIn, type Said } from '@/utils/referrals/exchanges';
import type { Known } from '@/utils/referrals/known';

export const DAY = 86_400_000;

/** Noon of a day on this computer's calendar, as `2026-03-04`; epoch ms. */
export const noon = (day: string): number => new Date(`${day}T12:00`).getTime();
export const at = (day: string): string => new Date(noon(day)).toISOString();

const base = (id: string) => ({ id, accountId: 'a1', modifiedAt: at('2024-01-01') });

export const party = (name: string): Party => ({ personId: name, name });

export const step = (kind: StepKind, day: string, more: Partial<Step> = {}): Step => ({
  kind,
  at: at(day),
  ...(kind === 'held' && { level: 'decides' }),
  ...more,
});

export const ask = (personId: string, day: string, more: Partial<Ask> = {}): Ask => ({
  ...base(`ask ${personId} ${day}`),
  personId,
  at: at(day),
  text: '',
  ...more,
});

export const received = (
  by: string,
  who: string,
  steps: readonly Step[],
  more: Partial<Received> = {},
): Received => ({
  ...base(`${by} to ${who}`),
  direction: 'received',
  by: party(by),
  who: party(who),
  steps: [...steps],
  ...more,
});

export const given = (who: string, to: string, day: string): Introduction => ({
  ...base(`given ${who} to ${to}`),
  direction: 'given',
  who: party(who),
  to: party(to),
  steps: [step('introduced', day)],
});

export const meeting = (id: string, steps: readonly Step[]): Meeting => ({
  ...base(id),
  with: party(id),
  source: 'cold',
  steps: [...steps],
});

const person = (id: string): Person => ({ ...base(id), name: id, createdAt: at('2024-01-01') });

/** So many answers in both directions, a day apart, the last one `ago` days before `now`. */
export function talk(answers: number, ago: number, now: number): Said[] {
  return Array.from({ length: answers + 1 }, (_, i) => ({
    from: (answers - i) % 2 ? 'me' : 'them',
    at: new Date(now - (ago + answers - i) * DAY).toISOString(),
    text: 'Good to hear from you, the boats are back in the water now.',
  }));
}

interface More {
  standing?: Partial<Standing>;
  said?: readonly Said[];
  results?: readonly SharedResult[];
  thankedAt?: number;
}

export const known = (id: string, now: number, { standing, said = [], ...more }: More = {}): Known => ({
  person: person(id),
  counted: exchangesIn(said, now),
  ...(standing && { standing: { ...base(`standing ${id}`), personId: id, ...standing } }),
  ...more,
});

export const result = (personId: string, day: string, what: string): SharedResult => ({
  ...base(`result ${personId} ${day}`),
  personId,
  at: at(day),
  what,
});
