import type { TimelineItem } from '@/utils/records/at-hand';

/** What a received message counts as: the user's own word on it goes before what Vouch reads in it. */
export function countsAs({ verdict, flag }: Pick<TimelineItem, 'verdict' | 'flag'>): TimelineItem['verdict'] {
  if (!flag) return verdict;
  return flag.kind === 'stalker' ? 'pitch' : 'ordinary';
}
