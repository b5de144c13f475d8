import { excerpt } from './excerpt';
import { blank } from './say';
import type { Segment, WordingContext } from './types';

/** UTF-16 code units, small enough for an invite to hold a name, a place and a hint. */
const MAX_PLACE = 48;
const MAX_HINT = 48;
const MAX_WORDS = 8;

const MET =
  /^(?:we |i )?(?:first )?met (?:(?:him|her|them|up|briefly) )?((?:at|in|on|through|during|over) .+)$/i;
const END = /\s[-–—]\s|[,;:!?()\n]|\.\s|\.$/;
const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&.-]*$/u;
const ARTICLE = /^(?:the|a|an|our|my)$/i;
/** In words that begin without an article these are the only ones in lower case; anything else is a note in telegram style. */
const LINK = /^(?:in|of|at|for|on|de|di|do|da|the)$/;
/** Words that read wrongly when the other reads them: about them, or true only on the day they were written. */
const STALE =
  /^(?:he|him|his|she|her|hers|they|them|their|it|its|who|and|but|or|last|next|this|today|yesterday|tomorrow|ago|now)$/i;

/** "at the Lisbon meetup", from a note that begins with "met at the Lisbon meetup"; undefined in any doubt. */
export function meetingPlace(note: string | undefined): string | undefined {
  const said = MET.exec((note ?? '').trim().slice(0, 200).split(END)[0]!)?.[1];
  const [preposition, ...words] = (said ?? '').split(' ');
  if (!preposition || !words.length || words.length > MAX_WORDS || !words.every((word) => WORD.test(word)))
    return;
  const isTelegram =
    !ARTICLE.test(words[0]!) && words.some((word) => /^\p{Ll}/u.test(word) && !LINK.test(word));
  const endsOpen = LINK.test(words.at(-1)!) || ARTICLE.test(words.at(-1)!) || words.at(-1)!.length < 3;
  if (isTelegram || endsOpen || words.some((word) => STALE.test(word))) return;
  const place = [preposition.toLowerCase(), ...words].join(' ');
  return place.length <= MAX_PLACE ? place : undefined;
}

/** What comes after "we met ": the place, where the note says it beyond doubt. */
export function where({ note }: WordingContext): Segment[] {
  const place = meetingPlace(note);
  return place === undefined ? ['at ', blank('where you met')] : [place];
}

/**
 * A blank that shows the note, or what it says beyond the place, for the writer to say it to the other person: notes
 * are seldom written to be read by them.
 */
export function noted(hint: string, { note = '' }: WordingContext): Segment {
  const text = note.trim();
  const placeEnd = meetingPlace(note) === undefined ? 0 : text.split(END, 1)[0]!.length;
  const rest = placeEnd ? text.slice(placeEnd).replace(/^[^\p{L}\p{N}]+/u, '') : text;
  const words = excerpt(rest, MAX_HINT);
  return blank(words ? `${hint} (your note: ${words})` : hint);
}

export const hasNote = ({ note }: WordingContext): boolean => /\S/.test(note ?? '');
