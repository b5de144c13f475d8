/** Letters a number holds, five bits each; of two numbers a word can fill both. */
const SIX = 0x3fffffff;
export const LONGEST = 12;

/** What a record holds: a word's letters, the last six first, and two numbers that its user puts there. */
const HIGH = 1;
export const INFO = 2;
export const LISTED = 3;
const SIZE = 4;

const WORD = /^[a-z]{1,12}$/;

/** Finds words by their letters, packed into two numbers, so that no string is made of a word of a text. */
export class Lexicon {
  /** By a word's letters, there or soon behind. A record without letters is of no word, and all 0. */
  readonly records: Int32Array;
  private readonly byWord = new Map<string, number>();
  private readonly mask: number;

  /** @param words lower case, no word twice */
  constructor(words: readonly string[]) {
    this.mask = 2 ** Math.ceil(Math.log2(words.length * 1.2 + 2)) - 1;
    // What is too long or has other letters lies behind, and nothing at the very end.
    let rest = this.mask + 1;
    this.records = new Int32Array(SIZE * (rest + words.length + 1));
    for (const word of words) {
      let record = SIZE * rest;
      if (WORD.test(word)) {
        const letters = packed(word);
        record = this.find(...letters);
        this.records.set(letters, record);
      } else rest += 1;
      this.byWord.set(word, record);
    }
  }

  /** @returns the record of a word in lower case, whatever its letters; an empty one where there is none */
  of(word: string): number {
    return this.byWord.get(word) ?? this.records.length - SIZE;
  }

  /** @returns the record of a word of no more than {@link LONGEST} letters from a to z; an empty one where there is none */
  find(low: number, high: number): number {
    const { records, mask } = this;
    const hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    for (let place = hash >>> 15; ; place += 1) {
      const record = SIZE * (place & mask);
      const known = records[record]!;
      if (known === 0 || (known === low && records[record + HIGH] === high)) return record;
    }
  }
}

/** Packs one more letter of a word, of either case: first `withCarry`, then `withLetter`. */
export const withLetter = (low: number, code: number): number => ((low << 5) & SIX) | (code & 31);
export const withCarry = (high: number, low: number): number => (high << 5) | (low >>> 25);

/** @param word of letters from a to z, no more than {@link LONGEST} */
export function packed(word: string): [low: number, high: number] {
  let low = 0;
  let high = 0;
  for (const letter of word) {
    high = withCarry(high, low);
    low = withLetter(low, letter.charCodeAt(0));
  }
  return [low, high];
}
