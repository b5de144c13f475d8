import type { Exchanges } from './exchanges';

const DAY = 86_400_000;
/** Silence is none before this, whatever is usual; ms. */
const LEAST = 30 * DAY;
/** What is usual for somebody with whom too little happened to tell; ms. */
const USUAL = 90 * DAY;
/** So many times the usual silence is a long one. */
const LONGER = 2;

/**
 * Since when it has been quieter between two people than is usual for them, epoch ms: the moment at which the silence
 * after the last contact became a long one. Any contact sets it anew. Undefined while it has not come, and where the
 * two never answered each other.
 *
 * @param now epoch ms
 */
export function quietSince({ answers, lastAt, usualSilence }: Exchanges, now: number): number | undefined {
  if (answers === 0 || lastAt === undefined) return undefined;
  const from = lastAt + Math.max(LEAST, LONGER * (usualSilence ?? USUAL));
  return from <= now ? from : undefined;
}
