import { excerpt } from './excerpt';
import { blank } from './say';
import { isPlace } from './sayable';
import type { Segment, WordingContext } from './types';

/** UTF-16 code units, small enough for an invite to hold a name, a place and a hint. */
const MAX_PLACE = 48;
const MAX_HINT = 48;

const MET =
  /^(?:we |i )?(?:first )?met (?:(?:him|her|them|up|briefly) )?((?:at|in|on|through|during|over) .+)$/i;
const END = /\s[-–—]\s|[,;:!?()\n]|\.\s|\.$/;
/** "at the Lisbon meetup", from a note that begins with "met at the Lisbon meetup"; undefined in any doubt. */
export function meetingPlace(note: string | undefined): string | undefined {
  const said = MET.exec((note ?? '').trim().slice(0, 200).split(END)[0]!)?.[1];
  const [preposition, ...words] = (said ?? '').split(' ');
  if (!preposition || !isPlace(words.join(' '))) return undefined;
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
