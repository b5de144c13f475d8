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

/** Places that signals mark, made whole: from where a phrase begins to where a reader would stop underlining. */
export class Spans {
  private at = 0;

  constructor(
    private readonly tokens: Tokenizer,
    private readonly text: string,
  ) {}

  /**
   * @param index of the signal
   * @returns where the phrase begins whose mark begins at `start`. UTF-16 code units.
   */
  startOf(index: number, start: number): number {
    if (IS_WHOLE[index]) return start;
    const { starts } = this.tokens;
    let at = this.tokenAt(start);
    for (let added = 0; at > 0 && added < MOST_BEFORE; added += 1) {
      const isGlued = this.isGlued(at - 1);
      if (!isGlued && !(this.goesOn(at) && this.is(added === 0 ? Token.acts : Token.leads, at - 1))) break;
      at -= 1;
    }
    return Math.min(start, starts[at]!);
  }

  /** @returns where the phrase ends whose mark ends at `end`. UTF-16 code units. */
  endOf(index: number, end: number): number {
    if (IS_WHOLE[index]) return end;
    const isClause = IS_CLAUSE[index]!;
    const { ends, ids } = this.tokens;
    let last = this.tokenAt(end - 1);
    while (last > 0 && Token.isEnd(ids[last]!)) last -= 1;
    const most = last + (isClause ? MOST_OF_CLAUSE : MOST_AFTER);
    let at = last;
    while (at < most && this.isCut(at, isClause)) at += 1;
    // A long clause is cut short, but not after what leads on.
    if (at === most) while (at > last && this.isCut(at, false)) at -= 1;
    return ends[at]!;
  }

  /** The phrase does not end with this token. */
  private isCut(at: number, isClause: boolean): boolean {
    if (at + 1 >= this.tokens.count) return false;
    return this.isGlued(at) || ((isClause || this.leadsOn(at)) && this.goesOn(at + 1));
  }

  /** A number wants what it counts; a subject after its verb, what it does. */
  private leadsOn(at: number): boolean {
    if (this.tokens.ids[at] === Token.number) return true;
    if (this.is(Token.leads, at)) return true;
    return at > 0 && this.is(Token.acts, at) && this.is(Token.leads, at - 1);
  }

  /** The clause does not end before this token. */
  private goesOn(at: number): boolean {
    const { ids, places } = this.tokens;
    return Token.isWord(ids[at]!) && (places[at]! & Token.opens) === 0;
  }

  /** No space parts it from the next: “don’t”, “well-known”. */
  private isGlued(at: number): boolean {
    const { starts, ends, ids } = this.tokens;
    const gap = starts[at + 1]! - ends[at]!;
    return (
      Token.isWord(ids[at]!) &&
      Token.isWord(ids[at + 1]!) &&
      (gap === 0 || (gap === 1 && this.text.charCodeAt(ends[at]!) === 45))
    );
  }

  private is(bit: number, at: number): boolean {
    return (this.tokens.places[at]! & bit) > 0;
  }

  /** The last token that begins at a place or before it; found soon when places come in their order. */
  private tokenAt(place: number): number {
    const { starts, count } = this.tokens;
    let { at } = this;
    while (at > 0 && starts[at]! > place) at -= 1;
    while (at + 1 < count && starts[at + 1]! <= place) at += 1;
    this.at = at;
    return at;
  }
}
