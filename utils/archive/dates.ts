const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));
const two = (n: number): string => String(n).padStart(2, '0');

/** ISO 8601 with milliseconds in UTC, or nothing for a time that does not exist. Months count from 1. */
function instant(year: number, month: number, day: number, hour = 0, minute = 0) {
  const time = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const isSame =
    time.getUTCFullYear() === year &&
    time.getUTCMonth() === month - 1 &&
    time.getUTCDate() === day &&
    hour < 24 &&
    minute < 60;
  return isSame ? time.toISOString() : undefined;
}

/** `2026-09-30 08:12:40 UTC`. */
export function dateOfMessage(text: string): string | undefined {
  const found = /^(\d{4}-(?:0[1-9]|1[0-2])-(\d\d)) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?: UTC)?$/.exec(text);
  if (!found) return undefined;
  const at = `${found[1]}T${found[3]}.000Z`;
  const day = Number(found[2]);
  // Only the end of a month has to be looked up, and this is read for every message.
  const isSure = day >= 1 && day <= 28;
  return isSure || (Date.parse(at) && new Date(at).toISOString() === at) ? at : undefined;
}

/** `08 Feb 2026`, and `8-Feb-26` as Excel makes of it: a day without a zone, `YYYY-MM-DD`. */
export function dayOf(text: string): string | undefined {
  const found = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4}|\d\d)$/.exec(text);
  if (!found) return undefined;
  return instant(fullYear(found[3]!), monthOf(found[2]!), Number(found[1]))?.slice(0, 10);
}

/** `1/29/26, 2:37 PM`, month first and without a zone: read as UTC. The blank before AM may be a narrow one. */
export function timeOf(text: string): string | undefined {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d),? (\d{1,2}):(\d\d)[ \u00a0\u202f]?([AP])M$/i.exec(text);
  if (!found) return undefined;
  const hour = Number(found[4]);
  if (hour < 1 || hour > 12) return undefined;
  const isAfternoon = found[6]!.toUpperCase() === 'P';
  return instant(
    fullYear(found[3]!),
    Number(found[1]),
    Number(found[2]),
    (hour % 12) + (isAfternoon ? 12 : 0),
    Number(found[5]),
  );
}

/** `Jan 2015` as `2015-01`, and so `Jan-15` as Excel makes of it; `2015` as it is. */
export function monthIn(text: string): string | undefined {
  if (/^\d{4}$/.test(text)) return text;
  const found = /^([A-Za-z]{3,9})(?: (\d{4})|-(\d\d))$/.exec(text);
  const month = found ? monthOf(found[1]!) : 0;
  return found && month > 0 ? `${fullYear(found[2] ?? found[3]!)}-${two(month)}` : undefined;
}
