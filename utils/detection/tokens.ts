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
import { type Language, SAMPLE } from './language';
import { INFO, LISTED, LONGEST, packed, withCarry, withLetter } from './lexicon';
import { endOfLink, kindOfLink } from './links';
import { endOfSlot, kindOfSlot } from './slots';
import * as Token from './token';
import { TokenList } from './token-list';
import { unitsOf } from './units';
import { SHIFT, type Vocabulary } from './vocabulary';

/** By what stands behind an apostrophe, what it is short for. */
const ENDINGS = new Map(
  Object.entries({ re: 'are', m: 'am', ve: 'have', ll: 'will', d: 'would', s: 'is' }).map(([end, word]) => [
    packed(end)[0],
    word,
  ]),
);
const [T, S, CAN, WON, LET] = ['t', 's', 'can', 'won', 'let'].map((word) => packed(word)[0]);
const AFTER_NUMBER = /^(?:%|[kx]\b|m\b|bn?\b|mm\b|\+)/i;
/** A blank that says nothing of the language; in others there may be words that do. */
const TOLD_BLANK = /^[[{][^}\]\n]{0,60}[}\]]+$/;
const CLOSING = /[}\]]/;
const MOST_BLANK = 62;

/** Of a word's bits those that its token gets: all, or where more letters stand there, or where it is half of a short form. */
const ALL = 0xff;
const SOME = Token.leads | Token.acts;
const SHARED = Token.ours | Token.foreign;

const isMoney = (code: number) => code === 36 || code === 0x20ac || code === 0xa3;

/**
 * Cuts a text into words, numbers, blanks, links and ends of sentences.
 *
 * What it holds is of the last text that it read.
 */
export class Tokenizer extends TokenList {
  /** No character in it is out of the ordinary: beyond ASCII all are but letters and spaces; and a quotation mark is. */
  isPlain = true;
  /** Which of the words to report it holds, each once, in the order in which they come. */
  readonly words: Int32Array;
  wordCount = 0;
  /** By word to report, counted from one: 1 as long as the text has not held it, then 0. */
  private readonly unseen: Uint8Array;
  private readonly records: Int32Array;
  declare private units: Uint16Array;
  declare private lookup: ReadonlySet<string>;
  /** The word that was packed last. */
  private low = 0;
  private high = 0;
  constructor(
    private readonly vocabulary: Vocabulary,
    listed: number,
    language: Language,
  ) {
    super(language);
    this.words = new Int32Array(listed + 1);
    // No word is the one before the first.
    this.unseen = new Uint8Array(listed + 1).fill(1, 1);
    this.records = vocabulary.lexicon.records;
  }

  /** @param lookup lower-cased words that the recipient's profile shows */
  read(text: string, lookup: ReadonlySet<string>): void {
    this.begin(text, lookup);
    // A sample may end inside of a word.
    const isLong = text.length > SAMPLE;
    const to = isLong ? text.lastIndexOf(' ', SAMPLE) : text.length;
    const at = this.readTo(0, to);
    if (isLong) this.tellOf(at, SAMPLE);
    const told = this.isTold && at <= SAMPLE ? this.told : 0;
    this.readTo(at, text.length);
    this.told = told;
  }

  private readTo(from: number, to: number): number {
    const { units } = this;
    let at = from;
    while (at < to) {
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
    return at;
  }

  private begin(text: string, lookup: ReadonlySet<string>): void {
    this.clear(text);
    this.units = unitsOf(text);
    this.lookup = lookup;
    for (let at = 0; at < this.wordCount; at += 1) this.unseen[this.words[at]! + 1] = 1;
    this.wordCount = 0;
    this.isPlain = true;
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
    this.pushWord(this.vocabulary.lexicon.find(low, high), ALL, ~(units[start]! >> 5) & 1, start, at);
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
      this.isPlain = this.isTold = false;
      this.push(kindOfLink(text, start, end), 0, start, end);
      return end;
    }
    if (!isQuiet(mark)) this.isTold = false;
    if (run === 0 || isBroken) this.tellOf(start, at);
    const capital = startsCapital(units[start]!) ? 1 : 0;
    if (isBroken) {
      this.isPlain = false;
      const whole = text.slice(start, at).toLowerCase().replace(INVISIBLES, '');
      this.pushWord(vocabulary.lexicon.of(whole), 0, capital, start, at, whole);
    } else if (apostrophe > 0) this.shortForm(start, apostrophe, at, run, capital);
    else this.pushWord(this.recordAt(start, at), run ? ALL : SOME, capital, start, at);
    return at;
  }

  /** @returns whether the word that stands there is one of letters that can be packed */
  private pack(start: number, end: number): boolean {
    const { units } = this;
    let low = 0;
    let high = 0;
    let isPacked = end - start <= LONGEST;
    for (let at = start; at < end && isPacked; at += 1) {
      const code = units[at]!;
      isPacked = isLetter(code);
      high = withCarry(high, low);
      low = withLetter(low, code);
    }
    this.low = low;
    this.high = high;
    return isPacked;
  }

  /** @returns a word of few letters, packed; 0 for any other */
  private packedAt(start: number, end: number): number {
    return this.pack(start, end) && this.high === 0 ? this.low : 0;
  }

