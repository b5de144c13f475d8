import type { Taught } from './types';

/** Log-odds that all lessons together can move a text at most. A hundred hostile ones must hardly matter. */
export const MOST = 0.08;
/** A feature counts half once it stood in this many lessons more of one kind than of the other. */
const HALF = 20;

/**
 * What lessons on other texts say of a text's wording, in log-odds of its being flagged: positive where the user
 * flagged such wording, negative where they cleared it. Never beyond {@link MOST}.
 */
export function nudgeOf(features: readonly string[], { counts }: Taught): number {
  if (features.length === 0) return 0;
  let sum = 0;
  for (const feature of features) {
    const count = counts.get(feature);
    if (count) sum += (count.stalker - count.notPitch) / (count.stalker + count.notPitch + HALF);
  }
  return MOST * Math.tanh(sum / Math.sqrt(features.length));
}
