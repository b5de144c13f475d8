import type { Keep } from '@/utils/relationships/remember';
import { getConsent, getSettings, wasGivenBefore } from '@/utils/settings/items';

/** Whether the user's own words may be kept. */
export const mayKeep = async (isPrivate: boolean): Promise<boolean> =>
  !isPrivate && (await getConsent()) === 'given';

/** Whether what the user did at an instant, ISO 8601, may be kept: a page may tell of it only after they said yes. */
export const mayKeepDone = async (isPrivate: boolean, at: string): Promise<boolean> =>
  !isPrivate && (await wasGivenBefore(at));

/**
 * Of whom what pages show may be kept; of nobody when undefined.
 *
 * @param at when the user did it, ISO 8601, where it is something that they did
 */
export async function keeping(isPrivate: boolean, at?: string): Promise<Keep | undefined> {
  const may = at === undefined ? mayKeep(isPrivate) : mayKeepDone(isPrivate, at);
  if (!(await may)) return undefined;
  const { remember } = await getSettings();
  return remember === 'none' ? undefined : remember;
}
