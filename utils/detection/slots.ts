import { Token } from './token';

/** What only a seller fills in. */
const SELLER =
  /challenge|pain|problem|benefit|result|metric|outcome|value.?prop|value\b|solution|product|service|offer|similar compan|comparable|competitor|clients?\b|customers?\b|case stud|\broi\b|%|improvement|calendar|calendly|booking|deliverable|use.?case|feature|demo|pricing|discount|your (?:firm|company|platform|tool|startup)|my.?company|sender.?company|our.?company|icp|niche|target|role.?title|salary|comp\b|pain.?point|savings?|job.?title|\$x|x%|credib|audit|one.?pager|resource|lead.?magnet/i;

/** What belongs to this recipient: what they said, did, wrote, where one met, who named them. */
const SPECIFIC =
  /topic|specific|talk|post\b|article|event|conference|meetup|project|mutual|connector|referrer|shared|something|thing|detail|what|where|how|why|which|discuss|mention|said|quote|podcast|episode|book|session|panel|university|school|alma|hobby|memor|conversation|insight|subject|question|genuine|particular|story|moment|observation|achievement|accomplish|paper|thesis|course|team.?mate|previous|both|reason|decision|anecdote|time.?period|context/i;

/** @param slot a blank with its brackets */
export function kindOfSlot(slot: string): number {
  if (SELLER.test(slot)) return Token.sellerSlot;
  // A bot's field of one word is filled from a list.
  if (/^\$?\{+\s*[a-z]+\s*\}+$/i.test(slot)) return Token.slot;
  return SPECIFIC.test(slot) ? Token.specificSlot : Token.slot;
}
