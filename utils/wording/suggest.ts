import { render } from './render';
import { situations } from './suggestions';
import { referralAsk } from './suggestions/referral-ask';
import type { Wording, WordingContext } from './types';

/**
 * An invite's note without Premium, in UTF-16 code units (300 with it), where the box shows no counter of its own. As of
 * 2026-11, by lettercounter.org and LinkedIn's own counter.
 */
const INVITE_LIMIT = 200;

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * All wordings that suit the person and the moment, best first, at least three. Situations that suit equally well take
 * turns, so that the first few differ in kind; which frame of a situation comes first hangs on the recipient's
 * name, so that two people seldom get the same. Those that would not fit `limit` (an invite’s is 200 if nobody says)
 * while their blanks are empty come last, shortest first, and only to make three. Deterministic; never throws.
 */
export function suggest(context: WordingContext): Wording[] {
  const { kind, recipient, limit = kind === 'invite' ? INVITE_LIMIT : Number.POSITIVE_INFINITY } = context;
  const ranked = situations
    .map((situation) => ({ ...situation, aptness: situation.when(context) }))
    .filter(({ aptness }) => aptness > 0)
    .flatMap(({ id, frames, aptness }) => {
      const turn = hash(`${id}/${recipient.name ?? ''}`);
      return frames.map((_, round) => ({ frame: frames[(turn + round) % frames.length]!, aptness, round }));
    })
    .sort((a, b) => b.aptness - a.aptness || a.round - b.round)
    .map(({ frame }) => ({ id: frame.id, label: frame.label.en, segments: frame.build.en(context) }));
  const length = (wording: Wording) => render(wording).text.length;
  const fitting = ranked.filter((wording) => length(wording) <= limit);
  const others = ranked.filter((wording) => length(wording) > limit).sort((a, b) => length(a) - length(b));
  return [...fitting, ...others.slice(0, Math.max(0, 3 - fitting.length))];
}

/**
 * Wordings that ask the recipient for an introduction, best first; none where an ask would be out of place: in an
 * invite, to somebody who has not said that they trust the writer, in answer to a pitch.
 */
export function suggestAsk(context: WordingContext): Wording[] {
  if (!context.trustsMe) return [];
  const asks = new Set(referralAsk.frames.map(({ id }) => id));
  return suggest(context).filter(({ id }) => asks.has(id));
}
