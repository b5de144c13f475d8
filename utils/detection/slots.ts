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

/** @param slot a blank with its brackets */
export function kindOfSlot(slot: string): number {
  if (SELLER.test(slot)) return Token.sellerSlot;
  // A bot's field of one word is filled from a list.
  if (/^\$?\{+\s*[a-z]+\s*\}+$/i.test(slot)) return Token.slot;
  if (SPECIFIC.test(slot)) return Token.specificSlot;
  return WARES.test(slot) ? Token.sellerSlot : Token.slot;
}

/** Longest blank that is looked at, so that the time stays in proportion. UTF-16 code units. */
const LONGEST = 90;

/** Where a blank that opens at `start` ends, or 0. */
export function endOfSlot(text: string, start: number): number {
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
  const close = '}]>)%'['{[<(%'.indexOf(open)]!;
  const last = Math.min(text.length, start + LONGEST);
  let end = start + 1;
  while (text[end] === open && end < last) end += 1;
  if (!/[\p{L}\d ]/u.test(text.charAt(end))) return 0;
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
