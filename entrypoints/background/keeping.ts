import type { Keep } from '@/utils/relationships/remember';
import { getConsent, getSettings } from '@/utils/settings/items';

/** Whether the user's own words may be kept. */
export const mayKeep = async (isPrivate: boolean): Promise<boolean> =>
  !isPrivate && (await getConsent()) === 'given';

/** Of whom what pages show may be kept; of nobody when undefined. */
export async function keeping(isPrivate: boolean): Promise<Keep | undefined> {
  if (!(await mayKeep(isPrivate))) return undefined;
  const { remember } = await getSettings();
  return remember === 'none' ? undefined : remember;
}
