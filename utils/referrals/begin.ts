import type { Person } from '@/utils/records/book';
import type { Ask, Introduction, Meeting, Party } from '@/utils/records/referral';
import { fullName } from '@/utils/shared/names';
import type { Course } from './pipeline';

/** What every record has; `modifiedAt` is ISO 8601. */
type Base = Pick<Ask, 'id' | 'accountId' | 'modifiedAt'>;

const plain = (name: string): string => (fullName(name) ?? name).normalize('NFKC').trim().toLowerCase();

/** Whoever the user means by a name: the one person in the book who is called so; otherwise the name alone. */
export function partyOf(name: string, people: readonly Person[]): Party {
  const called = people.filter((person) => person.name !== undefined && plain(person.name) === plain(name));
  return called.length === 1 ? { personId: called[0]!.id, name: called[0]!.name! } : { name: name.trim() };
}

/** An introduction that answers an ask; `by` is whoever was asked, `at` ISO 8601. */
export function introductionFor(
  base: Base,
  ask: Ask,
  by: Party,
  { who, at, reason }: { who: Party; at: string; reason?: string | undefined },
): Introduction {
  const steps = [{ kind: 'introduced' as const, at }];
  return { ...base, direction: 'received', by, who, askId: ask.id, steps, ...(reason && { reason }) };
}

/** Something that began without an ask; `at` is ISO 8601. */
export type Begun<Who = Party> =
  | { kind: 'received'; by: Who; who: Who; at: string }
  | { kind: 'given'; who: Who; to: Who; at: string }
  | { kind: 'meeting'; who: Who; source: Meeting['source']; at: string };

/** Its record. */
export function courseFor(base: Base, begun: Begun): Course {
  const { at, who } = begun;
  const introduced = [{ kind: 'introduced' as const, at }];
  if (begun.kind === 'received') {
    return { ...base, direction: 'received', by: begun.by, who, steps: introduced };
  }
  if (begun.kind === 'given') return { ...base, direction: 'given', who, to: begun.to, steps: introduced };
  return { ...base, with: who, source: begun.source, steps: [{ kind: 'meeting-set', at }] };
}
