/** Between which instants something happened, ISO 8601. */
export interface Age {
  from: string;
  to: string;
}

/** Shortest and longest, ms. */
const UNITS = {
  minute: [60_000, 60_000],
  hour: [3_600_000, 3_600_000],
  day: [86_400_000, 86_400_000],
  week: [604_800_000, 604_800_000],
  month: [28 * 86_400_000, 31 * 86_400_000],
  year: [365 * 86_400_000, 366 * 86_400_000],
} as const;
type Unit = keyof typeof UNITS;
const NAMES = Object.keys(UNITS) as Unit[];

const LONGEST = 200;
const EARLIEST_YEAR = 2003;
const LATEST_YEAR = 2100;
/** Written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const DIGITS = Array.from({ length: 10 }, (_, step) => step);
const BESIDE_UNSPACED = new RegExp(` (?=${UNSPACED.source})|(?<=${UNSPACED.source}) `, 'gu');
const WORD = /[\p{L}\p{M}\p{Nd}]/u;

/** The language of a part of the page, as the page says: it is LinkedIn's own there, with the words for its times. */
export function languageOf(element: Element): string | undefined {
  const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
  try {
    return language.length <= 35 ? Intl.DateTimeFormat.supportedLocalesOf(language)[0] : undefined;
  } catch {
    return undefined;
  }
}

const fold = (text: string) =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(BESIDE_UNSPACED, '').trim();

/** Decimal digits stand in their order in each script, and nothing of their kind before them. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const value = DIGITS.find((step) => !/\p{Nd}/u.test(String.fromCodePoint(code - step - 1)));
  return value === undefined ? digit : String(value);
}

const withPlainDigits = (text: string) => text.replace(/(?!\d)\p{Nd}/gu, plainDigit);

/** Whether a phrase stands in a text as words of its own, both folded. */
function holds(text: string, phrase: string): boolean {
  const at = phrase ? text.indexOf(phrase) : -1;
  if (at < 0) return false;
  const isApart = (inside: string | undefined, outside: string | undefined) =>
    !inside || !outside || !WORD.test(outside) || (UNSPACED.test(inside) && !/\d/.test(inside));
  return isApart(phrase[0], text[at - 1]) && isApart(phrase.at(-1), text[at + phrase.length]);
}

/** How a language says so many units ago: with a numeral, or in words that have none. */
function phrasesOf(language: string, unit: Unit, count: number): string[] {
  const phrases = (['long', 'short'] as const).flatMap((style) => [
    new Intl.RelativeTimeFormat(language, { style }).format(-count, unit),
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: style }).format(count),
  ]);
  if (unit === 'day')
    phrases.push(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-count, unit));
  return phrases.map((phrase) => withPlainDigits(fold(phrase)));
}

const cache = new Map<string, string[]>();
const MOST_CACHED = 2_000;

/** Making these anew for each row of a list would take longer than all else. */
function cached(key: string, make: () => string[]): string[] {
  const known = cache.get(key) ?? make();
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(key, known);
  return known;
}

function countsIn(text: string): number[] {
  const numerals = text.match(/\d+/g) ?? [];
  // Words alone, such as "yesterday", or the dual of Arabic and Hebrew.
  if (numerals.length === 0) return [0, 1, 2];
  const count = Number(numerals[0]);
  return numerals.length === 1 && count <= 999 ? [count] : [];
}

/** Pages round in ways of their own; both "2" rounded down and "2" rounded to the nearest lie in between. */
function rangeOf(unit: Unit, count: number, now: number): Age | undefined {
  const [shortest, longest] = UNITS[unit];
  // Days are counted by the calendar: what was an hour ago may be yesterday.
  const least = Math.max(0, unit === 'day' ? count - 1 : count - 0.5);
  const [from, to] = [new Date(now - (count + 1) * longest), new Date(now - least * shortest)];
  return Number.isNaN(from.valueOf()) ? undefined : { from: from.toISOString(), to: to.toISOString() };
}

/**
 * When "Sent 2 weeks ago" was, in the words of any language that the browser knows; undefined when the text says no
 * such thing, or when it may mean two.
 *
 * @param now epoch ms
 */
export function ageOf(text: string, language: string, now: number): Age | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = withPlainDigits(fold(text));
  const isCounted = /\d/.test(folded);
  const found = countsIn(folded).flatMap((count) =>
    NAMES.map((unit) => {
      const known = cached(`ago ${language} ${unit} ${count}`, () => phrasesOf(language, unit, count));
      const phrases = known.filter((phrase) => /\d/.test(phrase) === isCounted && holds(folded, phrase));
      return { unit, count, length: Math.max(0, ...phrases.map((phrase) => phrase.length)) };
    }),
  );
  const longest = Math.max(0, ...found.map(({ length }) => length));
  const [best, ...others] = found.filter(({ length }) => length === longest);
  if (!best || longest === 0 || others.length > 0) return undefined;
  return rangeOf(best.unit, best.count, now);
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/** How a language writes a month within a date. */
const monthNames = (language: string, month: number): string[] =>
  cached(`named ${language} ${month}`, () =>
    (['long', 'short'] as const).flatMap((style) => {
      const parts = new Intl.DateTimeFormat(language, {
        calendar: 'gregory',
        day: 'numeric',
        month: style,
        year: 'numeric',
        timeZone: 'UTC',
      }).formatToParts(Date.UTC(2024, month, 1));
      return parts.flatMap(({ type, value }) => (type === 'month' ? [fold(value)] : []));
    }),
  );

/**
 * The day that a text such as "Connected on November 17, 2026" names, at its beginning in UTC; undefined unless it
 * holds one year, one day and one month, by its name in that language.
 */
export function dayOf(text: string, language: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = withPlainDigits(fold(text));
  const numbers = (folded.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((number) => number >= EARLIEST_YEAR && number <= LATEST_YEAR);
  const day = numbers.find((number) => number >= 1 && number <= 31);
  if (numbers.length !== 2 || year === undefined || day === undefined) return undefined;
  const months = MONTHS.filter((month) =>
    monthNames(language, month).some((name) => /\p{L}/u.test(name) && holds(folded, name)),
  );
  const date = new Date(Date.UTC(year, months[0] ?? 0, day));
  return months.length === 1 && date.getUTCDate() === day ? date.toISOString() : undefined;
}
