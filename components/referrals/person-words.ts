import type { Known } from '@/utils/referrals/known';
import { formatDay, t } from '@/utils/shared/i18n';

export const nameOf = ({ person }: { person: Pick<Known['person'], 'name'> }): string =>
  person.name ?? t('person.unnamed');

/** A day for people; `ms` is epoch ms. */
export const dayFor = (ms: number, now: number): string => formatDay(new Date(ms).toISOString(), now);
