import { kindOfSlot } from './slots';
import { Token } from './token';

/** A text cut into words, numbers, blanks, links and ends of sentences. Ranges are UTF-16 code units of the text. */
export interface Tokens {
  text: string;
  ids: number[];
  starts: number[];
  ends: number[];
  /** 1 where a clause begins: after a stop, a comma, a dash, or at the very start. */
  opens: number[];
  /** Which of the words asked for it holds. */
  words: ReadonlySet<string>;
  /** Zero-width and other invisible characters. */
  invisible: number;
  bullets: number;
}

const WORD = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const INVISIBLE = 4;
const SPACE = 5;
const OPENER = 6;
const OTHER = 0;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) return WORD;
  if (/\d/.test(char)) return DIGIT;
  if (char === "'" || char === '`') return APOSTROPHE;
  if (/\s/.test(char)) return SPACE;
  return '{[<%_$(*'.includes(char) ? OPENER : OTHER;
});

function typeOf(code: number): number {
  if (code < 128) return ASCII[code]!;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xb4) return APOSTROPHE;
  if (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0xfeff
  )
    return INVISIBLE;
  if (code === 0xa0 || code === 0x202f || (code >= 0x2028 && code <= 0x2029) || code === 0x3000) return SPACE;
  if ((code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x2c00 && code < 0xd800))
    return WORD;
  return code >= 0xf900 && code < 0xfe00 ? WORD : OTHER;
}

/** Longest blank, link or run of marks that is looked at, so that the time stays in proportion. UTF-16 code units. */
const LONGEST_SLOT = 90;
const CALENDAR =
  /calend|cal\.com|savvycal|hubspot\.com\/meet|meetings\.|chilipiper|youcanbook|doodle|bookings?\b|acuity/i;
const DOMAIN = /^\.(?:com|io|co|net|org|ai|me|dev|app|ly|link)\b/i;

/** Where a blank that opens at `start` ends, or 0. */
function endOfSlot(text: string, start: number): number {
  const open = text[start]!;
  if (open === '_') {
    let end = start;
    while (text[end] === '_') end += 1;
    if (end - start >= 3) return end;
    const field = /^__[A-Z\d_]{2,40}__/i.exec(text.slice(start, start + 46));
    return field ? start + field[0].length : 0;
  }
  if (open === '(' && text[start + 1] !== '(') return 0;
  if (open === '*') {
    const field = /^\*\|[^|\n]{1,60}\|\*/.exec(text.slice(start, start + 66));
    return field ? start + field[0].length : 0;
  }
  if (open === '$') return text[start + 1] === '{' ? endOfSlot(text, start + 1) : 0;
  const close = open === '{' ? '}' : open === '[' ? ']' : open === '<' ? '>' : open === '(' ? ')' : '%';
  const last = Math.min(text.length, start + LONGEST_SLOT);
  let end = start + 1;
  while (text[end] === open && end < last) end += 1;
  if (!/[\p{L}\d]/u.test(text[end] ?? '') && text[end] !== ' ') return 0;
  if (open === '%' && !/[A-Za-z]/.test(text[end]!)) return 0;
  for (; end < last; end += 1) {
    if (text[end] === close) {
      while (text[end] === close) end += 1;
      return end;
    }
    if (open === '%' && !/\w/.test(text[end]!)) return 0;
    if (text[end] === '\n' && text[end + 1] === '\n') return 0;
  }
  return 0;
}

const SUFFIX: Record<string, string> = { re: 'are', m: 'am', ve: 'have', ll: 'will', d: 'would', s: 'is' };

/** What is known of a word. */
export interface Entry {
  /** 0 when no phrase names it. */
  id: number;
  /** It is to be reported. */
  isListed: boolean;
  /** What a short form stands for. */
  parts?: readonly string[];
}

