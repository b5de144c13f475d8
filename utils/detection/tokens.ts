import {
  APOSTROPHE,
  DIGIT,
  endsLine,
  INVISIBLE,
  INVISIBLES,
  isLetter,
  isMark,
  isQuiet,
  OPENER,
  SPACE,
  startsCapital,
  typeOf,
  WORD,
} from './chars';
import { INFO, LISTED, LONGEST, withCarry, withLetter } from './lexicon';
import { endOfLink, kindOfLink } from './links';
import { endOfSlot, kindOfSlot } from './slots';
import * as Token from './token';
import { unitsOf } from './units';
import { SHIFT, type Vocabulary } from './vocabulary';

const FIRST_SIZE = 4_096;
const SUFFIX = new Map(Object.entries({ re: 'are', m: 'am', ve: 'have', ll: 'will', d: 'would', s: 'is' }));
const AFTER_NUMBER = /^(?:%|[kx]\b|m\b|bn?\b|mm\b|\+)/i;
/** A question among so many last ends of sentences ends the text: a name and a wish may follow. */
const LAST = 3;

/** Of a word's bits those that its token gets: all, or where more letters stand there, or where it is half of a short form. */
const ALL = 0xff;
const SOME = Token.leads | Token.acts;
const SHARED = Token.ours | Token.foreign;

/**
 * Cuts a text into words, numbers, blanks, links and ends of sentences.
 *
 * What it holds is of the last text that it read: its arrays are used again, so that a text leaves no garbage.
 */
export class Tokenizer {
  count = 0;
  /** Kinds of tokens, and classes of words. */
  ids = new Int32Array(FIRST_SIZE);
  /** Ranges are half-open, in UTF-16 code units of the text. */
  starts = new Int32Array(FIRST_SIZE);
  ends = new Int32Array(FIRST_SIZE);
  /** Bits of where they stand, and of their words. */
  places = new Uint8Array(FIRST_SIZE);
  questions = 0;
  /** No character in it is out of the ordinary: beyond ASCII all are but letters and spaces; and a quotation mark is. */
  isPlain = true;
  /** Which of the words to report it holds, each once, in the order in which they come. */
  readonly words: Int32Array;
  wordCount = 0;
  /** By word to report, counted from one: the number of the last text that held it. */
  private readonly seen: Int32Array;
  private readonly records: Int32Array;
  private texts = 0;
  text = '';
  private units = unitsOf('');
  private lookup: ReadonlySet<string> = new Set();
  private place = Token.opens;
  /** How many sentences have ended, and how many had with the last question. */
  private sentences = 0;
  private asked = 0;

  constructor(
    private readonly vocabulary: Vocabulary,
    listed: number,
  ) {
    this.words = new Int32Array(listed);
    this.seen = new Int32Array(listed + 1);
    this.records = vocabulary.lexicon.records;
  }

  get endsAsking(): boolean {
    return this.questions > 0 && this.sentences - this.asked < LAST;
  }

  /** @param lookup lower-cased words that the recipient's profile shows */
  read(text: string, lookup: ReadonlySet<string>): void {
    this.begin(text, lookup);
    const { units } = this;
    for (let at = 0; at < text.length; ) {
      const code = units[at]!;
      if (isLetter(code)) at = this.letters(at);
      else if (code === 32) at += 1;
      else {
        const type = typeOf(code);
        if (type === WORD) at = this.word(at);
        else if (type === SPACE) {
          if (code === 10 && endsLine(units, at)) this.boundary(Token.line, at);
          at += 1;
        } else if (type === DIGIT) at = this.number(at);
        else if (type === OPENER) at = this.blank(at);
        else at = this.mark(at, code, type);
      }
    }
  }

  private begin(text: string, lookup: ReadonlySet<string>): void {
    this.text = text;
    this.units = unitsOf(text);
    this.lookup = lookup;
    this.count = 0;
    this.wordCount = 0;
    this.questions = 0;
    this.sentences = 0;
    this.isPlain = true;
    this.texts += 1;
    // No word is the one before the first.
    this.seen[0] = this.texts;
    this.place = Token.opens;
    // No text has more tokens than characters.
    if (text.length <= this.ids.length) return;
    const size = 2 * text.length;
    this.ids = new Int32Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.places = new Uint8Array(size);
  }