  /** @returns the record of the word that stands there */
  private recordAt(start: number, end: number): number {
    const { lexicon } = this.vocabulary;
    return this.pack(start, end)
      ? lexicon.find(this.low, this.high)
      : lexicon.of(this.text.slice(start, end).toLowerCase());
  }

  /** Words with an apostrophe are two: “don’t” is “do not”. */
  private shortForm(start: number, cut: number, end: number, run: number, capital: number): void {
    const { units, records } = this;
    const head = this.recordAt(start, cut);
    const tail = this.packedAt(cut + 1, end);
    const whole = this.packedAt(start, cut);
    const first = this.count;
    if (tail === T && (units[cut - 1]! | 32) === 110) {
      if (whole === CAN || whole === WON) this.pushKnown(whole === CAN ? 'can' : 'will', start, cut - 1);
      else this.pushHead(this.recordAt(start, cut - 1), 0, start, cut - 1);
      this.pushKnown('not', cut - 1, end);
    } else if (whole === LET && tail === S) {
      this.pushKnown('let', start, cut);
      this.pushKnown('us', cut, end);
    } else {
      this.pushHead(head, capital, start, cut);
      const rest = ENDINGS.get(tail);
      if (rest) this.pushKnown(rest, cut, end);
    }
    if (run === 0) return;
    this.tell(first, run | (records[head + INFO]! & SHARED));
    if (this.count > first + 1)
      this.tell(first + 1, run | (records[this.recordAt(cut + 1, end) + INFO]! & SHARED));
    else this.tellOf(cut + 1, end);
  }

  private pushHead(record: number, capital: number, start: number, end: number): void {
    this.push(this.kindOf(record, capital, start, end), this.records[record + INFO]! & SOME, start, end);
  }

  /**
   * @param record of the word in the lexicon
   * @param mask of its bits, those that its token gets
   */
  private pushWord(
    record: number,
    mask: number,
    capital: number,
    start: number,
    end: number,
    word?: string,
  ): void {
    const info = this.records[record + INFO]!;
    if (info < 0) this.pushParts(record, mask, start, end);
    else this.push(this.kindOf(record, capital, start, end, word), (info | Token.run) & mask, start, end);
  }

  /** What a short form stands for, in its place. */
  private pushParts(record: number, mask: number, start: number, end: number): void {
    for (const part of this.vocabulary.parts.get(record)!) this.pushKnown(part, start, end);
    this.tell(this.count - 1, ((this.records[record + INFO]! & SHARED) | Token.run) & mask);
  }

  private pushKnown(word: string, start: number, end: number): void {
    this.push(this.kindOf(this.vocabulary.lexicon.of(word), 0, start, end, word), 0, start, end);
  }

  /**
   * @param capital 1 if it begins with a capital, else 0
   * @returns the id of a word's token
   */
  private kindOf(record: number, capital: number, start: number, end: number, word?: string): number {
    const { records, unseen } = this;
    const listed = records[record + LISTED]!;
    // Each is written down, and stays if it is new. What is so of half of the words costs more to decide than to count.
    this.words[this.wordCount] = listed - 1;
    this.wordCount += unseen[listed]!;
    unseen[listed] = 0;
    const id = records[record + INFO]! >> SHIFT;
    // All bits, if no phrase names it.
    const other = (id - 1) >> 31;
    if (this.lookup.size > 0 && other !== 0) {
      if (this.lookup.has(word ?? this.text.slice(start, end).toLowerCase())) return Token.lookup;
    }
    return (id & ~other) | (capital & other);
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
    const before = start > 0 ? units[start - 1]! : 0;
    const after = units[at]!;
    const suffix =
      after === 37 || after === 43 || typeOf(after) === WORD
        ? AFTER_NUMBER.exec(text.slice(at, at + 4))
        : undefined;
    if (suffix) {
      at += suffix[0].length;
      this.tellOf(at - 1, at);
    }
    const isFigure = suffix || isMoney(before);
    this.push(isFigure ? Token.figure : Token.number, 0, start, at);
    return at;
  }

  private blank(start: number): number {
    const { text } = this;
    const end = endOfSlot(text, this.units, start);
    if (end > 0) {
      this.isPlain = false;
      const slot = text.slice(start, end);
      if (!TOLD_BLANK.test(slot)) this.tellOf(start, end);
      this.push(kindOfSlot(slot), 0, start, end);
    } else {
      // Where none closes, it may be taken for a mark.
      if (CLOSING.test(text.slice(start, start + MOST_BLANK))) this.isTold = false;
      this.place = Token.opens;
    }
    return end || start + 1;
  }

  /** A stop, an emoji, or any mark. */
  private mark(at: number, code: number, type: number): number {
    const { text, units } = this;
    if (code === 34 || code > 127) this.isPlain = false;
    const isEmoji = (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code < 0x27c0);
    if (!(isEmoji || isMoney(code) || isQuiet(code)) || (code === 58 && units[at + 1] === 47))
      this.isTold = false;
    if (type === INVISIBLE) return at + 1;
    if (code === 46 || code === 0x2026) {
      const next = typeOf(units[at + 1]!);
      if (next > WORD) this.boundary(Token.stop, at);
    } else if (code === 63) this.boundary(Token.question, at);
    else if (code === 33) this.boundary(Token.exclamation, at);
    else if (isEmoji) {
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
