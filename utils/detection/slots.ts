import * as Token from './token';

/** What only a seller fills in. */
const SELLER =
  /challenge|pain|problem|benefit|result|metric|outcome|value.?prop|value\b|solution|similar compan|comparable|competitor|case stud|\broi\b|%|improvement|calendar|calendly|booking|deliverable|use.?case|pricing|discount|my.?company|sender.?company|our.?company|\bicp\b|target|salary|\bcomp\b|savings?|\$x|credib|audit|one.?pager|lead.?magnet/i;
/** The same, unless it is something particular. */
const WARES =
  /product|service|offer|clients?\b|customers?\b|feature|demo|your (?:firm|company|platform|tool|startup)|niche|role.?title|job.?title|resource/i;

/** What belongs to this recipient: what they said, did, wrote, where one met, who named them. */
const SPECIFIC =
  /topic|specific|talk|post\b|article|event|conference|meetup|project|mutual|connector|referrer|shared|something|thing|detail|what|where|how|why|which|discuss|mention|said|quote|podcast|episode|book|session|panel|university|school|alma|hobby|memor|conversation|insight|subject|question|genuine|particular|story|moment|observation|achievement|accomplish|paper|thesis|course|team.?mate|previous|both|reason|decision|anecdote|time.?period|context/i;

/** The same blanks come again and again. */
const kinds = new Map<string, number>();
const MOST_KINDS = 500;

/** @param slot a blank with its brackets */
export function kindOfSlot(slot: string): number {
  let kind = kinds.get(slot);
  if (kind === undefined) {
    if (kinds.size === MOST_KINDS) kinds.clear();
    kind = read(slot);
    kinds.set(slot, kind);
  }
  return kind;
}

function read(slot: string): number {
  if (SELLER.test(slot)) return Token.sellerSlot;
  // A bot's field of one word is filled from a list.
  if (/^\$?\{+\s*[a-z]+\s*\}+$/i.test(slot)) return Token.slot;
  if (SPECIFIC.test(slot)) return Token.specificSlot;
  return WARES.test(slot) ? Token.sellerSlot : Token.slot;
}

/** Longest blank that is looked at, so that the time stays in proportion. UTF-16 code units. */
const LONGEST = 90;
const FIELD = /_{3,}|__[A-Z\d_]{2,40}__|\*\|[^|\n]{1,60}\|\*/iy;
const UNDERSCORE = 95;
const STAR = 42;
const DOLLAR = 36;
const PERCENT = 37;
const ROUND = 40;

/**
 * Where a blank that opens at `start` ends, or 0.
 *
 * @param units code units of the text, with a 0 behind the last
 */
export function endOfSlot(text: string, units: Uint16Array, start: number): number {
  const open = units[start]!;
  const next = units[start + 1]!;
  if (open === UNDERSCORE || open === STAR) {
    FIELD.lastIndex = start;
    return FIELD.test(text) ? FIELD.lastIndex : 0;
  }
  if (open === DOLLAR) return next === 123 ? endOfSlot(text, units, start + 1) : 0;
  if (open === ROUND && next !== ROUND) return 0;
  const close = open === PERCENT ? PERCENT : open === ROUND ? 41 : open + 2;
  const last = Math.min(text.length, start + LONGEST);
  let end = start + 1;
  while (units[end] === open && end < last) end += 1;
  if (end === text.length || !(open === PERCENT ? /[A-Za-z]/ : /[\p{L}\d ]/u).test(text[end]!)) return 0;
  for (; end < last; end += 1) {
    const code = units[end]!;
    if (code === close) {
      while (units[end] === close) end += 1;
      return end;
    }
    if (open === PERCENT && !/\w/.test(text[end]!)) return 0;
    if (code === 10 && units[end + 1] === 10) return 0;
  }
  return 0;
}
