import { signals } from './signals';
import * as Token from './token';
import type { Tokenizer } from './tokens';

/** So many words are added at most, on either side. */
const MOST_AFTER = 5;
const MOST_OF_CLAUSE = 12;
const MOST_BEFORE = 2;

/** By signal: its mark is the place itself, where code has found it, or where it is a blank. */
const IS_WHOLE = signals.map(({ find, kind }) => find !== undefined || kind === 'slot');
/** By signal: what it finds reaches to the end of its clause. */
const IS_CLAUSE = signals.map(({ isClause = false }) => isClause);

/**
 * @param index of a signal
 * @returns where the phrase begins whose mark begins at `start`. UTF-16 code units.
 */
export function startOf(tokens: Tokenizer, index: number, start: number): number {
  if (IS_WHOLE[index] || tokens.count === 0) return start;
  let at = tokens.numbers[start]!;
  for (let added = 0; at > 0 && added < MOST_BEFORE; added += 1) {
    const joins = added === 0 ? Token.acts : Token.leads;
    if (!isGlued(tokens, at - 1) && !(goesOn(tokens, at) && tokens.places[at - 1]! & joins)) break;
    at -= 1;
  }
  return Math.min(start, tokens.starts[at]!);
}

/**
 * @param index of a signal
 * @returns where the phrase ends whose mark ends at `end`: where a reader would stop underlining. UTF-16 code units.
 */
export function endOf(tokens: Tokenizer, index: number, end: number): number {
  if (IS_WHOLE[index] || tokens.count === 0) return end;
  const isClause = IS_CLAUSE[index]!;
  let last = tokens.numbers[end - 1]!;
  while (last > 0 && Token.isEnd(tokens.ids[last]!)) last -= 1;
  const most = last + (isClause ? MOST_OF_CLAUSE : MOST_AFTER);
  let at = last;
  while (at < most && isCut(tokens, at, isClause)) at += 1;
  // A long clause is cut short, but not after what leads on.
  if (at === most) while (at > last && isCut(tokens, at, false)) at -= 1;
  return tokens.ends[at]!;
}

/** The phrase does not end with this token. */
const isCut = (tokens: Tokenizer, at: number, isClause: boolean): boolean =>
  at + 1 < tokens.count &&
  (isGlued(tokens, at) || ((isClause || leadsOn(tokens, at)) && goesOn(tokens, at + 1)));

/** A number wants what it counts; a subject after its verb, what it does. */
const leadsOn = ({ ids, places }: Tokenizer, at: number): boolean =>
  ids[at] === Token.number ||
  (places[at]! & Token.leads) > 0 ||
  (at > 0 && (places[at]! & Token.acts) > 0 && (places[at - 1]! & Token.leads) > 0);

/** The clause does not end before this token. */
const goesOn = ({ ids, places }: Tokenizer, at: number): boolean =>
  Token.isWord(ids[at]!) && (places[at]! & Token.opens) === 0;

/** No space parts it from the next: “don’t”, “well-known”. */
function isGlued({ starts, ends, ids, text }: Tokenizer, at: number): boolean {
  const end = ends[at]!;
  const gap = starts[at + 1]! - end;
  if (gap > 1 || (gap === 1 && text.charCodeAt(end) !== 45)) return false;
  return Token.isWord(ids[at]!) && Token.isWord(ids[at + 1]!);
}