/** Cuts a text up. `lookup` are words that the recipient's profile shows. */
export function tokenize(
  text: string,
  entries: ReadonlyMap<string, Entry>,
  lookup: ReadonlySet<string>,
): Tokens {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const opens: number[] = [];
  let invisible = 0;
  let bullets = 0;
  let isOpen = 1;
  const length = text.length;
  const lowered = text.toLowerCase();
  // A few letters grow when they are lowered; then places would no longer be the same.
  const lower = lowered.length === length ? lowered : undefined;

  const push = (id: number, start: number, end: number) => {
    ids.push(id);
    starts.push(start);
    ends.push(end);
    opens.push(isOpen);
    isOpen = 0;
  };
  const boundary = (id: number, at: number) => {
    const last = ids.length - 1;
    // Of several marks in a row the strongest stays: a question mark, then any stop, then the end of a line.
    if (last >= 0 && ids[last]! >= Token.stop && ids[last]! < Token.words) {
      if (id === Token.question) ids[last] = id;
    } else if (last >= 0) push(id, at, at + 1);
    isOpen = 1;
  };
  const words = new Set<string>();
  const stranger = (word: string, isCapital: boolean) =>
    lookup.has(word) ? Token.lookup : isCapital ? Token.name : Token.unknown;
  const idOf = (word: string, entry: Entry | undefined, isCapital: boolean) => {
    if (entry?.isListed) words.add(word);
    return entry?.id || stranger(word, isCapital);
  };
  const known = (word: string, isCapital: boolean) => idOf(word, entries.get(word), isCapital);

  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    let type = typeOf(code);
    if (type === WORD) {
      const start = at;
      let apostrophe = -1;
      let isBroken = false;
      for (at += 1; at < length; at += 1) {
        type = typeOf(text.charCodeAt(at));
        if (type === WORD || type === DIGIT) continue;
        if (type === INVISIBLE) isBroken = true;
        else if (type === APOSTROPHE && at + 1 < length && typeOf(text.charCodeAt(at + 1)) === WORD)
          apostrophe = at;
        else break;
      }
      let word = lower ? lower.slice(start, at) : text.slice(start, at).toLowerCase();
      if (isBroken) {
        const whole = word.replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '');
        invisible += word.length - whole.length;
        word = whole;
      }
      if (text.charCodeAt(at) === 46 || text.charCodeAt(at) === 58 || text.charCodeAt(at) === 64) {
        const end = endOfLink(text, word, at);
        if (end > 0) {
          push(
            CALENDAR.test(text.slice(start, Math.min(end, start + 120))) ? Token.calendarLink : Token.link,
            start,
            end,
          );
          at = end;
          continue;
        }
      }
      const isCapital = code < 97 || (code >= 0xc0 && text[start] !== text[start]!.toLowerCase());
      if (apostrophe >= 0 && !isBroken) {
        const cut = apostrophe - start;
        const tail = word.slice(cut + 1);
        const head = word.slice(0, cut);
        if (tail === 't' && head.endsWith('n')) {
          const stem = head === 'can' ? 'can' : head === 'won' ? 'will' : head.slice(0, -1);
          push(known(stem, false), start, apostrophe - 1);
          push(known('not', false), apostrophe - 1, at);
        } else if (head === 'let' && tail === 's') {
          push(known('let', false), start, apostrophe);
          push(known('us', false), apostrophe, at);
        } else {
          push(known(head, isCapital), start, apostrophe);
          if (SUFFIX[tail]) push(known(SUFFIX[tail], false), apostrophe, at);
        }
        continue;
      }
      const entry = entries.get(word);
      if (entry?.parts) for (const part of entry.parts) push(known(part, false), start, at);
      else push(idOf(word, entry, isCapital), start, at);
    } else if (type === SPACE) {
      if (code === 10) {
        if (endsLine(text, at)) boundary(Token.line, at);
        else isOpen = isOpen || 0;
      }
      at += 1;
    } else if (type === DIGIT) {
      const start = at;
      const before = start > 0 ? text[start - 1]! : ' ';
      while (
        at < length &&
        (typeOf(text.charCodeAt(at)) === DIGIT || (/[.,]/.test(text[at]!) && /\d/.test(text[at + 1] ?? '')))
      )
        at += 1;
      const suffix = /^(?:%|[kx]\b|m\b|bn?\b|mm\b|\+)/i.exec(text.slice(at, at + 4));
      const isFigure = suffix !== null || before === '$' || before === '€' || before === '£';
      if (suffix) at += suffix[0].length;
      push(isFigure ? Token.figure : Token.number, start, at);
    } else if (type === OPENER) {
      const end = endOfSlot(text, at);
      if (end > 0) {
        push(kindOfSlot(text.slice(at, end)), at, end);
        at = end;
      } else {
        if (isBullet(text, at, code)) bullets += 1;
        isOpen = 1;
        at += 1;
      }
    } else {
      if (type === INVISIBLE) invisible += 1;
      else if (code === 46 || code === 0x2026) {
        const next = at + 1 < length ? typeOf(text.charCodeAt(at + 1)) : SPACE;
        if (next !== WORD && next !== DIGIT) boundary(Token.stop, at);
      } else if (code === 63) boundary(Token.question, at);
      else if (code === 33) boundary(Token.exclamation, at);
      else if ((code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code < 0x27c0)) {
        push(Token.emoji, at, code >= 0xd800 && at + 1 < length ? at + 2 : at + 1);
        isOpen = 1;
        if (code >= 0xd800) at += 1;
      } else {
        if (isBullet(text, at, code)) bullets += 1;
        // A hyphen inside a word joins; any other mark begins a clause.
        if (!(code === 45 && typeOf(text.charCodeAt(at + 1)) === WORD) && code !== 47) isOpen = 1;
      }
      at += 1;
    }
  }
  return { text, ids, starts, ends, opens, words, invisible, bullets };
}

/** A line that was only wrapped goes on in the next one. */
function endsLine(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && next < at + 4 && (text[next] === ' ' || text[next] === '\t')) next += 1;
  return !/[a-z\d]/.test(text[next] ?? '');
}

function isBullet(text: string, at: number, code: number): boolean {
  if (code !== 45 && code !== 42 && code !== 0x2022 && code !== 0x2013 && code !== 0x25cf) return false;
  let before = at - 1;
  while (before > at - 6 && text[before] === ' ') before -= 1;
  return before < 0 || text[before] === '\n';
}

/** Where a link or an address that begins with `word` ends, or 0. */
function endOfLink(text: string, word: string, at: number): number {
  const isLink =
    (text[at] === ':' && /^https?$/i.test(word) && text[at + 1] === '/') ||
    (text[at] === '.' && (/^www$/i.test(word) || DOMAIN.test(text.slice(at, at + 6)))) ||
    (text[at] === '@' && /\w/.test(text[at + 1] ?? ''));
  if (!isLink) return 0;
  let end = at;
  while (end < text.length && !/[\s)\]>"]/.test(text[end]!)) end += 1;
  while (/[.,;:!?]/.test(text[end - 1]!)) end -= 1;
  return Math.max(end, at);
}