  /** @param bits of its word */
  private push(id: number, bits: number, start: number, end: number): void {
    const at = this.count;
    this.ids[at] = id;
    this.starts[at] = start;
    this.ends[at] = end;
    this.places[at] = this.place | bits;
    this.count = at + 1;
    this.place = 0;
  }

  private boundary(id: number, at: number): void {
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

  /** Nearly all words are letters of a to z and no more. */
  private letters(start: number): number {
    const { units } = this;
    let at = start;
    let low = 0;
    let high = 0;
    let code = units[at]!;
    do {
      high = withCarry(high, low);
      low = withLetter(low, code);
      at += 1;
      code = units[at]!;
    } while (isLetter(code));
    // No address goes on after a stop and a space, but one may have begun with “www”.
    const isStop = code === 46 && units[at + 1]! <= 32 && (units[start]! | 32) !== 119;
    if (!(isStop || isMark(code)) || at - start > LONGEST) return this.word(start);
    this.pushWord(this.vocabulary.lexicon.find(low, high), ALL, units[start]! < 97, start, at);
    return at;
  }

  private word(start: number): number {
    const { text, units, vocabulary } = this;
    let at = start;
    let apostrophe = 0;
    let isBroken = false;
    let run: number = Token.run;
    // A 0 stands behind the text.
    for (; ; at += 1) {
      const code = units[at]!;
      const type = typeOf(code);
      if (type === INVISIBLE) isBroken = true;
      else if (type === APOSTROPHE && typeOf(units[at + 1]!) === WORD) {
        if (apostrophe > 0) run = 0;
        apostrophe = at;
      } else if (type > WORD) break;
      else if (!isLetter(code)) run = 0;
    }
    const mark = units[at]!;
    const end = mark === 46 || mark === 58 || mark === 64 ? endOfLink(text, start, at) : 0;
    if (end > 0) {
      this.isPlain = false;
      this.push(kindOfLink(text, start, end), 0, start, end);
      return end;
    }
    if (!isQuiet(mark)) run = 0;
    const isCapital = startsCapital(units[start]!);
    if (isBroken) {
      this.isPlain = false;
      const whole = text.slice(start, at).toLowerCase().replace(INVISIBLES, '');
      this.pushWord(vocabulary.lexicon.of(whole), 0, isCapital, start, at, whole);
    } else if (apostrophe > 0) this.shortForm(start, apostrophe, at, run, isCapital);
    else this.pushWord(this.recordAt(start, at), run ? ALL : SOME, isCapital, start, at);
    return at;
  }

  /** @returns the record of the word that stands there */
  private recordAt(start: number, end: number): number {
    const { units, vocabulary } = this;
    let low = 0;
    let high = 0;
    let isPacked = end - start <= LONGEST;
    for (let at = start; at < end && isPacked; at += 1) {
      const code = units[at]!;
      isPacked = isLetter(code);
      high = withCarry(high, low);
      low = withLetter(low, code);
    }
    return isPacked
      ? vocabulary.lexicon.find(low, high)
      : vocabulary.lexicon.of(this.text.slice(start, end).toLowerCase());
  }

  /** Words with an apostrophe are two: “don’t” is “do not”. */
  private shortForm(start: number, cut: number, end: number, run: number, isCapital: boolean): void {
    const { text, units, records } = this;
    const { lexicon } = this.vocabulary;
    const head = this.recordAt(start, cut);
    const tail = text.slice(cut + 1, end).toLowerCase();
    const three = cut - start === 3 ? text.slice(start, cut).toLowerCase() : '';
    const first = this.count;
    if (tail === 't' && (units[cut - 1]! | 32) === 110) {
      const changed = three === 'can' ? 'can' : three === 'won' ? 'will' : undefined;
      if (changed) this.pushKnown(changed, start, cut - 1);
      else this.pushHead(this.recordAt(start, cut - 1), false, start, cut - 1);
      this.pushKnown('not', cut - 1, end);
    } else if (three === 'let' && tail === 's') {
      this.pushKnown('let', start, cut);
      this.pushKnown('us', cut, end);
    } else {
      this.pushHead(head, isCapital, start, cut);
      const rest = SUFFIX.get(tail);
      if (rest) this.pushKnown(rest, cut, end);
    }
    if (run === 0) return;
    this.places[first]! |= run | (records[head + INFO]! & SHARED);
    if (this.count > first + 1) this.places[first + 1]! |= run | (records[lexicon.of(tail) + INFO]! & SHARED);
  }

  private pushHead(record: number, isCapital: boolean, start: number, end: number): void {
    this.push(this.kindOf(record, isCapital, start, end), this.records[record + INFO]! & SOME, start, end);
  }

  /**
   * @param record of the word in the lexicon
   * @param mask of its bits, those that its token gets
   */
  private pushWord(
    record: number,
    mask: number,
    isCapital: boolean,
    start: number,
    end: number,
    word?: string,
  ): void {
    const info = this.records[record + INFO]!;
    if (info >= 0) {
      const id = this.kindOf(record, isCapital, start, end, word);
      this.push(id, (info | Token.run) & mask, start, end);
    } else {
      for (const part of this.vocabulary.parts.get(record)!) this.pushKnown(part, start, end);
      this.places[this.count - 1]! |= ((info & SHARED) | Token.run) & mask;
    }
  }

  private pushKnown(word: string, start: number, end: number): void {
    this.push(this.kindOf(this.vocabulary.lexicon.of(word), false, start, end, word), 0, start, end);
  }

  /** @returns the id of a word's token */
  private kindOf(record: number, isCapital: boolean, start: number, end: number, word?: string): number {
    const { records, seen } = this;
    const listed = records[record + LISTED]!;
    if (seen[listed] !== this.texts) {
      seen[listed] = this.texts;
      this.words[this.wordCount] = listed - 1;
      this.wordCount += 1;
    }
    const id = records[record + INFO]! >> SHIFT;
    if (id > 0) return id;
    if (this.lookup.size > 0 && this.lookup.has(word ?? this.text.slice(start, end).toLowerCase()))
      return Token.lookup;
    return isCapital ? Token.name : Token.unknown;
  }

  private number(start: number): number {
    const { text, units } = this;
    let at = start;
    for (;;) {
      const code = units[at]!;
      const isInside = code === 44 || code === 46;
      if (typeOf(isInside ? units[at + 1]! : code) !== DIGIT) break;
      at += 1;
    }
    const before = start > 0 ? units[start - 1] : 0;
    const after = units[at]!;
    const suffix =
      after === 37 || after === 43 || typeOf(after) === WORD
        ? AFTER_NUMBER.exec(text.slice(at, at + 4))
        : undefined;
    if (suffix) at += suffix[0].length;
    const isFigure = suffix || before === 36 || before === 0x20ac || before === 0xa3;
    this.push(isFigure ? Token.figure : Token.number, 0, start, at);
    return at;
  }

  private blank(start: number): number {
    const end = endOfSlot(this.text, this.units, start);
    if (end > 0) {
      this.isPlain = false;
      this.push(kindOfSlot(this.text.slice(start, end)), 0, start, end);
    } else this.place = Token.opens;
    return end || start + 1;
  }

  /** A stop, an emoji, or any mark. */
  private mark(at: number, code: number, type: number): number {
    const { text, units } = this;
    if (code === 34 || code > 127) this.isPlain = false;
    if (type === INVISIBLE) return at + 1;
    if (code === 46 || code === 0x2026) {
      const next = typeOf(units[at + 1]!);
      if (next > WORD) this.boundary(Token.stop, at);
    } else if (code === 63) this.boundary(Token.question, at);
    else if (code === 33) this.boundary(Token.exclamation, at);
    else if ((code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code < 0x27c0)) {
      const end = Math.min(code >= 0xd800 ? at + 2 : at + 1, text.length);
      this.push(Token.emoji, 0, at, end);
      this.place = Token.opens;
      return end;
    }
    // A hyphen inside a word joins; any other mark begins a clause.
    else if (code !== 47 && !(code === 45 && typeOf(units[at + 1]!) === WORD)) this.place = Token.opens;
    return at + 1;
  }
}
