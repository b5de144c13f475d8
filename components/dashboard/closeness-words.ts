import type { PersonEntry } from '@/utils/search/people-index';
import { formatMonth, plural, t } from '@/utils/shared/i18n';

const DAY = 86_400_000;
const MONTH = 30.44 * DAY;

type Told = Pick<PersonEntry, 'exchanges' | 'firstAt' | 'lastAt' | 'answersWithin' | 'isOwnWord'>;

function span(firstAt: number, lastAt: number): string {
  const months = Math.max(1, Math.round((lastAt - firstAt) / MONTH));
  return months < 12
    ? plural('dashboard.closeness.months', months)
    : plural('dashboard.closeness.years', Math.round(months / 12));
}

function answers(within: number): string {
  if (within < 8 * 3_600_000) return t('dashboard.closeness.hours');
  return plural('dashboard.closeness.days', Math.max(1, Math.round(within / DAY)));
}

/** Why somebody is as close as they are, in a line: "14 exchanges in 2 years, last in May, they answer within a day". */
export function closenessWords({ exchanges, firstAt, lastAt, answersWithin, isOwnWord }: Told): string {
  const own = isOwnWord ? [t('dashboard.closeness.own')] : [];
  if (exchanges === 0 || firstAt === undefined || lastAt === undefined) {
    return isOwnWord ? own[0]! : t('dashboard.closeness.none');
  }
  return [
    ...own,
    `${plural('dashboard.closeness.exchanges', exchanges)} ${span(firstAt, lastAt)}`,
    t('dashboard.closeness.last', { month: formatMonth(lastAt) }),
    ...(answersWithin === undefined ? [] : [answers(answersWithin)]),
  ].join(', ');
}
