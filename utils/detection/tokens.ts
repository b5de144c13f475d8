import { ASKS, OPENS } from './automaton';
import {
  APOSTROPHE,
  DIGIT,
  endsLine,
  INVISIBLE,
  INVISIBLES,
  OPENER,
  SPACE,
  startsCapital,
  typeOf,
  WORD,
} from './chars';
import { hashed } from './lexicon';
import { endOfLink, kindOfLink } from './links';
import { endOfSlot, kindOfSlot } from './slots';
import * as Token from './token';
import { unitsOf } from './units';
import type { Vocabulary } from './vocabulary';

const FIRST_SIZE = 4_096;
const SUFFIX = new Map(Object.entries({ re: 'are', m: 'am', ve: 'have', ll: 'will', d: 'would', s: 'is' }));
const AFTER_NUMBER = /^(?:%|[kx]\b|m\b|bn?\b|mm\b|\+)/i;

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
  /** Bits: a clause begins here, that is after a stop, a comma, a dash, or at the very start; it is in a question. */
  places = new Uint8Array(FIRST_SIZE);
  /** Which of the words to report it holds, each once, in the order in which they come. */
  readonly words: Int32Array;
  wordCount = 0;
  /** By word to report: the number of the last text that held it. */
  private readonly seen: Int32Array;
  private texts = 0;
  private text = '';
  private units = unitsOf('');
  private lookup: ReadonlySet<string> = new Set();
  private place = OPENS;

  constructor(
    private readonly vocabulary: Vocabulary,
    listed: number,
  ) {
    this.words = new Int32Array(listed);
    this.seen = new Int32Array(listed);
  }

  /** @param lookup lower-cased words that the recipient's profile shows */
  read(text: string, lookup: ReadonlySet<string>): void {
    this.begin(text, lookup);
    const { units } = this;
    for (let at = 0; at < text.length; ) {
      const code = units[at]!;
      const type = typeOf(code);
      if (type === WORD) at = this.word(at);
      else if (type === SPACE) {
        if (code === 10 && endsLine(units, at)) this.boundary(Token.line, at);
        at += 1;
      } else if (type === DIGIT) at = this.number(at);
      else if (type === OPENER) at = this.blank(at);
      else if (type === INVISIBLE) at += 1;
      else at = this.mark(at, code);
    }
    let asks = 0;
    for (let at = this.count - 1; at >= 0; at -= 1) {
      const id = this.ids[at]!;
      if (Token.isEnd(id)) asks = id === Token.question ? ASKS : 0;
      this.places[at]! |= asks;
    }
  }

  private begin(text: string, lookup: ReadonlySet<string>): void {
    this.text = text;
    this.units = unitsOf(text);
    this.lookup = lookup;
    this.count = 0;
    this.wordCount = 0;
    this.texts += 1;
    this.place = OPENS;
    // No text has more tokens than characters.
    if (text.length <= this.ids.length) return;
    const size = 2 * text.length;
    this.ids = new Int32Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.places = new Uint8Array(size);
  }

  private push(id: number, start: number, end: number): void {
    const at = this.count;
    this.ids[at] = id;
    this.starts[at] = start;
    this.ends[at] = end;
    this.places[at] = this.place;
    this.count = at + 1;
    this.place = 0;
  }

  private boundary(id: number, at: number): void {
    const last = this.count - 1;
    // Of several marks in a row the strongest stays: a question mark, then any stop, then the end of a line.
    if (last >= 0 && Token.isEnd(this.ids[last]!)) {
      if (id === Token.question) this.ids[last] = id;
    } else if (last >= 0) this.push(id, at, at + 1);
    this.place = OPENS;
  }

  private word(start: number): number {
    const { text, units, vocabulary } = this;
    let at = start;
    let hash = 0;
    let apostrophe = -1;
    let headHash = 0;
    let isBroken = false;
    // A 0 stands behind the text.
    for (; ; at += 1) {
      const code = units[at]!;
      const type = typeOf(code);
      if (type <= WORD) hash = hashed(hash, code);
      else if (type === INVISIBLE) isBroken = true;
      else if (type === APOSTROPHE && typeOf(units[at + 1]!) === WORD) {
        apostrophe = at;
        headHash = hash;
        hash = 0;
      } else break;
    }
    const mark = units[at];
    const end = mark === 46 || mark === 58 || mark === 64 ? endOfLink(text, start, at) : 0;
    if (end > 0) {
      this.push(kindOfLink(text, start, end), start, end);
      return end;
    }
    const isCapital = startsCapital(units[start]!);
    if (isBroken) {
      const whole = text.slice(start, at).toLowerCase().replace(INVISIBLES, '');
      this.pushWord(vocabulary.lexicon.of(whole), isCapital, start, at, whole);
    } else if (apostrophe >= 0) this.shortForm(start, apostrophe, at, headHash, isCapital);
    else this.pushWord(vocabulary.lexicon.find(units, start, at, hash), isCapital, start, at);
    return at;
  }

  /** Words with an apostrophe are two: “don’t” is “do not”. */
  private shortForm(start: number, cut: number, end: number, hash: number, isCapital: boolean): void {
    const { text } = this;
    const tail = text.slice(cut + 1, end).toLowerCase();
    const head = tail === 't' || tail === 's' ? text.slice(start, cut).toLowerCase() : '';
    if (tail === 't' && head.endsWith('n')) {
      const stem = head === 'can' ? 'can' : head === 'won' ? 'will' : head.slice(0, -1);
      this.pushKnown(stem, start, cut - 1);
      this.pushKnown('not', cut - 1, end);
    } else if (head === 'let' && tail === 's') {
      this.pushKnown('let', start, cut);
      this.pushKnown('us', cut, end);
    } else {
      const number = this.vocabulary.lexicon.find(this.units, start, cut, hash);
      this.push(this.kindOf(number, isCapital, undefined, start, cut), start, cut);
      const rest = SUFFIX.get(tail);
      if (rest) this.pushKnown(rest, cut, end);
    }
  }

  private pushWord(number: number, isCapital: boolean, start: number, end: number, word?: string): void {
    const { classes, parts } = this.vocabulary;
    if (number >= 0 && classes[number]! < 0)
      for (const part of parts.get(number)!) this.pushKnown(part, start, end);
    else this.push(this.kindOf(number, isCapital, word, start, end), start, end);
  }

  private pushKnown(word: string, start: number, end: number): void {
    this.push(this.kindOf(this.vocabulary.lexicon.of(word), false, word), start, end);
  }

  /** @param number of the word in the vocabulary, or −1 */
  private kindOf(number: number, isCapital: boolean, word?: string, start = 0, end = 0): number {
    if (number >= 0) {
      const listed = this.vocabulary.listed[number]!;
      if (listed >= 0 && this.seen[listed] !== this.texts) {
        this.seen[listed] = this.texts;
        this.words[this.wordCount] = listed;
        this.wordCount += 1;
      }
      const id = this.vocabulary.classes[number]!;
      if (id > 0) return id;
    }
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
    this.push(isFigure ? Token.figure : Token.number, start, at);
    return at;
  }

  private blank(start: number): number {
    const end = endOfSlot(this.text, this.units, start);
    if (end > 0) this.push(kindOfSlot(this.text.slice(start, end)), start, end);
    else this.place = OPENS;
    return end || start + 1;
  }

  /** A stop, an emoji, or any mark. */
  private mark(at: number, code: number): number {
    const { text, units } = this;
    if (code === 46 || code === 0x2026) {
      const next = typeOf(units[at + 1]!);
      if (next > WORD) this.boundary(Token.stop, at);
    } else if (code === 63) this.boundary(Token.question, at);
    else if (code === 33) this.boundary(Token.exclamation, at);
    else if ((code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code < 0x27c0)) {
      const end = Math.min(code >= 0xd800 ? at + 2 : at + 1, text.length);
      this.push(Token.emoji, at, end);
      this.place = OPENS;
      return end;
    }
    // A hyphen inside a word joins; any other mark begins a clause.
    else if (code !== 47 && !(code === 45 && typeOf(units[at + 1]!) === WORD)) this.place = OPENS;
    return at + 1;
  }
}
