import { type Language, SAMPLE, toldIn } from './language';
import * as Token from './token';

const FIRST_SIZE = 4_096;
/** A question among so many last ends of sentences ends the text: a name and a wish may follow. */
const LAST = 3;
const MOST_TOLD = 2 ** 30 - 1;

/** The tokens of a text, in their order. Its arrays are used again for the next one, so that a text leaves no garbage. */
export class TokenList {
  declare text: string;
  count = 0;
  /** Kinds of tokens, and classes of words. */
  declare ids: Int32Array;
  /** Ranges are half-open, in UTF-16 code units of the text. */
  declare starts: Int32Array;
  declare ends: Int32Array;
  /** Bits of where they stand, and of their words. */
  declare places: Uint8Array;
  /** By the place of a token's first and last character: its number. */
  declare numbers: Int32Array;
  questions = 0;
  /** What its words tell of its language, as far as a sample goes; 0 where only a closer look can tell. */
  told = 0;
  protected isTold = true;
  declare private room: number;
  protected place = Token.opens;
  /** How many sentences have ended, and how many had with the last question. */
  private sentences = 0;
  private asked = 0;

  constructor(private readonly language: Language) {
    this.makeRoom(FIRST_SIZE);
  }

  get endsAsking(): boolean {
    return this.questions > 0 && this.sentences - this.asked < LAST;
  }

  protected clear(text: string): void {
    this.text = text;
    this.count = 0;
    this.questions = 0;
    this.sentences = 0;
    this.told = 0;
    this.isTold = true;
    this.place = Token.opens;
    if (text.length > this.room) this.makeRoom(2 * text.length);
  }

  /** No text has more tokens than characters. */
  private makeRoom(size: number): void {
    this.room = size;
    this.ids = new Int32Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.places = new Uint8Array(size);
    this.numbers = new Int32Array(size);
  }

  /** @param bits of its word */
  protected push(id: number, bits: number, start: number, end: number): void {
    const at = this.count;
    this.ids[at] = id;
    this.starts[at] = start;
    this.ends[at] = end;
    this.places[at] = this.place;
    this.tell(at, bits);
    // The first half of a short form may be empty.
    this.numbers[end - 1] = start < end || at === 0 ? at : at - 1;
    this.numbers[start] = at;
    this.count = at + 1;
    this.place = 0;
  }

  /** @param bits of a word, some of those that its token has */
  protected tell(at: number, bits: number): void {
    this.places[at]! |= bits;
    this.addUp(((bits & Token.run) << 14) | ((bits & Token.ours) << 6) | ((bits & Token.foreign) >> 5));
  }

  /** Behind the sample the sum means nothing, and may overflow. */
  private addUp(told: number): void {
    this.told = (this.told + told) & MOST_TOLD;
  }

  /** Counts words in what is no more than part of a token, or of more than letters. */
  protected tellOf(start: number, end: number): void {
    if (start < SAMPLE) this.addUp(toldIn(this.text.slice(start, end), this.language));
  }

  protected boundary(id: number, at: number): void {
    const last = this.count - 1;
    this.place = Token.opens;
    if (last < 0) return;
    // Of several marks in a row the strongest stays: a question mark, then any stop, then the end of a line.
    const before = this.ids[last]!;
    if (!Token.isEnd(before)) {
      this.sentences += 1;
      this.place = 0;
      this.push(id, 0, at, at + 1);
      this.place = Token.opens;
    } else if (id !== Token.question || before === id) return;
    if (id === Token.question) this.ask();
  }

  /** The last sentence turns out to be a question. */
  private ask(): void {
    this.questions += 1;
    this.asked = this.sentences;
    let at = this.count - 1;
    this.ids[at] = Token.question;
    do {
      this.places[at]! |= Token.asks;
      at -= 1;
    } while (at >= 0 && !Token.isEnd(this.ids[at]!));
  }
}
