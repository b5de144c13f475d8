import { INVISIBLES, typeOf, WORD } from './chars';
import * as Token from './token';

const CALENDAR =
  /calend|cal\.com|savvycal|hubspot\.com\/meet|meetings\.|chilipiper|youcanbook|doodle|bookings?\b|acuity/i;
const DOMAIN = /^\.(?:com|io|co|net|org|ai|me|dev|app|ly|link)\b/i;
const AFTER = /[\s)\]>"]/g;
/** So much of a link tells what it leads to. UTF-16 code units. */
const TELLING = 120;

/** Where a link or an address ends that begins with the word from `start` to a stop, a colon or an @; 0 if none does. */
export function endOfLink(text: string, start: number, at: number): number {
  const mark = text.charCodeAt(at);
  const word = () => text.slice(start, at).replace(INVISIBLES, '');
  const isLink =
    mark === 64
      ? /\w/.test(text.charAt(at + 1))
      : mark === 58
        ? text[at + 1] === '/' && /^https?$/i.test(word())
        : (typeOf(text.charCodeAt(at + 1)) === WORD && DOMAIN.test(text.slice(at, at + 6))) ||
          ((text.charCodeAt(start) | 32) === 119 && /^www$/i.test(word()));
  if (!isLink) return 0;
  AFTER.lastIndex = at;
  let end = AFTER.exec(text)?.index ?? text.length;
  while (/[.,;:!?]/.test(text[end - 1]!)) end -= 1;
  return Math.max(end, at);
}

export const kindOfLink = (text: string, start: number, end: number): number =>
  CALENDAR.test(text.slice(start, Math.min(end, start + TELLING))) ? Token.calendarLink : Token.link;
