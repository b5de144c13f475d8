import { Token } from './token';

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
