import type { PagePerson } from '@/utils/records/page';

/** What a person can be known by again: ids, and the threads that somebody without ids was met in. */
export function traits(shown: Pick<PagePerson, 'memberId' | 'slug'>, threadKeys: Iterable<string>): string[] {
  return [
    ...(shown.memberId ? [memberTrait(shown.memberId)] : []),
    ...(shown.slug ? [`slug:${shown.slug}`] : []),
    ...Array.from(new Set(threadKeys), (key) => `thread:${key}`),
  ];
}

export const memberTrait = (memberId: string): string => `member:${memberId}`;
