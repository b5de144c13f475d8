import { en } from './locales/en';

type Words = typeof en;
type TextKey = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words];
type PluralKey = Exclude<keyof Words, TextKey>;

type Blank<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Blank<Rest> : never;
type Fill<Text> = [Blank<Text>] extends [never] ? [] : [params: Record<Blank<Text>, string | number>];

const LANGUAGE = 'en';

/** The browser's own English where it speaks English (British dates for a Briton), plain English elsewhere. */
function locale(): string {
  const browser = new Intl.DateTimeFormat().resolvedOptions().locale;
  return browser.split('-')[0] === LANGUAGE ? browser : LANGUAGE;
}

/** One pass, so that braces inside a value stay as they are. */
function fill(text: string, params: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(params[name] ?? blank));
}

/** The interface's words for a key, its blanks filled with `params`. */
export function t<K extends TextKey>(key: K, ...params: Fill<Words[K]>): string {
  return fill(en[key], (params[0] as Record<string, string | number> | undefined) ?? {});
}

/** The words for a count; `{count}` in them is the count itself, grouped as the locale does. */
export function plural(key: PluralKey, count: number): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = en[key];
  const form = forms[new Intl.PluralRules(LANGUAGE).select(count)] ?? forms.other;
  return fill(form, { count: new Intl.NumberFormat(locale()).format(count) });
}

/**
 * A date and time for people, in this computer's time zone; the year only where it isn't the current one.
 *
 * @param instant ISO 8601
 * @param now epoch ms
 */
export function formatInstant(instant: string, now: number = Date.now()): string {
  const date = new Date(instant);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(date);
}

/**
 * A day for people, in this computer's time zone; the year only where it isn't the current one.
 *
 * @param instant ISO 8601, a date or an instant
 * @param now epoch ms
 */
export function formatDay(instant: string, now: number = Date.now()): string {
  // A date alone means the day of whoever reads it, not midnight in Greenwich.
  const date = new Date(instant.length === 10 ? `${instant}T12:00` : instant);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  }).format(date);
}

/**
 * A month for people; with its year where that isn't the current one.
 *
 * @param time epoch ms
 * @param now epoch ms
 */
export function formatMonth(time: number, now: number = Date.now()): string {
  const date = new Date(time);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale(), { month: 'long', ...(!sameYear && { year: 'numeric' }) }).format(
    date,
  );
}

/** A number for people, grouped as the locale does. */
export const formatNumber = (value: number): string => new Intl.NumberFormat(locale()).format(value);

/** So many bytes in the unit that suits them. */
export function formatSize(bytes: number): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const step = Math.min(steps.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: steps[step]!,
    maximumFractionDigits: 1,
  }).format(bytes / 1_000 ** step);
}
